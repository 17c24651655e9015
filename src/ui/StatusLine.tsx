import { CheckmarkCircleFilled } from '@fluentui/react-icons/headless/svg/checkmark-circle';
import type { Ignored } from '../core/decisions.ts';
import type { Counts, Unread } from '../core/report.ts';
import type { Change } from '../core/change.ts';
import { fill } from '../i18n/fill.ts';
import { itemRange } from './item-range.ts';
import { Notice } from './Notice.tsx';
import type { PaneState } from './pane-state.ts';
import { Spoken } from './Spoken.tsx';
import { useWords, type WordsShown } from './words-context.ts';

type InterfaceWords = WordsShown['interface'];

interface Props {
  readonly state: PaneState;
  /** Of everything that is listed; null while no checklist was judged. */
  readonly counts: Counts | null;
  /** True where the numbers stand in sight elsewhere: here they are only said. */
  readonly areCountsShown: boolean;
  /** How many return letters are copied at once. */
  readonly letters: number;
  /** How many findings are set aside. */
  readonly ignored: number;
  /** What was set aside and no longer applies. */
  readonly stale: readonly Ignored[];
  /** What the check took for granted, each as a sentence; it is not all fine while there is any. */
  readonly premises: readonly string[];
  /** What is to be said of the row that was asked about; null when none was. */
  readonly row: string | null;
}

/** The one live region: how many findings there are, what the last action did, and what was not read. */
export function StatusLine({
  state,
  counts,
  areCountsShown,
  letters,
  ignored,
  stale,
  premises,
  row,
}: Props) {
  const words = useWords();
  const { status } = words.interface;
  const { activity, report, problem, isPartial } = state;
  const isBusy = activity === 'check' || (activity !== null && !report);
  const refused = refusals(state, words.interface);
  const brought = broughtAlong(state, status);
  return (
    <div role="status" className="status-line__region">
      {counts && (
        <p className={areCountsShown ? 'pane__unseen' : 'status-line__counts'}>
          {isFinished(state, counts, ignored) && premises.length === 0 && (
            <CheckmarkCircleFilled className="status-line__finished" fontSize={20} aria-hidden />
          )}
          {fill(words.interface.counts, { ...counts })}
        </p>
      )}
      {isBusy && <p className="status-line__line">{busyWords(state, status)}</p>}
      {state.isSlow && <p className="status-line__line">{status.waiting}</p>}
      {isPartial && !isBusy && <p className="status-line__line">{status.textsNotRead}</p>}
      {!report && !isBusy && !problem && <p className="status-line__line">{status.notStarted}</p>}
      {!report && !isBusy && brought && <p className="status-line__line">{brought}</p>}
      {!isBusy &&
        lines(state, { counts, letters }, ignored, stale, premises, words).map((line) => (
          <p key={line} className="status-line__line">
            <Spoken text={line} />
          </p>
        ))}
      {!isBusy && state.done === 'check-row' && row && <p className="status-line__line">{row}</p>}
      {!isBusy && refused.length > 0 && (
        <Notice tone="warning">
          {refused.map((line) => (
            <p key={line} className="status-line__line">
              <Spoken text={line} />
            </p>
          ))}
        </Notice>
      )}
      {report?.unread.map((unread) => (
        <NotRead key={unread.place ?? unread.variant} unread={unread} report={report} />
      ))}
      {problem && (
        <Notice tone={problem.reason === 'read-only' ? 'info' : 'error'}>
          <ProblemWords problem={problem} />
        </Notice>
      )}
    </div>
  );
}

/** What the workbook has kept for the check, in words; null where that is nothing. */
function broughtAlong(
  { isKept, declared, ignored }: PaneState,
  status: InterfaceWords['status'],
): string | null {
  const answers = Object.keys(declared).length;
  if (!isKept || answers + ignored.length === 0) return null;
  return fill(status.broughtAlong, { answers, ignored: ignored.length });
}

function busyWords(
  { progress, isPartial }: PaneState,
  status: WordsShown['interface']['status'],
): string {
  if (isPartial) return status.readingTexts;
  if (progress === null) return status.checking;
  return fill(status.progress, { percent: Math.round(progress * 100) });
}

/** How much is shown of what was found. */
type Shown = Pick<Props, 'counts' | 'letters'>;

function lines(
  state: PaneState,
  shown: Shown,
  ignored: number,
  stale: readonly Ignored[],
  premises: readonly string[],
  { interface: interfaceWords, rules }: WordsShown,
): string[] {
  const { status } = interfaceWords;
  const { counts } = shown;
  const failed = state.report?.checklists.flatMap(({ failedRules }) => failedRules) ?? [];
  const titles = [...new Set(failed.map(({ rule }) => rules[rule].title))].join(
    interfaceWords.listSeparator,
  );
  // "Nothing found" is never "all fine" while a rule has failed.
  const isSilent = counts !== null && counts.error + counts.warning === 0 && failed.length === 0;
  return [
    ...(isFinished(state, counts, ignored) ? [status.nothingFound] : []),
    ...(isSilent && counts.review > 0 ? [fill(status.onlyReviews, { review: counts.review })] : []),
    ...premises,
    ...(ignored > 0 ? [fill(status.ignored, { count: ignored })] : []),
    ...(stale.length > 0 ? [staleWords(stale, interfaceWords, rules)] : []),
    ...(failed.length > 0 ? [fill(status.failedRules, { rules: titles })] : []),
    ...outcome(state, shown, interfaceWords),
  ];
}

/** Which findings that were set aside no longer apply, in words. */
function staleWords(
  stale: readonly Ignored[],
  words: InterfaceWords,
  rules: WordsShown['rules'],
): string {
  const findings = stale.map(({ finding: { rule, no } }) =>
    fill(words.status.staleOne, {
      item: no === null ? words.header : itemRange([no], words),
      title: rules[rule].title,
    }),
  );
  return fill(words.status.stale, { findings: findings.join(words.listSeparator) });
}

/** True when nothing at all is left to look at: no finding, none set aside, nothing unread, no rule that failed. */
function isFinished(state: PaneState, counts: Counts | null, ignored: number): boolean {
  const { report, isPartial } = state;
  if (!report || !counts || isPartial || ignored > 0 || report.unread.length > 0) return false;
  const isSound = report.checklists.every(({ failedRules }) => failedRules.length === 0);
  return isSound && counts.error + counts.warning + counts.review === 0;
}

/** What the last action did. */
function outcome(
  {
    done,
    change,
    mended,
    undone,
    linking,
    hasLinks,
    marked,
    marksRefused,
    problem,
    report,
    isKept,
  }: PaneState,
  shown: Shown,
  words: InterfaceWords,
): string[] {
  const { status } = words;
  if (done === 'copy') return [copiedWords(shown, status)];
  if (done === 'keep') return [isKept ? status.kept : status.takenOut];
  // What stands half-written hides no later news, except of a check that came by itself.
  if (problem && done === 'recheck') return [];
  // That there is no checklist is said already: there was nothing to link or mark.
  const isWithoutChecklist =
    report?.unread.some(({ reason }) => reason === 'no-checklist') ?? false;
  const isRefused = linking !== null && linking.refused.length > 0;
  if (done === 'insert-links') {
    return isRefused || (isWithoutChecklist && !hasLinks) ? [] : [status.linksInserted];
  }
  if (done === 'remove-links') return isRefused ? [] : [status.linksRemoved];
  if (done === 'show-marks') {
    if (marked > 0) return [fill(status.marksShown, { count: marked })];
    return marksRefused.length > 0 || isWithoutChecklist ? [] : [status.noMarks];
  }
  if (done === 'clear-marks') return marksRefused.length > 0 ? [] : [status.marksCleared];
  const last = mended.at(-1)?.length ?? 0;
  const told = change ? changeWords(change, words) : [];
  if (done === 'mend') return [fill(status.mended, { count: last }), ...told];
  // What comes back is no news.
  if (done === 'undo') return [undoneWords(undone, status)];
  if ((done !== 'recheck' && done !== 'check' && done !== 'declare') || !change) return [];
  if (told.length > 0) return told;
  if (done === 'declare') return [status.answerTaken];
  return [done === 'check' ? status.sameAgain : status.unchanged];
}

/** A filter leaves nothing out of a letter: how many findings it has is told. */
function copiedWords({ counts, letters }: Shown, status: InterfaceWords['status']): string {
  if (letters > 1) return fill(status.copiedSeveral, { letters });
  const count = counts ? counts.error + counts.warning + counts.review : 0;
  return count > 0 ? fill(status.copiedAll, { count }) : status.copied;
}

/** What was taken back is what is said: never more. */
function undoneWords(undone: PaneState['undone'], status: InterfaceWords['status']): string {
  if (!undone || undone.done === 0) return status.undoneNone;
  return undone.done < undone.of
    ? fill(status.undoneSome, { done: undone.done, of: undone.of })
    : status.undone;
}

/** At most so many items are named; more are only counted. */
const MOST_NAMED = 3;

function changeWords({ gone, added }: Change, words: InterfaceWords): string[] {
  const { goneFrom, goneCount, addedTo, addedCount } = words.status;
  return [
    ...partWords(gone, goneFrom, goneCount, words),
    ...partWords(added, addedTo, addedCount, words),
  ];
}

function partWords(
  nos: readonly (number | null)[],
  named: string,
  counted: string,
  words: InterfaceWords,
): string[] {
  const count = nos.length;
  const items = [...new Set(nos)].map((no) =>
    no === null ? words.header : itemRange([no], words),
  );
  if (count === 0) return [];
  if (items.length > MOST_NAMED) return [fill(counted, { count })];
  return [fill(named, { items: items.join(words.listSeparator), count })];
}

/** Where links and marks could not be put or taken away. */
function refusals({ linking, marksRefused }: PaneState, { links }: InterfaceWords): string[] {
  return [
    ...(linking?.refused ?? []).map(({ sheet, reason }) => fill(links[reason], { sheet })),
    ...(linking?.elsewhere ?? []).map((sheet) => fill(links.elsewhere, { sheet })),
    ...(linking?.hiddenSheet ? [fill(links.hiddenSheet, { sheet: linking.hiddenSheet })] : []),
    ...marksRefused.map((sheet) => fill(links.marksRefused, { sheet })),
  ];
}

function NotRead({ unread, report }: { unread: Unread; report: NonNullable<PaneState['report']> }) {
  const { status, noChecklist } = useWords().interface;
  if (unread.reason === 'too-large' && unread.place !== null) {
    return (
      <Notice tone="warning">
        {fill(status.sheetTooLarge, { ...unread.parameters, sheet: unread.place })}
      </Notice>
    );
  }
  return (
    <Notice tone="warning">
      <p className="notice__title">
        {unread.variant === 'only-example' ? status.onlyExample : status.noChecklist}
      </p>
      <p className="notice__text">
        <Spoken text={noChecklist.lookedFor} />
      </p>
      <dl className="notice__list">
        <dt>{noChecklist.sheetsSeen}</dt>
        {report.sheetsSeen.map((sheet) => (
          <dd key={sheet}>
            <Spoken text={sheet} />
          </dd>
        ))}
      </dl>
      <p className="notice__text">{noChecklist.whatNext}</p>
    </Notice>
  );
}

function ProblemWords({ problem }: { problem: NonNullable<PaneState['problem']> }) {
  const { problems, unfinished } = useWords().interface;
  const { during, reason, code } = problem;
  // A refusal before anything was written leaves nothing unfinished; a re-check is not what the user pressed.
  const isStopped = problem.isHalfWay && reason !== 'cell-being-edited';
  const isHalfWay = (isStopped || during === 'recheck') && during in unfinished;
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
