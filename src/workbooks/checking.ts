import type { CellPlace, SheetCells } from '../core/cell.ts';
import { check } from '../core/check.ts';
import type { Problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import { WorkbookProblem, type Workbook } from './workbook.ts';

/** How long edits rest before they are checked, so that a pasted block is one re-check. */
const RECHECK_AFTER_MS = 600;

/** What is going on between Kakunin and an open workbook, for a screen to draw. */
export interface CheckingState {
  readonly activity: 'none' | 'checking';
  /** The share of the workbook read, 0 to 1; null when it comes in one piece. */
  readonly progress: number | null;
  /** The last check; stays while a new one runs. */
  readonly report: Report | null;
  /** What the workbook refused last; null after a success. */
  readonly problem: Problem | null;
  readonly selected: CellPlace | null;
}

/** One open workbook and the checks made in it. Every method is safe to call at any time and never throws. */
export interface Checking {
  readonly state: () => CheckingState;
  /** Calls back after every change of the state; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly check: () => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
}

/** Begins to work with an open workbook. Nothing is read before the first `check`. */
export function startChecking(workbook: Workbook, today: () => string): Checking {
  let state: CheckingState = {
    activity: 'none',
    progress: null,
    report: null,
    problem: null,
    selected: null,
  };
  const listeners = new Set<() => void>();
  let isFollowing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Actions run one after the other: Excel answers them in turn anyway, and the state stays clear. */
  let queue: Promise<void> = Promise.resolve();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: () =>
      inTurn('checking', () =>
        checkAll((progress) => {
          change({ progress });
        }),
      ),
    select: (place) => inTurn('none', () => workbook.select(place)),
  };

  function change(part: Partial<CheckingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function inTurn(activity: CheckingState['activity'], action: () => Promise<void>): Promise<void> {
    const turn = queue.then(async () => {
      change({ activity, progress: null });
      try {
        await action();
        change({ activity: 'none', problem: null });
      } catch (cause) {
        change({ activity: 'none', problem: problemOf(cause) });
      }
    });
    queue = turn;
    return turn;
  }

  async function checkAll(onProgress: (share: number) => void): Promise<void> {
    judge(await workbook.read(onProgress));
    if (!isFollowing) {
      await workbook.follow({
        onChanged,
        onSelected: (selected) => {
          change({ selected });
        },
      });
      isFollowing = true;
    }
  }

  function onChanged(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void inTurn('checking', async () => {
        judge(await workbook.readAgain(checkedSheets()));
      });
    }, RECHECK_AFTER_MS);
  }

  function checkedSheets(): string[] {
    const { checklists = [], references = [] } = state.report ?? {};
    return [
      ...checklists.flatMap(({ checklist }) => checklist.sheets),
      ...references.map(({ sheet }) => sheet),
    ];
  }

  function judge(sheets: readonly SheetCells[]): void {
    change({ report: check(sheets, { declared: {}, today: today() }) });
  }
}

function problemOf(cause: unknown): Problem {
  if (cause instanceof WorkbookProblem) return { reason: cause.reason, code: cause.code };
  // Our own fault: the console keeps the whole story, the screen says that something went wrong.
  console.error(cause);
  return { reason: 'unknown', code: cause instanceof Error ? cause.message : String(cause) };
}
