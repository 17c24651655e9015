import type { WorkbookListener } from '../workbook.ts';

/** What is known of the workbook's sheets. */
export interface KnownSheets {
  /** A sheet's name by its id; null for a sheet that is not known. */
  readonly nameOf: (id: string) => string | null;
  /** Settles when Kakunin's own writing, if any is under way, is done and known. */
  readonly settled: () => Promise<void>;
}

/**
 * Queues the wish to hear of changes of cells, rows and sheets and of the selection, from the next sync until the
 * workbook is closed. Changes by Kakunin itself are not reported.
 */
export function queueFollowing(
  context: Excel.RequestContext,
  { nameOf, settled }: KnownSheets,
  listener: WorkbookListener,
): void {
  const { worksheets } = context.workbook;
  worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
    if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
      listener.onChanged(nameOf(worksheetId));
    }
    await Promise.resolve();
  });
  worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    const sheet = nameOf(worksheetId);
    const cell = /^\$?[A-Z]{1,3}\$?\d+/i.exec(address)?.[0].replaceAll('$', '');
    if (sheet !== null && cell !== undefined) listener.onSelected({ sheet, cell });
    await Promise.resolve();
  });
  worksheets.onRowHiddenChanged.add(async ({ worksheetId }) => {
    listener.onChanged(nameOf(worksheetId));
    await Promise.resolve();
  });
  // Kakunin's own sheet comes and goes with these events too, and they do not say whose doing they are.
  worksheets.onAdded.add(async ({ worksheetId }) => {
    await settled();
    if (nameOf(worksheetId) === null) listener.onChanged(null);
  });
  worksheets.onDeleted.add(async ({ worksheetId }) => {
    await settled();
    if (nameOf(worksheetId) !== null) listener.onChanged(null);
  });
}
