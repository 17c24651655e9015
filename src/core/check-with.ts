import type { CellPlace, SheetCells } from './cell.ts';
import type { Checklist } from './checklist.ts';
import type { Definition } from './definitions/definition.ts';
import { judgeChecklist, NOT_JUDGED } from './judge-checklist.ts';
import { readChecklists, type FoundChecklists } from './reading/read-checklists.ts';
import type { Report, Unread } from './report.ts';
import type { CheckOptions, Rule } from './rules/rule.ts';
import { cellsWithoutResult, unreadResults } from './unread-results.ts';

/** What is checked against what. */
export interface Knowledge {
  readonly definitions: readonly Definition[];
  readonly rules: readonly Rule[];
}

/**
 * Finds the checklists in the cells of one workbook and judges them by the rules given.
 *
 * Total and synchronous. A workbook that holds nothing to judge (no checklist, or nothing but the city's own
 * example) is reported as unread with the reason 'no-checklist'; what was recognised is listed all the same.
 */
export function checkWith(
  sheets: readonly SheetCells[],
  options: CheckOptions,
  knowledge: Knowledge,
): Report {
  return judgeReading(readWorkbook(sheets, knowledge.definitions), options, knowledge);
}

/** What was read of one workbook. */
export interface WorkbookReading extends FoundChecklists {
  /** The names of all its sheets, in order. */
  readonly sheetsSeen: readonly string[];
  /** The sheets that were not read. */
  readonly unread: readonly Unread[];
  /** Cells whose formulas have no stored result: in what is to be judged, or anywhere where nothing is. */
  readonly withoutResult: readonly CellPlace[];
}

/** The first step of {@link checkWith}. The steps are apart so that one thread can read and another judge. */
export function readWorkbook(
  sheets: readonly SheetCells[],
  definitions: readonly Definition[],
): WorkbookReading {
  const reading = readChecklists(sheets, definitions);
  const judged = reading.checklists.filter(isJudged);
  return {
    ...reading,
    sheetsSeen: sheets.map(({ name }) => name),
    unread: sheets.flatMap(({ name, tooLarge }): Unread[] =>
      tooLarge
        ? [{ reason: 'too-large', place: name, variant: 'sheet', parameters: { ...tooLarge } }]
        : [],
    ),
    withoutResult:
      judged.length === 0
        ? cellsWithoutResult(sheets)
        : judged.flatMap((checklist) => checklist.withoutResult),
  };
}

/** The second step: judges what was read. The city's example and an old copy on a hidden sheet are listed, never judged. */
export function judgeReading(
  { checklists, references, sheetsSeen, withoutResult, unread }: WorkbookReading,
  options: CheckOptions,
  { definitions, rules }: Knowledge,
): Report {
  const judged = checklists.filter(isJudged);
  return {
    checklists: checklists.map((checklist) => {
      if (!isJudged(checklist)) return { checklist, ...NOT_JUDGED };
      const definition = requireDefinition(checklist, definitions);
      const { findings, ...judgement } = judgeChecklist(checklist, definition, options, rules);
      const form = judged.indexOf(checklist) + 1;
      const told = form === 1 ? findings : findings.map((finding) => ({ ...finding, form }));
      return { checklist, ...judgement, findings: told };
    }),
    references,
    unread: [
      ...unread,
      ...(checklists.some(isJudged) ? [] : [nothingToJudge(checklists, sheetsSeen)]),
      ...unreadResults(withoutResult),
    ],
    sheetsSeen,
  };
}

function isJudged({ isExample, isHidden }: Checklist): boolean {
  return !isExample && !isHidden;
}

function requireDefinition(checklist: Checklist, definitions: readonly Definition[]): Definition {
  const definition = definitions.find(({ id }) => id === checklist.definition);
  if (!definition) throw new Error(`No definition has the id '${checklist.definition}'.`);
  return definition;
}

function nothingToJudge(checklists: readonly Checklist[], sheetsSeen: readonly string[]): Unread {
  const variant = whatIsThere(checklists, sheetsSeen);
  return { reason: 'no-checklist', place: null, variant, parameters: { sheets: sheetsSeen } };
}

function whatIsThere(
  checklists: readonly Checklist[],
  sheetsSeen: readonly string[],
): 'only-example' | 'no-sheet' | 'default' {
  if (checklists.some(({ isExample }) => isExample)) return 'only-example';
  return sheetsSeen.length === 0 ? 'no-sheet' : 'default';
}
