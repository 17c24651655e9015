import type { WorkbookListener } from '../workbook.ts';
import { runInExcel } from './run-in-excel.ts';

/** What is known of the workbook's sheets. */
export interface KnownSheets {
  /** A sheet's name by its id; null for a sheet that is not known. */
  readonly nameOf: (id: string) => string | null;
  /** Settles when Kakunin's own writing, if any is under way, is done and known. */
  readonly settled: () => Promise<void>;
}

/**
 * Listens to changes of cells, rows and sheets and to the selection. Changes by Kakunin itself are not reported.
 * Gives the way to stop.
 */
export async function followChanges(
  { nameOf, settled }: KnownSheets,
  listener: WorkbookListener,
): Promise<() => void> {
  const events = await runInExcel({ waitsForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
        if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
          listener.onChanged(nameOf(worksheetId));
        }
        await Promise.resolve();
      }),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const sheet = nameOf(worksheetId);
        const cell = /^\$?[A-Z]{1,3}\$?\d+/i.exec(address)?.[0].replaceAll('$', '');
        if (sheet !== null && cell !== undefined) listener.onSelected({ sheet, cell });
        await Promise.resolve();
      }),
      worksheets.onRowHiddenChanged.add(async ({ worksheetId }) => {
        listener.onChanged(nameOf(worksheetId));
        await Promise.resolve();
      }),
      // Kakunin's own sheet comes and goes with these events too, and they do not say whose doing they are.
      worksheets.onAdded.add(async ({ worksheetId }) => {
        await settled();
        if (nameOf(worksheetId) === null) listener.onChanged(null);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        await settled();
        if (nameOf(worksheetId) !== null) listener.onChanged(null);
      }),
    ];
    await context.sync();
    return added;
  });
  return () => {
    for (const event of events) event.remove();
    // A workbook that is closing has no listeners left to remove.
    void events[0]?.context.sync().catch(() => undefined);
  };
}
