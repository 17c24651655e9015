import { readFileSync, writeFileSync } from 'node:fs';
import { withRuleTable } from './aid/rule-table.ts';

/** `npm run rule-table`: writes the table of rules into README.md, from the rules and their words. */
const README = new URL('../README.md', import.meta.url);
writeFileSync(README, withRuleTable(readFileSync(README, 'utf8')));
