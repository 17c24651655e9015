import type { PrintArea } from '../../core/marking/surroundings.ts';
import { overwrittenIn, type WatchedCells } from './overwritten.ts';
import { areasIn } from './read-range.ts';
import { queueKeptAsText, queueTyped } from './typed.ts';

/** A sheet's print area as it is just before edits set it anew, and as they were planned on. */
export interface WatchedPrintArea {
  readonly sheet: Excel.Worksheet;
  readonly planned: PrintArea | undefined;
  readonly areas: Excel.RangeAreas;
}

/** Queues a sheet's print area. */
export function queuePrintArea(
  sheet: Excel.Worksheet,
  planned: PrintArea | undefined,
): WatchedPrintArea {
  const areas = sheet.pageLayout.getPrintAreaOrNullObject();
  areas.load('address');
  return { sheet, planned, areas };
}

/**
 * Gives back what edits took away because cells had moved since they were planned: in a batch of its own, and only where
 * there is any. True where the edits stand beside other rows than was planned, or something was given back.
 */
export async function putBack(
  context: Excel.RequestContext,
  watched: readonly WatchedCells[],
  printAreas: readonly WatchedPrintArea[],
): Promise<boolean> {
  const found = watched.map((each) => ({ range: each.range, ...overwrittenIn(each) }));
  const typed = found.flatMap(({ range, cells }) =>
    cells.map(({ down, across, content, isFormula }) =>
      queueTyped(range.getCell(down, across), content, isFormula),
    ),
  );
  const replaced = printAreas.filter(isReplaced);
  for (const { sheet, areas } of replaced) {
    sheet.pageLayout.setPrintArea(areas.address.replaceAll(/(?:'(?:[^']|'')*'|[^'!,]*)!/g, ''));
  }
  if (typed.length + replaced.length > 0) await context.sync();
  if (queueKeptAsText(typed)) await context.sync();
  return typed.length + replaced.length > 0 || found.some(({ areRowsOthers }) => areRowsOthers);
}

/** True where somebody has set another print area since. */
function isReplaced({ planned, areas }: WatchedPrintArea): boolean {
  if (areas.isNullObject) return false;
  const [area, ...others] = areasIn(areas.address);
  const isPlanned = planned?.kind === 'area' && others.length === 0;
  return !isPlanned || JSON.stringify(planned.area) !== JSON.stringify(area);
}
