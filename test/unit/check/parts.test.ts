import { check } from '../../../src/core/check.ts';
import { checkForm } from '../../../src/core/check-form.ts';
import { checkWords } from '../../../src/core/check-words.ts';
import { findingKey } from '../../../src/core/finding-key.ts';
import type { Report } from '../../../src/core/report.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { readCases, TODAY } from '../../labelled-case.ts';

const OPTIONS = { declared: {}, today: TODAY };
const SHEETS = [
  ...readCases('test/corpus/dev.jsonl'),
  ...readCases('test/corpus/vendors-1.jsonl'),
].map(({ no, answer, rationale, other }) => {
  const row: WrittenForm = { rows: { [String(no)]: { answer, rationale } } };
  return filledForm(FORM, fillingWith(no === null ? (other ?? {}) : row));
});

const findingsOf = ({ checklists }: Report) => checklists.flatMap(({ findings }) => findings);
const yieldsTo = new Map(RULES.map((rule) => [rule.id, rule.yieldsTo]));

test.each([
  ['the form', checkForm],
  ['words', checkWords],
])('what the rules on %s find stands, unless another says it more exactly', (_, part) => {
  let found = 0;
  for (const sheet of SHEETS) {
    const all = findingsOf(check([sheet], OPTIONS));
    const keys = new Set(all.map(findingKey));
    for (const finding of findingsOf(part([sheet], OPTIONS))) {
      found += 1;
      if (keys.has(findingKey(finding))) continue;
      const exact = all.filter(({ no, rule }) => {
        return no === finding.no && yieldsTo.get(finding.rule)?.includes(rule);
      });
      expect([finding, exact.length]).toEqual([finding, 1]);
    }
  }
  expect(found).toBeGreaterThan(20);
});
