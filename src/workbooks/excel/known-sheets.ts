import type { WorkbookCells } from '../workbook.ts';
import { factsOf, knownSheetOf, type KnownSheet, type QueuedSheet } from './read-sheets.ts';

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
  /** Takes in what Kakunin's own writing has made of a sheet. */
  readonly put: (sheet: KnownSheet) => void;
  readonly forget: (name: string) => void;
  /** The names of sheets whose adding stopped half-way: one that is still empty bears no mark yet, but is Kakunin's. */
  readonly begun: Set<string>;
}

/** Keeps what is known of sheets, by their ids; nothing is known at first. */
export function knownSheets(): KnownSheets {
  let known = new Map<string, KnownSheet>();
  let readings = 0;
  const begun = new Set<string>();
  const all = () => [...known.values()];
  const named = (name: string) => all().find(({ facts }) => facts.name === name);

  return {
    all,
    named,
    begun,
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
    put(sheet) {
      known.set(sheet.facts.id, sheet);
    },
    forget(name) {
      known.delete(named(name)?.facts.id ?? '');
    },
  };

  function isBegun({ facts, cells }: KnownSheet): boolean {
    return begun.has(facts.name) && cells.cells.length === 0;
  }
}
