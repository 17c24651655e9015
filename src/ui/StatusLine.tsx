import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { Counts, Report } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { unreadMessageOf } from '../i18n/message-of.ts';
import { wordsIn } from '../i18n/words-in.ts';

interface Props {
  readonly language: Language;
  readonly isChecking: boolean;
  readonly report: Report | null;
  readonly problem: Problem | null;
}

/** The one live region: how many findings there are, and what was not read. */
export function StatusLine({ language, report, problem }: Props) {
  const words = wordsIn(language).interface;
  return (
    <div role="status">
      {report && report.unread.length === 0 && <p>{fill(words.counts, { ...totalOf(report) })}</p>}
      {report?.unread.map((unread) => (
        <p key={unread.reason}>{unreadMessageOf(unread, language)}</p>
      ))}
      {problem && <p>{problem.code}</p>}
    </div>
  );
}

function totalOf({ checklists }: Report): Counts {
  const total = { error: 0, warning: 0, review: 0 };
  for (const { counts } of checklists) {
    total.error += counts.error;
    total.warning += counts.warning;
    total.review += counts.review;
  }
  return total;
}
