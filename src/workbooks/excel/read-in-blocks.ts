import { inOrder } from '../../core/area.ts';
import { cellsIn, type Area } from '../../core/cell.ts';
import { WorkbookProblem, type ReadOptions } from '../workbook.ts';
import { addedParts, type AddedParts } from './added-parts.ts';
import { areaOfRange, RANGE_PLACE } from './area-of-range.ts';
import type { Ask } from './ask.ts';
import { findIslands } from './find-islands.ts';
import type { Piece } from './piece.ts';
import { readMerges, readPieces, type Part } from './read-pieces.ts';
import { factsOf, queueFacts, type KnownSheet, type SheetFacts } from './read-sheets.ts';
import { runInExcel } from './run-in-excel.ts';

/** Long texts in every cell stay below Excel's 5 MB even so; blocks that do not are halved. */
const CELLS_PER_BLOCK = 4_000;
/** More than this takes minutes, and no form has so much. */
const MOST_CELLS = 600_000;

/** Where the content of a sheet stands, and what Kakunin added to it. */
interface Extent {
  readonly facts: SheetFacts;
  /** Null for an empty sheet. */
  readonly area: Area | null;
  readonly added: AddedParts;
}

/**
 * Reads every sheet in blocks, one request a block, for workbooks whose sheets Excel will not give in one piece. The
 * small sheets come first; those that are beyond all measure are known as `tooLarge`. `onProgress` hears of the share
 * of blocks read. Ends as 'being-changed' when the reading is overtaken.
 */
export async function readInBlocks(options: ReadOptions): Promise<KnownSheet[]> {
  const ask: Ask = (batch) => {
    if (options.isOvertaken?.()) {
      throw new WorkbookProblem('being-changed', 'Overtaken', 'Nobody waits for this any more.');
    }
    return runInExcel(options, batch);
  };
  const extents = await readExtents(ask);
  const ranges = extents.flatMap(({ facts, area }) => (area ? [{ sheet: facts.id, area }] : []));
  const readable = withinMeasure(await findIslands(ranges, CELLS_PER_BLOCK, ask));
  const blocks = blocksOf(readable);
  const parts: Part[] = [];
  for (const [i, block] of blocks.entries()) {
    parts.push(...(await readPieces(block, ask)));
    options.onProgress?.((i + 1) / blocks.length);
  }
  const merges = readable.length > 0 ? await readMerges(readable, ask) : [];
  const isRead = new Set(readable.map(({ sheet }) => sheet));
  return extents.map(({ facts, area, added }) => {
    const own = parts.filter(({ sheet }) => sheet === facts.id);
    const isLeftOut = area !== null && !isRead.has(facts.id);
    const cells = {
      ...facts,
      cells: inOrder(own.flatMap((part) => part.cells)),
      merges: withoutRepeats(merges.filter(({ sheet }) => sheet === facts.id)),
      hiddenRows: [...new Set(own.flatMap((part) => part.hiddenRows))].sort((a, b) => a - b),
      ...(isLeftOut ? { tooLarge: { limit: MOST_CELLS } } : {}),
    };
    const used = area ?? { top: 1, left: 1, bottom: 1, right: 1 };
    return { facts, cells, used, ...added };
  });
}

function readExtents(ask: Ask): Promise<Extent[]> {
  return ask(async (context) => {
    const list = queueFacts(context);
    await context.sync();
    const queued = factsOf(list).map((facts) => {
      const sheet = context.workbook.worksheets.getItem(facts.id);
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(RANGE_PLACE);
      sheet.names.load('items/name,items/formula');
      return { facts, used, names: sheet.names };
    });
    await context.sync();
    return queued.map(({ facts, used, names }) => ({
      facts,
      area: used.isNullObject ? null : areaOfRange(used),
      added: addedParts(names),
    }));
  });
}

/** The pieces of as many sheets as can be read in bearable time, those with least content first. */
function withinMeasure(pieces: readonly Piece[]): Piece[] {
  const sizes = new Map<string, number>();
  for (const { sheet, area } of pieces) {
    sizes.set(sheet, (sizes.get(sheet) ?? 0) + cellsIn(area));
  }
  let sum = 0;
  const readable = new Set<string>();
  for (const [sheet, size] of [...sizes].sort(([, a], [, b]) => a - b)) {
    sum += size;
    if (sum <= MOST_CELLS) readable.add(sheet);
  }
  return pieces.filter(({ sheet }) => readable.has(sheet));
}

/** Pieces, in their order, in blocks of as many cells as one request may ask for. */
function blocksOf(pieces: readonly Piece[]): Piece[][] {
  const blocks: Piece[][] = [];
  let left = 0;
  for (const piece of pieces) {
    const size = cellsIn(piece.area);
    if (size > left) {
      blocks.push([]);
      left = CELLS_PER_BLOCK;
    }
    left -= size;
    blocks.at(-1)?.push(piece);
  }
  return blocks;
}

/** A merged area that reaches over the edge of a piece may be given with both. */
function withoutRepeats(merges: readonly { readonly area: Area }[]): Area[] {
  return [...new Map(merges.map(({ area }) => [JSON.stringify(area), area])).values()];
}
