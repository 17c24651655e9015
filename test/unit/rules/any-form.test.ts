import fc from 'fast-check';
import { check } from '../../../src/core/check.ts';
import { parseAddress } from '../../../src/core/cell.ts';
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
const declaration = fc.constantFrom('yes' as const, 'no' as const);
const declared = fc.dictionary(fc.constantFrom('personal-data', 'other-vendors'), declaration);

test('whatever a form holds, no rule fails, and every finding has a place and a message', () => {
  fc.assert(
    fc.property(filling, declared, (written, said) => {
      const sheet = filledForm(FORM, written);
      for (const { findings, failedRules } of check([sheet], { declared: said, today: TODAY })
        .checklists) {
        expect(failedRules).toEqual([]);
        for (const finding of findings) {
          expect(finding.sheet).toBe(sheet.name);
          if (finding.cell !== null) expect(parseAddress(finding.cell)).not.toBeNull();
          for (const quote of finding.quotes) {
            expect(quote.start).toBeLessThanOrEqual(quote.end);
            expect(quote.end).toBeLessThanOrEqual(quote.text.length);
          }
          expect(messageOf(finding, 'ja')).not.toBe('');
          expect(messageOf(finding, 'en')).not.toBe('');
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('checking twice gives the same report', () => {
  fc.assert(
    fc.property(filling, (written) => {
      const sheets = [filledForm(FORM, written)];
      const options = { declared: {}, today: TODAY };
      expect(check(sheets, options)).toEqual(check(sheets, options));
    }),
    { numRuns: 30 },
  );
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
