import type { Area } from '../../core/cell.ts';
import type { ReadOptions } from '../workbook.ts';
import { WorkbookProblem } from '../workbook.ts';
import { areasOf, cellsOf } from './read-range.ts';
import {
  addedOf,
  factsOf,
  hiddenRowsOf,
  queueFacts,
  type KnownSheet,
  type SheetFacts,
} from './read-sheets.ts';
import { runInExcel } from './run-in-excel.ts';

/** Long texts in every cell stay below Excel's 5 MB even so; blocks that do not are halved. */
const CELLS_PER_BLOCK = 4_000;
/** Excel gives at most 512 merged areas at once. */
const ROWS_PER_BLOCK = 100;

/** Where the content of a sheet stands, and what Kakunin added to it. */
interface Extent {
  readonly facts: SheetFacts;
  readonly area: Area | null;
  readonly added: ReturnType<typeof addedOf>;
}

/**
 * Reads every sheet in blocks of rows, one batch a block, for workbooks whose sheets Excel will not give in one
 * piece. `onProgress` hears of the share of rows read.
 */
export async function readInBlocks(options: ReadOptions): Promise<KnownSheet[]> {
  const extents = await readExtents(options);
  const total = extents.reduce((sum, { area }) => sum + rowsOf(area), 0);
  const known: KnownSheet[] = [];
  let done = 0;
  for (const { facts, area, added } of extents) {
    const parts: Part[] = [];
    for (const block of area ? blocksOf(area) : []) {
      parts.push(...(await readBlock(facts.id, block, options)));
      done += rowsOf(block);
      options.onProgress?.(done / total);
    }
    const cells = {
      name: facts.name,
      isVisible: facts.isVisible,
      isProtected: facts.isProtected,
      cells: parts.flatMap((part) => part.cells),
      merges: withoutRepeats(parts.flatMap((part) => part.merges)),
      hiddenRows: parts.flatMap((part) => part.hiddenRows),
    };
    known.push({ facts, cells, ...added });
  }
  return known;
}

function readExtents(options: ReadOptions): Promise<Extent[]> {
  return runInExcel(options, async (context) => {
    const list = queueFacts(context);
    await context.sync();
    const queued = factsOf(list).map((facts) => {
      const sheet = context.workbook.worksheets.getItem(facts.id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      sheet.names.load('items/name,items/formula');
      return { facts, used, names: sheet.names };
    });
    await context.sync();
    return queued.map(({ facts, used, names }) => ({
      facts,
      area: used.isNullObject
        ? null
        : {
            top: used.rowIndex,
            left: used.columnIndex,
            bottom: used.rowIndex + used.rowCount - 1,
            right: used.columnIndex + used.columnCount - 1,
          },
      added: addedOf(names),
    }));
  });
}

type Part = Pick<KnownSheet['cells'], 'cells' | 'merges' | 'hiddenRows'>;

/** Reads one block; halves it where even that is too much. Rows and columns count from 0. */
async function readBlock(id: string, block: Area, options: ReadOptions): Promise<Part[]> {
  try {
    return [await readRows(id, block, options)];
  } catch (cause) {
    const isTooLarge = cause instanceof WorkbookProblem && cause.reason === 'too-large';
    if (!isTooLarge || block.top === block.bottom) throw cause;
    const middle = Math.floor((block.top + block.bottom) / 2);
    return [
      ...(await readBlock(id, { ...block, bottom: middle }, options)),
      ...(await readBlock(id, { ...block, top: middle + 1 }, options)),
    ];
  }
}

function readRows(id: string, block: Area, options: ReadOptions): Promise<Part> {
  return runInExcel(options, async (context) => {
    const { top, left, bottom, right } = block;
    const sheet = context.workbook.worksheets.getItem(id);
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    range.load('rowIndex,columnIndex,values,text,formulas');
    const merges = range.getMergedAreasOrNullObject();
    merges.load('address');
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return {
      cells: cellsOf(range),
      merges: merges.isNullObject ? [] : areasOf(merges.address),
      hiddenRows: hiddenRowsOf(rows.value, top),
    };
  });
}

function blocksOf(area: Area): Area[] {
  const columns = area.right - area.left + 1;
  const height = Math.max(1, Math.min(ROWS_PER_BLOCK, Math.floor(CELLS_PER_BLOCK / columns)));
  const count = Math.ceil(rowsOf(area) / height);
  return Array.from({ length: count }, (_, i) => {
    const top = area.top + i * height;
    return { ...area, top, bottom: Math.min(top + height - 1, area.bottom) };
  });
}

function rowsOf(area: Area | null): number {
  return area ? area.bottom - area.top + 1 : 0;
}

/** A merged area that reaches over the edge of a block is given with both. */
function withoutRepeats(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [JSON.stringify(area), area])).values()];
}
