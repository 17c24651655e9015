import type { RuleId } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { advice as english } from './en/advice.ts';
import { advice as japanese } from './ja/advice.ts';
import type { RuleAdvice } from './rule-words.ts';

/** What helps with a fault of a rule. Apart from the other words: the first list of findings goes without it. */
export function adviceIn(language: Language, rule: RuleId): RuleAdvice {
  return (language === 'ja' ? japanese : english)[rule];
}
