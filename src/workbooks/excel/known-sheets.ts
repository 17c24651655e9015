import type { Edit } from '../../core/edit.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { WorkbookCells } from '../workbook.ts';
import { factsOf, knownSheetOf, type KnownSheet, type QueuedSheet } from './read-sheets.ts';
import type { ReadSurroundings } from './read-surroundings.ts';

/** What is known of the open workbook's sheets: as they were read last, and as Kakunin's own writing left them. */
export interface KnownSheets {
  readonly all: () => readonly KnownSheet[];
  /** The sheets as front doors see them. */
  readonly cells: () => WorkbookCells;
  /** A sheet's name by its id; null for a sheet that is not known. */
  readonly nameOf: (id: string) => string | null;
  readonly named: (name: string) => KnownSheet | undefined;
  /** How many readings were taken in so far. */
  readonly readings: () => number;
  /** Takes in a reading of the whole workbook. */
  readonly replace: (sheets: readonly KnownSheet[]) => void;
  /** Takes in a reading of some sheets; false when the list of sheets is no longer the known one. */
  readonly take: (list: Excel.WorksheetCollection, queued: readonly QueuedSheet[]) => boolean;
  /** Takes note that edits are about to be written, which may stop half-way. */
  readonly begin: (edits: readonly Edit[]) => void;
  /** Takes note that edits have been written, with the sheets that they added. */
  readonly finish: (edits: readonly Edit[], added: readonly KnownSheet[]) => void;
  /** Takes note that edits stopped half-way. */
  readonly stop: (edits: readonly Edit[]) => void;
  /** Surroundings with the mark of a sheet whose adding stopped before it could be marked. */
  readonly withMark: (around: ReadSurroundings) => ReadSurroundings;
}

export function knownSheets(): KnownSheets {
  /** By their ids. */
  let known = new Map<string, KnownSheet>();
  let readings = 0;
  /** Sheets whose adding stopped half-way: one that is still empty bears no mark yet, but is Kakunin's. */
  const begun = new Set<string>();
  const all = () => [...known.values()];
  const named = (name: string) => all().find(({ facts }) => facts.name === name);

  return {
    all,
    named,
    nameOf: (id) => known.get(id)?.facts.name ?? null,
    readings: () => readings,
    replace(sheets) {
      readings += 1;
      known = new Map(sheets.map((sheet) => [sheet.facts.id, sheet]));
    },
    cells() {
      const sheets = all();
      return {
        sheets: sheets.map(({ facts, cells }) => ({ ...cells, id: facts.id })),
        hasLinks: sheets.some((sheet) => sheet.hasLinks || isBegun(sheet)),
        hasMarks: sheets.some(({ hasMarks }) => hasMarks),
        hasClauseSheet: sheets.some(({ isClauseSheet }) => isClauseSheet),
      };
    },
    take(list, queued) {
      readings += 1;
      const now = factsOf(list);
      for (const sheet of queued) {
        const facts = now.find(({ id }) => id === sheet.facts.id);
        if (facts) known.set(facts.id, knownSheetOf(sheet, facts));
      }
      return (
        now.length === known.size && now.every(({ id, name }) => known.get(id)?.facts.name === name)
      );
    },
    begin(edits) {
      for (const edit of edits) if (edit.kind === 'mark') note(edit.sheet, { hasMarks: true });
    },
    finish(edits, added) {
      for (const sheet of added) known.set(sheet.facts.id, sheet);
      for (const edit of edits) {
        noteBlock(edit);
        if (edit.kind === 'remove-sheet') known.delete(named(edit.sheet)?.facts.id ?? '');
      }
      begun.clear();
    },
    stop(edits) {
      for (const edit of edits) if (edit.kind === 'add-sheet') begun.add(edit.sheet);
    },
    withMark(around) {
      if (!begun.has(around.sheet) || around.lastUsed.row > 0) return around;
      const mark = { name: KAKUNIN_NAMES.clauseSheet, refersTo: null };
      return { ...around, names: [...around.names, mark] };
    },
  };

  function note(name: string, part: Partial<KnownSheet>): void {
    const sheet = named(name);
    if (sheet) known.set(sheet.facts.id, { ...sheet, ...part });
  }

  /** Where the block of links stands from now on. */
  function noteBlock(edit: Edit): void {
    const isNamed = edit.kind === 'set-name' || edit.kind === 'remove-name';
    if (!isNamed || edit.name !== KAKUNIN_NAMES.links) return;
    const isArea = edit.kind === 'set-name' && edit.refersTo.kind === 'area';
    note(edit.sheet, { block: isArea ? edit.refersTo.area : null });
  }

  function isBegun({ facts, cells }: KnownSheet): boolean {
    return begun.has(facts.name) && cells.cells.length === 0;
  }
}
