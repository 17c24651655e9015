import { definitionOf } from '../core/definitions/definition-of.ts';
import { lookForOf } from '../core/definitions/look-for.ts';
import { printedWordings } from '../core/text/official-wording.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { ClauseList } from './ClauseList.tsx';
import { Example } from './Example.tsx';
import { Explained } from './Explained.tsx';
import { Fluent } from './Fluent.tsx';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly definition: string;
  readonly no: number;
}

/** For the vendor: an item's official text, what reviewers look for, the city's example and the clauses. */
export default function ItemHelp({ definition, no }: Props) {
  const { language } = useWords();
  const { help } = lateWordsIn(language);
  const { items, certifications } = definitionOf(definition) ?? {};
  const item = items?.find((each) => each.no === no);
  const { wording = '' } = item ?? certifications ?? {};
  const lookFor = lookForOf(definition, no);
  return (
    <Fluent>
      <Explained term={help.wording}>
        <span lang="ja">{printedWordings(wording)[0]}</span>
      </Explained>
      {lookFor && (
        <Explained term={help.lookedAt}>
          <Spoken text={lookFor[language]} />
        </Explained>
      )}
      {item && (
        <Example
          term={help.example}
          lines={[{ sign: item.example.answer, text: item.example.rationale }]}
          language="ja"
          remark={help.notToCopy}
        />
      )}
      <ClauseList item={item} />
    </Fluent>
  );
}
