import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../../../src/core/check.ts';
import type { Checklist, ChecklistItem } from '../../../src/core/checklist.ts';
import type { Finding, RuleId } from '../../../src/core/finding.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { parsePage, type PageTable } from '../../../src/core/rules/page.ts';
import { messageOf } from '../../../src/i18n/message-of.ts';
import { FORM } from '../../aid/form.ts';
import { pageForm, place } from '../../aid/page-form.ts';
import { TODAY } from '../../labelled-case.ts';

const FOLDER = new URL('../../../src/core/rules/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

test('every rule has a page, and every page a rule', () => {
  expect(PAGES.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
});

describe.each(RULES.map(({ id }) => id).filter((id) => PAGES.includes(`${id}.md`)))(
  'the page of %s',
  (id) => {
    const page = parsePage(id, readFileSync(new URL(`${id}.md`, FOLDER), 'utf8'));

    test.each(numbered(page.bad))('悪い例 %i: reported at the marked cells only', (_, table) => {
      const { checklist, findings, marked } = judge(table);
      const others = findings.filter(({ rule, severity }) => rule !== id && severity !== 'review');
      expect(others.map(described)).toEqual([]);
      expect(marked).not.toEqual([]);
      const places = findings
        .filter(({ rule }) => rule === id)
        .map((finding) => placeOf(finding, checklist));
      expect(places.sort()).toEqual([...marked].sort());
    });

    test.each(numbered(page.good))('良い例 %i: nothing is reported', (_, table) => {
      const { findings, marked } = judge(table);
      const spoken = findings.filter(({ rule, severity }) => rule === id || severity !== 'review');
      expect(spoken.map(described)).toEqual([]);
      expect(marked).toEqual([]);
    });

    test('its messages fill every place, in both languages', () => {
      for (const finding of page.bad.flatMap((table) => judge(table).findings)) {
        for (const language of ['ja', 'en'] as const) {
          expect(messageOf(finding, language)).not.toMatch(/\{\w+\}|undefined|『』|""/u);
        }
      }
    });
  },
);

function numbered(tables: readonly PageTable[]): [number, PageTable][] {
  return tables.map((table, i) => [i + 1, table]);
}

function judge(table: PageTable) {
  const { sheet, declared, marked } = pageForm(FORM, table);
  const report = check([sheet], { declared, today: TODAY });
  expect(report.checklists).toHaveLength(1);
  const [checked] = report.checklists;
  if (!checked) throw new Error('unreachable');
  expect(checked.failedRules).toEqual([]);
  return { checklist: checked.checklist, findings: checked.findings, marked };
}

function printedNo({ no, misprint }: ChecklistItem): number {
  return misprint?.no ?? no;
}

function described(finding: Finding): string {
  return `${finding.rule satisfies RuleId}: ${messageOf(finding, 'ja')}`;
}

function placeOf(finding: Finding, checklist: Checklist): string {
  const { no, field, certification, cell } = finding;
  if (certification !== null) return `certification ${certification}`;
  if (no === null) return field;
  if (cell === null) return `No ${no} row`;
  // A section's finding stands under its first No, but is shown at the row of its cell.
  const at = checklist.items.find((item) => Object.values(item.cells).includes(cell));
  if (!at) return place(no, field, 1);
  const printed = printedNo(at);
  const rows = checklist.items.filter((item) => printedNo(item) === printed);
  return place(printed, field, rows.indexOf(at) + 1);
}
