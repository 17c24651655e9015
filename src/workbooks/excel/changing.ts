import type { Edit } from '../../core/edit.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { Surroundings } from '../../core/marking/surroundings.ts';
import {
  StaleReading,
  WorkbookProblem,
  type CellsForMarking,
  type MarkingScope,
} from '../workbook.ts';
import { afterEdits } from './after-edits.ts';
import type { KnownSheets } from './known-sheets.ts';
import { queueFacts, queueSheet, type KnownSheet } from './read-sheets.ts';
import {
  isComplete,
  queueSurroundings,
  surroundingsOf,
  type ReadSurroundings,
} from './read-surroundings.ts';
import { runInExcel } from './run-in-excel.ts';
import { unlessGone, unlessStale } from './unless.ts';
import { writeEdits } from './write-edits.ts';

const REFUSING = { waitsForCellEdit: false };
/** So often the workbook is read for marking while others add, remove and rename its sheets. */
const MOST_READINGS = 3;
/** What a reading comes to that has to be done once more, with what is known by now. */
const INCOMPLETE = 'incomplete';

/** What a workbook that is only checked has no need of: reading what stands around the cells, and writing. */
export interface Changing {
  readonly readForMarking: (scope: MarkingScope) => Promise<CellsForMarking>;
  readonly apply: (edits: readonly Edit[]) => Promise<void>;
}

/** `readAll` reads every sheet anew, for what is known of the sheets. */
export function startChanging(known: KnownSheets, readAll: () => Promise<unknown>): Changing {
  /** What was read beside the cells, and with which reading of them. */
  let around: readonly ReadSurroundings[] = [];
  let aroundAt = -1;
  /** The used ranges on which a writing was refused because cells had moved. */
  let refusedOn: string | null = null;

  return {
    async readForMarking(scope) {
      let isAtOnce = true;
      for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
        // What is known was out of date, or the answer too large: the cells come by themselves, in blocks if need be.
        if (!isAtOnce) await readAll();
        const readOnce = () => readAround(scope, isAtOnce);
        const surroundings = await (isAtOnce ? unlessStale(readOnce) : unlessGone(readOnce));
        if (surroundings === null) isAtOnce = false;
        else if (surroundings !== INCOMPLETE) return { sheets: known.cells().sheets, surroundings };
      }
      throw new WorkbookProblem(
        'being-changed',
        'SheetsChanged',
        'Sheets changed while they were read.',
      );
    },
    async apply(edits) {
      const usedRanges = JSON.stringify(known.all().map(({ used }) => used));
      // Refused on one reading and on the next, although nothing has moved in between: the used range tells nothing here.
      const hasConditions = usedRanges !== refusedOn;
      expectMarks(edits);
      try {
        await runInExcel(REFUSING, async (context) => {
          const isFresh = aroundAt === known.readings();
          const planned = { known: known.all(), around: isFresh ? around : [], hasConditions };
          const added = await writeEdits(context, edits, planned);
          takeIn(edits, added);
        });
      } catch (cause) {
        if (cause instanceof StaleReading) refusedOn = usedRanges;
        else for (const { sheet } of edits.filter(isAdding)) known.begun.add(sheet);
        throw cause;
      }
    },
  };

  /** Marks may stand on a sheet from now on, even if putting them on stops half-way. */
  function expectMarks(edits: readonly Edit[]): void {
    for (const sheet of known.all()) {
      const isMarked = edits.some(
        (edit) => edit.kind === 'mark' && edit.sheet === sheet.facts.name,
      );
      if (isMarked) known.put({ ...sheet, hasMarks: true });
    }
  }

  function takeIn(edits: readonly Edit[], added: readonly KnownSheet[]): void {
    for (const sheet of known.all()) known.put(afterEdits(sheet, edits));
    for (const sheet of added) known.put(sheet);
    for (const edit of edits) if (edit.kind === 'remove-sheet') known.forget(edit.sheet);
    known.begun.clear();
  }

  /** A sheet whose adding stopped before it could be marked is Kakunin's all the same. */
  function withMark(read: ReadSurroundings): ReadSurroundings {
    if (!known.begun.has(read.sheet) || read.lastUsed.row > 0) return read;
    const mark = { name: KAKUNIN_NAMES.clauseSheet, refersTo: null };
    return { ...read, names: [...read.names, mark] };
  }

  /** Null when the list of sheets is no longer the known one; incomplete where what is known now asks for more. */
  async function readAround(
    scope: MarkingScope,
    withCells: boolean,
  ): Promise<Surroundings | typeof INCOMPLETE | null> {
    return runInExcel(REFUSING, async (context) => {
      const list = queueFacts(context);
      const { workbook } = context;
      const { protection } = workbook;
      workbook.load('readOnly');
      protection.load('protected');
      const sheets = known.all();
      const cells = withCells ? sheets.map(({ facts }) => queueSheet(context, facts)) : [];
      const queued = sheets.map((sheet) => queueSurroundings(context, sheet, scope));
      await context.sync();
      if (!known.take(list, cells)) return null;
      if (workbook.readOnly) {
        throw new WorkbookProblem('read-only', 'ReadOnlyWorkbook', 'The workbook is read-only.');
      }
      // What came or moved since is somebody else's doing.
      const isWhole = queued.every((each) => {
        const now = known.named(each.sheet.name);
        return now !== undefined && isComplete(each, now, scope);
      });
      if (!isWhole) return INCOMPLETE;
      around = queued.map(surroundingsOf);
      aroundAt = known.readings();
      return { mayAddSheets: !protection.protected, sheets: around.map(withMark) };
    });
  }
}

function isAdding({ kind }: Edit): boolean {
  return kind === 'add-sheet';
}
