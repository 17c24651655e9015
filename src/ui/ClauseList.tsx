import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CLAUSE_DOCUMENTS, CLAUSES, type ClauseId } from '../core/definitions/clause.ts';
import type { ItemDefinition } from '../core/definitions/definition.ts';
import { clauseLabel, NO_CLAUSE } from '../core/marking/clause-label.ts';
import { fill } from '../i18n/fill.ts';
import { useWords } from './words-context.ts';

const useStyles = makeStyles({
  clause: { margin: `0 0 ${tokens.spacingVerticalS}`, lineHeight: 1.6 },
  label: { fontWeight: tokens.fontWeightSemibold },
  term: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** The clauses behind an item with their texts and sources; clauses that only touch it stand apart. */
export function ClauseList({ item }: { readonly item: ItemDefinition | undefined }) {
  const styles = useStyles();
  const { details } = useWords().interface;
  // The keys are clause ids; Object.keys cannot say so.
  const clauses = Object.keys(item?.clauses ?? {}) as ClauseId[];
  const related = Object.keys(item?.related ?? {}) as ClauseId[];
  return (
    <>
      <h4 className={styles.term}>{details.clauses}</h4>
      {clauses.length === 0 && <p className={styles.clause}>{NO_CLAUSE}</p>}
      {clauses.map((id) => (
        <ClauseText key={id} id={id} />
      ))}
      {related.length > 0 && <h4 className={styles.term}>{details.related}</h4>}
      {related.map((id) => (
        <ClauseText key={id} id={id} />
      ))}
    </>
  );
}

function ClauseText({ id }: { readonly id: ClauseId }) {
  const styles = useStyles();
  const { language, interface: words } = useWords();
  const { text, document } = CLAUSES[id];
  const { url, urlLabel } = CLAUSE_DOCUMENTS[document];
  return (
    <p className={styles.clause}>
      <span className={styles.label}>{clauseLabel(id)}</span>
      <br />
      <span lang="ja">{text}</span>
      <br />
      <Link href={url} target="_blank" rel="noreferrer">
        {fill(words.details.source, { label: urlLabel[language] })}
      </Link>
    </p>
  );
}
