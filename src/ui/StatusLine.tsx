import type { Counts, Unread } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { Notice } from './Notice.tsx';
import type { PaneState } from './pane-state.ts';
import { useWords, type WordsShown } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  /** Of everything that is listed; null while no checklist was judged. */
  readonly counts: Counts | null;
  /** How many findings are set aside. */
  readonly ignored: number;
}

/** The one live region: how many findings there are, what the last action did, and what was not read. */
export function StatusLine({ state, counts, ignored }: Props) {
  const words = useWords();
  const { status } = words.interface;
  const { activity, report, problem, isPartial } = state;
  const isBusy = activity === 'check' || (activity !== null && !report);
  return (
    <div role="status" className="status-line__region">
      {counts && (
        <p className="status-line__counts">{fill(words.interface.counts, { ...counts })}</p>
      )}
      {isBusy && <p className="status-line__line">{busyWords(state, status)}</p>}
      {isPartial && !isBusy && <p className="status-line__line">{status.textsNotRead}</p>}
      {!report && !isBusy && !problem && <p className="status-line__line">{status.notStarted}</p>}
      {!isBusy &&
        lines(state, counts, ignored, words).map((line) => (
          <p key={line} className="status-line__line">
            {line}
          </p>
        ))}
      {report?.unread.map((unread) => (
        <NotRead key={unread.variant} unread={unread} report={report} />
      ))}
      {problem && (
        <Notice tone="error">
          <ProblemWords problem={problem} />
        </Notice>
      )}
    </div>
  );
}

function busyWords(
  { progress, isPartial }: PaneState,
  status: WordsShown['interface']['status'],
): string {
  if (isPartial) return status.readingTexts;
  if (progress === null) return status.checking;
  return fill(status.progress, { percent: Math.round(progress * 100) });
}

function lines(
  state: PaneState,
  counts: Counts | null,
  ignored: number,
  { interface: { status }, rules }: WordsShown,
): string[] {
  const failed = state.report?.checklists.flatMap(({ failedRules }) => failedRules) ?? [];
  const titles = [...new Set(failed.map(({ rule }) => rules[rule].title))].join('、');
  // "Nothing found" is never "all fine" while a rule has failed.
  const isSilent = counts !== null && counts.error + counts.warning === 0 && failed.length === 0;
  return [
    ...(isSilent && counts.review === 0 && ignored === 0 ? [status.nothingFound] : []),
    ...(isSilent && counts.review > 0 ? [fill(status.onlyReviews, { review: counts.review })] : []),
    ...(ignored > 0 ? [fill(status.ignored, { count: ignored })] : []),
    ...(failed.length > 0 ? [fill(status.failedRules, { rules: titles })] : []),
    ...outcome(state, status),
  ];
}

/** What the last action did. */
function outcome(
  { done, change, mended, linking, marksRefused, problem }: PaneState,
  status: WordsShown['interface']['status'],
): string[] {
  if (problem) return [];
  const isRefused = linking !== null && linking.refused.length > 0;
  if (done === 'insert-links') return isRefused ? [] : [status.linksInserted];
  if (done === 'remove-links') return isRefused ? [] : [status.linksRemoved];
  if (done === 'show-marks') return marksRefused.length > 0 ? [] : [status.marksShown];
  if (done === 'clear-marks') return marksRefused.length > 0 ? [] : [status.marksCleared];
  if (done === 'mend') return [fill(status.mended, { count: mended.at(-1)?.length ?? 0 })];
  if (done === 'undo') return [status.undone];
  if (done !== 'recheck' || !change) return [];
  return [change.gone + change.added > 0 ? fill(status.changed, change) : status.unchanged];
}

function NotRead({ unread, report }: { unread: Unread; report: NonNullable<PaneState['report']> }) {
  const { status, noChecklist } = useWords().interface;
  return (
    <Notice tone="warning">
      {unread.variant === 'only-example' ? status.onlyExample : status.noChecklist}
      <br />
      {noChecklist.lookedFor}
      <br />
      {fill(noChecklist.sheetsSeen, { sheets: report.sheetsSeen.join('、') })}
      <br />
      {noChecklist.whatNext}
    </Notice>
  );
}

function ProblemWords({ problem }: { problem: NonNullable<PaneState['problem']> }) {
  const { problems, unfinished } = useWords().interface;
  const { during, reason, code } = problem;
  // A refusal before anything was written leaves nothing unfinished.
  const isHalfWay =
    reason !== 'cell-being-edited' && reason !== 'read-only' && during in unfinished;
  const halfWay: Readonly<Record<string, string>> = unfinished;
  return (
    <>
      {fill(problems[reason], { code })}
      {isHalfWay && (
        <>
          <br />
          {halfWay[during]}
        </>
      )}
    </>
  );
}
