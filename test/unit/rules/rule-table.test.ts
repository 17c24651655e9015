import { existsSync, readFileSync } from 'node:fs';
import { RULES } from '../../../src/core/rules/index.ts';
import { withRuleTable } from '../../aid/rule-table.ts';

const ROOT = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');

test("README's rule table is the one that the rules and their words give (npm run rule-table)", () => {
  expect(readme).toBe(withRuleTable(readme));
});

test('every rule of the table links to a page that is there', () => {
  const linked = [...readme.matchAll(/\]\((src\/core\/rules\/[\w-]+\.md)\)/gu)].map(
    ([, path]) => path,
  );
  expect(linked).toEqual(RULES.map(({ id }) => `src/core/rules/${id}.md`));
  for (const path of linked)
    expect([path, existsSync(new URL(path ?? '', ROOT))]).toEqual([path, true]);
});

test('a table that is stale is written anew, and what stands around it stays', () => {
  const stale = withRuleTable(readme, RULES.slice(1));
  expect(stale).not.toBe(readme);
  expect(withRuleTable(stale)).toBe(readme);
});

test('a README without the comments around the table is refused', () => {
  expect(() => withRuleTable('# Kakunin')).toThrow(/lacks the comments/u);
});
