import type { Ignored } from '../core/decisions.ts';
import { wordsOfKey } from '../core/finding-key.ts';
import { fill } from '../i18n/fill.ts';
import { shortened } from '../i18n/sentence-with.ts';
import { titleOf } from '../i18n/title-of.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Button } from './Button.tsx';
import { itemRange } from './item-range.ts';
import { Spoken } from './Spoken.tsx';
import type { ShownFinding } from './shown-findings.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly ignored: readonly Ignored[];
  /** The findings there are now: an ignored one that is not among them no longer applies. */
  readonly present: readonly ShownFinding[];
  readonly onRestore: (key: string) => void;
}

/** The findings that were set aside, each with its reason and the way back. */
export default function IgnoredList({ ignored, present, onRestore }: Props) {
  const { language, interface: words, rules } = useWords();
  const shown = lateWordsIn(language).ignored;
  return (
    <div className="ignored-list__list">
      {ignored.map(({ key, reason, finding }) => {
        const now = present.find((each) => each.key === key);
        return (
          <div key={key}>
            <p className="ignored-list__title">
              {finding.no === null ? words.header : itemRange([finding.no], words)}{' '}
              <Spoken
                text={now ? titleOf(rules[finding.rule], now.finding) : rules[finding.rule].title}
              />
            </p>
            {now && (
              <p className="ignored-list__text">
                {fill(shown.place, {
                  severity: words.severities[now.finding.severity],
                  cell: now.finding.cell ?? '',
                })}
              </p>
            )}
            <p className="ignored-list__text">
              <Spoken text={reason === '' ? shown.noReason : fill(shown.reason, { reason })} />
            </p>
            {!now && (
              <>
                {wordsOfKey(key).length > 0 && (
                  <p className="ignored-list__text">
                    <Spoken
                      text={fill(shown.quoted, {
                        words: shortened(wordsOfKey(key).join('…')),
                      })}
                    />
                  </p>
                )}
                <p className="ignored-list__stale">{shown.stale}</p>
              </>
            )}
            <Button
              size="small"
              onClick={() => {
                onRestore(key);
              }}
            >
              {shown.restore}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
