import type { SheetCells } from './cell.ts';
import { checkWith } from './check-with.ts';
import { FORM_DEFINITIONS } from './definitions/form-definitions.ts';
import type { Report } from './report.ts';
import { FORM_RULES } from './rules/form-rules.ts';
import type { CheckOptions } from './rules/rule.ts';

/**
 * The first part of {@link check}: the rules on the form, without those that read the text. It needs a third of the
 * program and none of the knowledge about words, so a page can show it while the rest is still being fetched.
 */
export function checkForm(sheets: readonly SheetCells[], options: CheckOptions): Report {
  return checkWith(sheets, options, { definitions: FORM_DEFINITIONS, rules: FORM_RULES });
}
