import type { Edit } from '../../core/edit.ts';
import { WorkbookProblem } from '../workbook.ts';
import { knownAfterAdding, queueEdits } from './apply-edits.ts';
import { queueWatched } from './overwritten.ts';
import { putBack, queuePrintArea } from './put-back.ts';
import type { KnownSheet } from './read-sheets.ts';
import type { ReadSurroundings } from './read-surroundings.ts';
import { queueStandStill } from './stand-still.ts';
import { queueKeptAsText } from './typed.ts';

/** What edits were planned on. */
export interface PlannedOn {
  readonly known: readonly KnownSheet[];
  /** Which names and marks stand already; empty where no more than cells were read. */
  readonly around: readonly ReadSurroundings[];
  /** False where Excel's used range has proved to tell nothing. */
  readonly hasConditions: boolean;
}

/**
 * Applies edits in their order, in one round trip, and gives what is known of the sheets that they add.
 *
 * Between reading and writing others may insert and delete rows and columns. So the batch begins with conditions that
 * end it before anything is written (see stand-still.ts). Then it reads the cells that it is about to overwrite: should
 * they turn out to be others than was planned on, a second batch puts their content back, and the refusal 'put-back'
 * says so.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { known, around, hasConditions }: PlannedOn,
): Promise<KnownSheet[]> {
  const { worksheets } = context.workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    // The id finds a sheet that was renamed meanwhile.
    const id = known.find(({ facts }) => facts.name === name)?.facts.id;
    const sheet = sheets.get(name) ?? worksheets.getItem(id ?? name);
    sheets.set(name, sheet);
    return sheet;
  };
  const touched = known
    .map((sheet) => ({ sheet, own: edits.filter((edit) => edit.sheet === sheet.facts.name) }))
    .filter(({ own }) => own.length > 0);
  const aroundOf = (name: string) => around.find(({ sheet }) => sheet === name);

  for (const { sheet } of hasConditions ? touched : []) {
    queueStandStill(sheetOf(sheet.facts.name), sheet);
  }
  const watched = touched.flatMap(({ sheet, own }) => {
    if (own.some(({ kind }) => kind === 'remove-sheet')) return [];
    return queueWatched(sheetOf(sheet.facts.name), sheet, own) ?? [];
  });
  const printAreas = touched.flatMap(({ sheet: { facts }, own }) =>
    own.some(({ kind }) => kind === 'set-print-area')
      ? [queuePrintArea(sheetOf(facts.name), aroundOf(facts.name)?.printArea)]
      : [],
  );
  const { added, typed } = queueEdits(context, edits, around, sheetOf);
  await context.sync();

  if (await putBack(context, watched, printAreas)) {
    throw new WorkbookProblem('put-back', 'Moved', 'Cells moved while they were written.');
  }
  if (queueKeptAsText(typed)) await context.sync();
  return added.map(knownAfterAdding);
}
