import type { Edit } from '../core/edit.ts';
import type { Changing } from './excel/changing.ts';
import { queueFollowing } from './excel/follow-changes.ts';
import { keptText } from './excel/kept-text.ts';
import { knownSheets } from './excel/known-sheets.ts';
import {
  factsOf,
  knownSheetOf,
  queueFacts,
  queueSheet,
  type KnownSheet,
} from './excel/read-sheets.ts';
import { runInExcel } from './excel/run-in-excel.ts';
import {
  placeOf,
  queueSelected,
  selectCell,
  selectedCell,
  unlessNoCell,
} from './excel/select-cell.ts';
import { isSurelyTooLarge } from './excel/surely-too-large.ts';
import { unlessStale } from './excel/unless.ts';
import type { BatchOptions, ReadOptions, Workbook, WorkbookCells } from './workbook.ts';

/**
 * The workbook that Excel has open beside the pane. Needs ExcelApi 1.14 and Office.onReady behind it.
 *
 * Round trips: `read` 2, `readAgain`, `readForMarking`, `apply` and `select` 1 each, whatever the number of
 * sheets; `read` again where sheets were added, removed or renamed meanwhile, `readForMarking` where the columns beside
 * the tables changed. Only a workbook whose answer is too large for Excel is read in more, and only what others moved
 * while it was written is put back in one more.
 */
export function excelWorkbook(): Workbook {
  const known = knownSheets();
  let changer: Changing | null = null;
  let isFollowing = false;
  /** Whether the workbook is only being viewed, which the mode of the document does not always say. */
  let isViewed = false;
  /** What is being written: only afterwards is it known which sheets are Kakunin's own. */
  let applying: Promise<void> = Promise.resolve();

  return {
    isReadOnly: () => isViewed || Office.context.document.mode === Office.DocumentMode.ReadOnly,
    read,
    readAgain,
    prepare: async () => {
      await changing();
    },
    readForMarking: async (scope) => (await changing()).readForMarking(scope),
    apply,
    select: (place) => selectCell(known, place),
    selection: selectedCell,
    kept: keptText,
    keptNow: async () => (await keepingCode()).keptTextNow(),
    keep: async (text) => (await keepingCode()).keepText(text),
  };

  async function read(options: ReadOptions): Promise<WorkbookCells> {
    const isLarge = known.all().some(isSurelyTooLarge);
    const sheets = isLarge ? null : await unlessStale(() => unlessNoCell(options, readAtOnce));
    known.replace(sheets ?? (await (await blocksCode()).readInBlocks(options)));
    return known.cells();
  }

  /** Every sheet in two round trips; the first one begins to follow changes, so that none is missed. */
  async function readAtOnce(options: ReadOptions, withSelection: boolean): Promise<KnownSheet[]> {
    const { listener } = options;
    return runInExcel(options, async (context) => {
      const list = queueFacts(context);
      const following = { nameOf: known.nameOf, settled, selection: selectedCell };
      if (listener && !isFollowing) queueFollowing(context, following, listener);
      await context.sync();
      isFollowing ||= listener !== undefined;
      const queued = factsOf(list).map((facts) => queueSheet(context, facts));
      const selected = withSelection ? queueSelected(context) : null;
      await context.sync();
      if (selected) listener?.onSelected(placeOf(selected));
      return queued.map((sheet) => knownSheetOf(sheet));
    });
  }

  /** Settles when Kakunin's own writing, if any is under way, is done and known. */
  async function settled(): Promise<void> {
    await applying.catch(() => undefined);
  }

  async function readAgain(
    sheets: readonly string[],
    options: BatchOptions,
  ): Promise<WorkbookCells> {
    const wanted = known.all().filter(({ facts }) => sheets.includes(facts.name));
    if (wanted.some(isSurelyTooLarge)) return read(options);
    const isSameList = await unlessStale(() =>
      runInExcel(options, async (context) => {
        const list = queueFacts(context);
        const queued = wanted.map(({ facts }) => queueSheet(context, facts));
        const { workbook } = context;
        workbook.load('readOnly');
        await context.sync();
        isViewed = workbook.readOnly;
        return known.take(list, queued);
      }),
    );
    return isSameList === true ? known.cells() : read(options);
  }

  async function apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    applying = (await changing()).apply(edits);
    await applying;
  }

  /** A check needs none of this: it is fetched when something is to be written. */
  async function changing(): Promise<Changing> {
    const { startChanging } = await import('./excel/changing.ts');
    return (changer ??= startChanging(known, () => read({ waitsForCellEdit: false })));
  }
}

/** Hardly any workbook is so large. */
function blocksCode() {
  return import('./excel/read-in-blocks.ts');
}

/** Only who wants decisions kept needs it. */
function keepingCode() {
  return import('./excel/keep-text.ts');
}
