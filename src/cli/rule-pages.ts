import { RULE_IDS, type RuleId } from '../core/finding.ts';

/** Every page beside the rules, taken into the program when it is built. */
const PAGES = import.meta.webpackContext('../core/rules', { regExp: /\.md$/ });

/** The pages of the rules, in Markdown, in the order of the rules. */
export const RULE_PAGES: ReadonlyMap<RuleId, string> = new Map(
  RULE_IDS.flatMap((id) => {
    const key = `./${id}.md`;
    return PAGES.keys().includes(key) ? [[id, String(PAGES(key))] as const] : [];
  }),
);
