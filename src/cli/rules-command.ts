import { RULE_IDS, type RuleId } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { RULES } from '../core/rules/index.ts';
import { commandLineWordsIn } from '../i18n/command-line-words.ts';
import { reportWordsIn } from '../i18n/report-words.ts';
import { ruleWordsIn } from '../i18n/words-in.ts';
import { textTable } from '../report/text-table.ts';
import type { RulesCommand } from './arguments/command.ts';
import { nearest } from './arguments/nearest.ts';
import { UsageError } from './arguments/usage-error.ts';
import { openDestination } from './destination.ts';
import { RULE_PAGES } from './rule-pages.ts';

/** `kakunin rules`: prints the table of all rules, or the page of one. Gives the exit code. */
export async function printRules({ rule }: RulesCommand, language: Language): Promise<0> {
  await openDestination(null, []).write(
    rule === null ? ruleTable(language) : pageOf(rule, language),
  );
  return 0;
}

function ruleTable(language: Language): string {
  const { rule, severity, title } = commandLineWordsIn(language).rules;
  const { severities, comma } = reportWordsIn(language);
  const rows = RULES.map((each) => [
    each.id,
    each.severities.map((word) => severities[word]).join(comma),
    ruleWordsIn(language, each.id).title,
  ]);
  return textTable([[rule, severity, title], ...rows]);
}

function pageOf(rule: string, language: Language): string {
  const page = isRuleId(rule) ? RULE_PAGES.get(rule) : undefined;
  if (page === undefined) throw unknownRule(rule);
  return language === 'ja' ? page : englishOf(page);
}

/** The English part of a page, which follows the Japanese one, and the examples, which are in the form's own words. */
function englishOf(page: string): string {
  const parts = page.split(/^(?=#{1,2} )/mu);
  const start = parts.findLastIndex((part) => part.startsWith('# '));
  const examples = parts.flatMap((part) => {
    const [, kind = '', rest = ''] = /^## (悪い例|良い例)(.*)$/su.exec(part) ?? [];
    return kind === '' ? [] : [`## ${kind === '悪い例' ? 'Bad examples' : 'Good examples'}${rest}`];
  });
  return `${[...parts.slice(start), '\n', ...examples].join('').trimEnd()}\n`;
}

function unknownRule(rule: string): UsageError {
  const meant = nearest(rule, RULE_IDS);
  if (meant === null) return new UsageError('unknownRule', { rule });
  return new UsageError('misspeltRule', { rule, nearest: meant });
}

function isRuleId(text: string): text is RuleId {
  return RULE_IDS.some((id) => id === text);
}
