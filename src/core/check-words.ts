import type { SheetCells } from './cell.ts';
import { checkWith } from './check-with.ts';
import { WORD_DEFINITIONS } from './definitions/word-definitions.ts';
import type { Report } from './report.ts';
import { FORM_RULES } from './rules/form-rules.ts';
import type { CheckOptions } from './rules/rule.ts';
import { WORD_RULES } from './rules/word-rules.ts';

const RULES = [...FORM_RULES, ...WORD_RULES];

/**
 * The part of {@link check} between {@link checkForm} and the whole: the rules on the form and those that look for a
 * few words, without those that weigh what a sentence says. One of those may later say more exactly what is found here.
 */
export function checkWords(sheets: readonly SheetCells[], options: CheckOptions): Report {
  return checkWith(sheets, options, { definitions: WORD_DEFINITIONS, rules: RULES });
}
