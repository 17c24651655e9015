import type { CellPlace } from '../../core/cell.ts';
import type { WorkbookListener } from '../workbook.ts';
import { firstCell } from './first-cell.ts';

/** What is known of the workbook's sheets. */
export interface KnownSheets {
  /** A sheet's name by its id; null for a sheet that is not known. */
  readonly nameOf: (id: string) => string | null;
  /** Settles when Kakunin's own writing, if any is under way, is done and known. */
  readonly settled: () => Promise<void>;
  /** Asks which cell is selected. */
  readonly selection: () => Promise<CellPlace>;
}

/** Where a selection comes along with another sheet, Excel tells of it within this time. */
const SELECTION_COMES_WITHIN_MS = 200;

/**
 * Queues the wish to hear of changes of cells, rows, sheets and protection and of the selection, from the next sync
 * until the workbook is closed. Changes by Kakunin itself are not reported.
 */
export function queueFollowing(
  context: Excel.RequestContext,
  { nameOf, settled, selection }: KnownSheets,
  listener: WorkbookListener,
): void {
  const { worksheets } = context.workbook;
  /** The sheet whose selection was told last; null since another one came to the front. */
  let told: string | null = null;

  worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => {
    if (triggerSource !== Excel.EventTriggerSource.thisLocalAddin) {
      listener.onChanged(nameOf(worksheetId));
    }
    await Promise.resolve();
  });
  worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    told = worksheetId;
    const sheet = nameOf(worksheetId);
    const cell = firstCell(address);
    if (sheet !== null && cell !== null) listener.onSelected({ sheet, cell });
    await Promise.resolve();
  });
  worksheets.onActivated.add(async ({ worksheetId }) => {
    told = null;
    setTimeout(() => {
      if (told !== worksheetId) void tellSelection();
    }, SELECTION_COMES_WITHIN_MS);
    await Promise.resolve();
  });
  /** Kakunin does none of these things itself. */
  const tellChange = async ({ worksheetId }: { readonly worksheetId: string }) => {
    listener.onChanged(nameOf(worksheetId));
    await Promise.resolve();
  };
  worksheets.onRowSorted.add(tellChange);
  worksheets.onColumnSorted.add(tellChange);
  worksheets.onRowHiddenChanged.add(tellChange);
  worksheets.onProtectionChanged.add(tellChange);
  // ExcelApi 1.17: without it the next reading finds the new name.
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    // The type promises what an older copy of office.js does not have.
    (worksheets as Partial<typeof worksheets>).onNameChanged?.add(tellChange);
  }
  // Kakunin's own sheet comes and goes with these events too, and they do not say whose doing they are.
  worksheets.onAdded.add(async ({ worksheetId }) => {
    await settled();
    if (nameOf(worksheetId) === null) listener.onChanged(null);
  });
  worksheets.onDeleted.add(async ({ worksheetId }) => {
    await settled();
    if (nameOf(worksheetId) !== null) listener.onChanged(null);
  });

  /** A sheet that comes to the front by its tab does not say what is selected on it. */
  async function tellSelection(): Promise<void> {
    // Where a chart is selected, or Excel is busy, it is not known until it changes.
    const place = await selection().catch(() => null);
    if (place && told === null) listener.onSelected(place);
  }
}
