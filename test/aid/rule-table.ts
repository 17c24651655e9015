import type { Rule } from '../../src/core/rules/rule.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { ruleWordsIn, wordsIn } from '../../src/i18n/words-in.ts';

const START = '<!-- rules: written by `npm run rule-table` -->';
const END = '<!-- /rules -->';

/** The README with its table of rules written anew. Throws when it lacks the two comments around the table. */
export function withRuleTable(readme: string, rules: readonly Rule[] = RULES): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END, start);
  if (start < 0 || end < 0) {
    throw new Error(`README.md lacks the comments '${START}' and '${END}' around its rule table.`);
  }
  return `${readme.slice(0, start + START.length)}\n\n${ruleTable(rules)}\n${readme.slice(end)}`;
}

/** The table of rules in Markdown: each links to its page. */
function ruleTable(rules: readonly Rule[]): string {
  const { severities } = wordsIn('ja').interface;
  const rows = rules.map(({ id, severities: given }) => {
    const page = `[\`${id}\`](src/core/rules/${id}.md)`;
    const weight = given.map((severity) => severities[severity]).join('・');
    return `| ${page} | ${weight} | ${ruleWordsIn('ja', id).title} | ${ruleWordsIn('en', id).title} |\n`;
  });
  return `| 規則 | 区分 | 見つけること | Finds |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
