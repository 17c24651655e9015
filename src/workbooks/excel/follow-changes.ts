import type { WorkbookListener } from '../workbook.ts';
import { runInExcel } from './run-in-excel.ts';

/**
 * Listens to changes of cells, rows and sheets and to the selection. Changes by Kakunin itself are not reported.
 * `nameOf` gives a sheet's name by its id. Gives the way to stop.
 */
export async function followChanges(
  nameOf: (id: string) => string | null,
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
      worksheets.onAdded.add(async () => {
        listener.onChanged(null);
        await Promise.resolve();
      }),
      worksheets.onDeleted.add(async () => {
        listener.onChanged(null);
        await Promise.resolve();
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
