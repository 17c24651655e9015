import { check } from '../../../src/core/check.ts';
import { exampleRationalesOf, type AnswerMark } from '../../../src/core/definitions/examples.ts';
import examples from '../../../src/core/definitions/hamamatsu/examples.json' with { type: 'json' };
import { fillingWith } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

const MARKS: readonly AnswerMark[] = ['yes', 'no', 'consult'];
const ALL = examples.items.flatMap(({ no, rationales }) =>
  MARKS.map((mark) => ({ no, mark, sign: FORM.marks[mark].official, rationale: rationales[mark] })),
);

/** Their dates must not make them wrong one day. */
const DAYS = [TODAY, '2035-06-30'];

/** Everything that is found in the clean form once some of its rows are answered otherwise, whoever checks it when. */
function foundWith(rows: Readonly<Record<number, { answer: string; rationale: string }>>) {
  const declared = Object.fromEntries(FORM.conditions.map(({ id }) => [id, 'yes' as const]));
  const options = DAYS.flatMap((today) => [
    { declared, today },
    { declared: {}, today },
  ]);
  return options.flatMap((each) => {
    const form = filledForm(FORM, fillingWith({ rows }));
    const { checklists } = check([form], each);
    expect(checklists).toHaveLength(1);
    return checklists.flatMap(({ findings, failedRules }) => [...findings, ...failedRules]);
  });
}

test('every item of the form has its examples, in the order of the form', () => {
  expect(examples.items.map(({ no }) => no)).toEqual(FORM.items.map(({ no }) => no));
  for (const { no } of FORM.items) expect(exampleRationalesOf(FORM.id, no)).toBeDefined();
});

test.each(ALL)(
  'No $no $sign: the example, written into a clean form, leaves nothing to find',
  (row) => {
    expect(foundWith({ [row.no]: { answer: row.sign, rationale: row.rationale } })).toEqual([]);
  },
);

test.each(MARKS)(
  'a form that is answered throughout with the examples for "%s" is fine, too',
  (mark) => {
    const rows = ALL.filter((each) => each.mark === mark);
    const filled = rows.map(
      ({ no, sign, rationale }) => [no, { answer: sign, rationale }] as const,
    );
    expect(foundWith(Object.fromEntries(filled))).toEqual([]);
  },
);

test('no example is one of the city’s, or says the same twice', () => {
  const own = ALL.map(({ rationale }) => rationale);
  expect(new Set(own).size).toBe(own.length);
  for (const { example } of FORM.items) expect(own).not.toContain(example.rationale);
});

test('a checklist or an item that Kakunin knows nothing of has none', () => {
  expect(exampleRationalesOf('another', 1)).toBeUndefined();
  expect(exampleRationalesOf(FORM.id, 26)).toBeUndefined();
});
