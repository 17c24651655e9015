import { definitionOf } from '../core/definitions/definition-of.ts';
import { lookForOf } from '../core/definitions/look-for.ts';
import { ClauseList } from './ClauseList.tsx';
import { Explained } from './Explained.tsx';
import { Fluent } from './Fluent.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly definition: string;
  readonly no: number;
}

/** For the vendor: an item's official text, what reviewers look for, the city's example and the clauses. */
export default function ItemHelp({ definition, no }: Props) {
  const { language, interface: words } = useWords();
  const { items, certifications } = definitionOf(definition) ?? {};
  const item = items?.find((each) => each.no === no);
  const { wording = '' } = item ?? certifications ?? {};
  const lookFor = lookForOf(definition, no);
  return (
    <Fluent>
      <Explained term={words.row.wording}>
        <span lang="ja">{officialText(wording)}</span>
      </Explained>
      {lookFor && <Explained term={words.row.lookedAt}>{lookFor[language]}</Explained>}
      {item && (
        <Explained term={words.row.example}>
          <span lang="ja">{`${item.example.answer}　${item.example.rationale}`}</span>
        </Explained>
      )}
      <ClauseList item={item} />
    </Fluent>
  );
}

/** The blank form's wording: the first of the words between which official copies differ. */
function officialText(wording: string): string {
  return wording.replace(/\{([^|{}]*)\|[^{}]*\}/g, '$1');
}
