import type { SheetCells } from './cell.ts';
import { checkWith } from './check-with.ts';
import { DEFINITIONS } from './definitions/index.ts';
import type { Definition } from './definitions/definition.ts';
import type { Report } from './report.ts';
import { RULES } from './rules/index.ts';
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
  return checkWith(sheets, options, { definitions, rules: RULES });
}
