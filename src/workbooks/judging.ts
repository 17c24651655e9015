import type { SheetCells } from '../core/cell.ts';
import type { check as wholeCheck } from '../core/check.ts';
import { checkForm } from '../core/check-form.ts';
import type { Declared } from '../core/decisions.ts';
import type { Report } from '../core/report.ts';
import { findingsOf } from './report-parts.ts';

/** Parts of the check, from the one that is there at once to one that needs a third of the knowledge about texts. */
const PARTS: readonly (() => Promise<typeof checkForm>)[] = [
  () => Promise.resolve(checkForm),
  async () => (await import(/* webpackChunkName: 'words' */ '../core/check-words.ts')).checkWords,
];

/** What a check needs of the front door that it runs behind. */
export interface FrontDoor {
  /** The day of the check where the user is, 'YYYY-MM-DD'. */
  readonly today: () => string;
  /** Settles when the last change of the state is on the screen. */
  readonly drawn: () => Promise<void>;
}

/** A check of sheets; `onReport` hears of a part first while the knowledge for the rest is still fetched. */
export type Judge = (
  sheets: readonly SheetCells[],
  declared: Declared,
  onReport: (report: Report, isPartial: boolean) => void,
) => Promise<void>;

/** Knows how far the knowledge for a check has been fetched. */
export function startJudging({ today, drawn }: FrontDoor): Judge {
  let check: typeof wholeCheck | null = null;
  return async (sheets, declared, onReport) => {
    const options = { declared, today: today() };
    for (const part of check ? [] : PARTS) {
      const checkPart = await part();
      const report = checkPart(sheets, options);
      onReport(report, true);
      if (findingsOf(report).length === 0) continue;
      await drawn();
      break;
    }
    check ??= (await import(/* webpackChunkName: 'sentences' */ '../core/check.ts')).check;
    onReport(check(sheets, options), false);
  };
}
