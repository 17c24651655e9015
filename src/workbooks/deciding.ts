import type { Activity } from '../core/activity.ts';
import type { Declared } from '../core/decisions.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import type { Desk } from './desk.ts';
import type { Keeping } from './keeping.ts';
import type { Workbook } from './workbook.ts';

/** What the user decides about a check. A decision counts at once; where that is wished the workbook keeps it. */
export interface Deciding {
  /** Takes in what the workbook has kept. */
  readonly open: () => Promise<void>;
  readonly declare: (declared: Declared) => void;
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly unignore: (key: string) => void;
  /** Keeps answers and ignored findings in the workbook, or takes them out of it. */
  readonly keep: (isKept: boolean) => Promise<void>;
}

/** Begins without any decisions. */
export function startDeciding(
  workbook: Workbook,
  desk: Desk,
  inTurn: (activity: Activity, action: () => Promise<void>) => Promise<void>,
): Deciding {
  let keeper: Keeping | null = null;
  return {
    open: async () => {
      (await keeping()).open();
    },
    declare(declared) {
      desk.change({ declared });
      if (desk.state().report) void inTurn('declare', desk.judgeAgain);
      keepDecisions();
    },
    ignore(finding, reason) {
      const { rule, no } = finding;
      const ignored = { key: findingKey(finding), reason, finding: { rule, no } };
      const others = desk.state().ignored.filter(({ key }) => key !== ignored.key);
      desk.change({ ignored: [...others, ignored], done: null });
      keepDecisions();
    },
    unignore(key) {
      const ignored = desk.state().ignored.filter((each) => each.key !== key);
      desk.change({ ignored, done: null });
      keepDecisions();
    },
    keep: (isKept) =>
      inTurn('keep', () =>
        desk.write(async () => {
          if (isKept) await keepAll('keep');
          else await (await keeping()).takeOut();
          desk.change({ isKept });
        }),
      ),
  };

  /** Keeps what was just decided where that is wished. What the decision itself came to stays said. */
  function keepDecisions(): void {
    if (desk.state().isKept) void inTurn('keep', () => desk.write(() => keepAll(null)));
  }

  async function keepAll(told: Activity | null): Promise<void> {
    const { keep } = await keeping();
    // Where others' answers have changed the findings that is news, as after a re-check.
    desk.tell((await keep()) ? 'recheck' : told);
  }

  /** Hardly any workbook keeps something: the code for it is fetched when one does, or is to. */
  async function keeping(): Promise<Keeping> {
    const { startKeeping } = await import('./keeping.ts');
    return (keeper ??= startKeeping(workbook, desk));
  }
}
