import fc from 'fast-check';
import { check } from '../../../src/core/check.ts';
import { parseAddress } from '../../../src/core/cell.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Language } from '../../../src/core/language.ts';
import { messageOf } from '../../../src/i18n/message-of.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm, type Filling } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

const CLEAN = cleanFilling();

const writing = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '　',
    '-',
    '○',
    '×',
    '△',
    'O',
    '◎',
    '対象外',
    '〇〇',
    '#REF!',
    '{quote}',
    '三ヶ月',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const row = fc.record({
  no: fc.constantFrom(...CLEAN.rows.map(({ no }) => no)),
  answer: writing,
  rationale: writing,
  isHidden: fc.boolean(),
});
const filling: fc.Arbitrary<Filling> = fc.record({
  header: fc.record({ vendor: writing, system: writing }),
  rows: fc.array(row, { maxLength: 30 }),
  certifications: fc.array(
    fc.record({
      name: fc.constantFrom(...CLEAN.certifications.map(({ name }) => name)),
      value: writing,
    }),
    { maxLength: 5 },
  ),
});
/** So many of the forms at least must be recognised: of what is not, nothing is tested. */
const FEW = 10;

/** What a finding says behind its place. */
function sentenceOf(finding: Finding, language: Language): string {
  const message = messageOf(finding, language);
  return finding.cell === null ? message : message.replace(/^[A-Z]+\d+[：:] ?/u, '');
}

const declaration = fc.constantFrom('yes' as const, 'no' as const);
const declared = fc.dictionary(fc.constantFrom('personal-data', 'other-vendors'), declaration);

test('whatever a form holds, no rule fails, and every finding has a place and a message', () => {
  let judged = 0;
  fc.assert(
    fc.property(filling, declared, (written, said) => {
      const sheet = filledForm(FORM, written);
      for (const { findings, failedRules } of check([sheet], { declared: said, today: TODAY })
        .checklists) {
        judged += 1;
        expect(failedRules).toEqual([]);
        for (const finding of findings) {
          expect(finding.sheet).toBe(sheet.name);
          if (finding.cell !== null) expect(parseAddress(finding.cell)).not.toBeNull();
          for (const quote of finding.quotes) {
            expect(quote.start).toBeLessThanOrEqual(quote.end);
            expect(quote.end).toBeLessThanOrEqual(quote.text.length);
          }
          expect(sentenceOf(finding, 'ja')).toMatch(/\S/u);
          expect(sentenceOf(finding, 'en')).toMatch(/\S/u);
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(judged).toBeGreaterThan(FEW);
});

test('checking twice gives the same report', () => {
  let judged = 0;
  fc.assert(
    fc.property(filling, (written) => {
      const sheets = [filledForm(FORM, written)];
      const options = { declared: {}, today: TODAY };
      const report = check(sheets, options);
      judged += report.checklists.length;
      expect(check(sheets, options)).toEqual(report);
    }),
    { numRuns: 30 },
  );
  expect(judged).toBeGreaterThan(FEW);
});

test('every row that is emptied is reported where all must be answered', () => {
  fc.assert(
    fc.property(fc.subarray([...CLEAN.rows], { minLength: 1 }), (emptied) => {
      const rows = CLEAN.rows.map((each) =>
        emptied.includes(each) ? { ...each, answer: '', rationale: '' } : each,
      );
      const sheet = filledForm(FORM, { ...CLEAN, rows });
      const options = {
        declared: Object.fromEntries(FORM.conditions.map(({ id }) => [id, 'yes' as const])),
        today: TODAY,
      };
      const found = check([sheet], options).checklists.flatMap(({ findings }) => findings);
      const missing = found.filter(({ rule }) => rule === 'missing-answer').map(({ no }) => no);
      expect(missing).toEqual(emptied.map(({ no }) => no));
    }),
    { numRuns: 30 },
  );
});
