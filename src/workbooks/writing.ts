import type { CheckingState } from '../core/checking-state.ts';
import type { Edit } from '../core/edit.ts';
import type { Desk } from './desk.ts';
import { StaleReading } from './workbook.ts';

/** So often is read and planned anew while others move rows and columns in between. */
const MOST_ATTEMPTS = 3;

/** What is to be written, planned on what was just read. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** What may be true of the workbook where the writing stops half-way. */
  readonly halfWay?: Partial<CheckingState>;
}

/**
 * Reads, plans and writes. Where the workbook changed in between, nothing has been written, and all of it begins anew: so
 * nothing lands on a row that has become another one. Gives the plan that was carried out.
 */
export async function writeFresh<P extends Plan>(desk: Desk, plan: () => Promise<P>): Promise<P> {
  // What has to be fetched is fetched before: a workbook has less time to change.
  await desk.prepare();
  for (let attempt = 1; ; attempt += 1) {
    const planned = await plan();
    try {
      await desk.apply(planned.edits, planned.halfWay ?? {});
      return planned;
    } catch (cause) {
      if (!(cause instanceof StaleReading) || attempt === MOST_ATTEMPTS) throw cause;
    }
  }
}
