import { DEFINITIONS } from './definitions/index.ts';
import type { Definition } from './definitions/definition.ts';
import type { SheetCells } from './cell.ts';
import type { Checklist } from './checklist.ts';
import { judgeChecklist } from './judge-checklist.ts';
import { readChecklists } from './reading/read-checklists.ts';
import type { Report } from './report.ts';
import type { CheckOptions } from './rules/rule.ts';

/**
 * The whole program: the cells of one workbook in, everything found in its checklists out.
 *
 * Total and synchronous. A workbook that holds nothing to judge (no checklist, or nothing but the city's own
 * example) is reported as unread with the reason 'no-checklist'; what was recognised is listed all the same.
 */
export function check(
  sheets: readonly SheetCells[],
  options: CheckOptions,
  definitions: readonly Definition[] = DEFINITIONS,
): Report {
  const { checklists, references } = readChecklists(sheets, definitions);
  const isJudged = (checklist: Checklist) => !checklist.isExample && !checklist.isHidden;
  return {
    checklists: checklists.map((checklist) =>
      judgeChecklist(checklist, definitionOf(checklist, definitions), options),
    ),
    references,
    unread: checklists.some(isJudged)
      ? []
      : [{ reason: 'no-checklist', place: null, variant: whatIsThere(checklists), parameters: {} }],
    sheetsSeen: sheets.map(({ name }) => name),
  };
}

function definitionOf(checklist: Checklist, definitions: readonly Definition[]): Definition {
  const definition = definitions.find(({ id }) => id === checklist.definition);
  if (!definition) throw new Error(`No definition has the id '${checklist.definition}'.`);
  return definition;
}

function whatIsThere(checklists: readonly Checklist[]): 'only-example' | 'default' {
  return checklists.some(({ isExample }) => isExample) ? 'only-example' : 'default';
}
