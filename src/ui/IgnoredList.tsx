import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Ignored } from '../core/decisions.ts';
import { fill } from '../i18n/fill.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly ignored: readonly Ignored[];
  /** The keys of the findings there are now: an ignored one that is not among them no longer applies. */
  readonly present: ReadonlySet<string>;
  readonly onRestore: (key: string) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, lineHeight: 1.6 },
  stale: { margin: 0, lineHeight: 1.6, color: tokens.colorNeutralForeground2 },
});

/** The findings that were set aside, each with its reason and the way back. */
export default function IgnoredList({ ignored, present, onRestore }: Props) {
  const styles = useStyles();
  const { interface: words, rules } = useWords();
  return (
    <div className={styles.list}>
      {ignored.map(({ key, reason, finding }) => (
        <div key={key}>
          <p className={styles.text}>
            {finding.no === null
              ? words.header
              : fill(words.item, { no: finding.no, category: '' }).trim()}{' '}
            {rules[finding.rule].title}
          </p>
          <p className={styles.text}>
            {reason === '' ? words.ignored.noReason : fill(words.ignored.reason, { reason })}
          </p>
          {!present.has(key) && <p className={styles.stale}>{words.ignored.stale}</p>}
          <Button
            size="small"
            onClick={() => {
              onRestore(key);
            }}
          >
            {words.ignored.restore}
          </Button>
        </div>
      ))}
    </div>
  );
}
