import { Link } from '@fluentui/react-components';
import { CLAUSE_DOCUMENTS, CLAUSES, type ClauseId } from '../core/definitions/clause.ts';
import type { ItemDefinition } from '../core/definitions/definition.ts';
import { clauseLabel } from '../core/marking/clause-label.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Spoken } from './Spoken.tsx';
import { Term } from './Term.tsx';
import { useWords } from './words-context.ts';

/** The clauses behind an item with their texts and sources; clauses that only touch it stand apart. */
export function ClauseList({ item }: { readonly item: ItemDefinition | undefined }) {
  const { details } = lateWordsIn(useWords().language);
  // The keys are clause ids; Object.keys cannot say so.
  const clauses = Object.keys(item?.clauses ?? {}) as ClauseId[];
  const related = Object.keys(item?.related ?? {}) as ClauseId[];
  return (
    <>
      <Term>{details.clauses}</Term>
      {clauses.length === 0 && <p className="clause-list__clause">{details.noClause}</p>}
      {clauses.map((id) => (
        <ClauseText key={id} id={id} />
      ))}
      {related.length > 0 && <Term>{details.related}</Term>}
      {related.map((id) => (
        <ClauseText key={id} id={id} />
      ))}
    </>
  );
}

function ClauseText({ id }: { readonly id: ClauseId }) {
  const { language } = useWords();
  const { text, document } = CLAUSES[id];
  const { url, urlLabel } = CLAUSE_DOCUMENTS[document];
  return (
    <p className="clause-list__clause">
      <span className="clause-list__label">
        <Spoken text={clauseLabel(id)} />
      </span>
      <br />
      <span lang="ja">{text}</span>
      <br />
      <Link href={url} target="_blank" rel="noreferrer">
        <Spoken text={fill(lateWordsIn(language).details.source, { label: urlLabel[language] })} />
      </Link>
    </p>
  );
}
