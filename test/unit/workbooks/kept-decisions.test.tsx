import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { FIRST_STATE } from '../../../src/core/checking-state.ts';
import { check } from '../../../src/core/check.ts';
import type { Decisions } from '../../../src/core/decisions.ts';
import { findingKey } from '../../../src/core/finding-key.ts';
import { RULE_IDS } from '../../../src/core/finding.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import IgnoredList from '../../../src/ui/IgnoredList.tsx';
import { judgedOf, shownFindings } from '../../../src/ui/shown-findings.ts';
import { WordsContext } from '../../../src/ui/words-context.ts';
import { readDecisions } from '../../../src/workbooks/kept-decisions.ts';
import { writeDecisions } from '../../../src/workbooks/write-decisions.ts';
import { fillingWith } from '../../aid/clean-filling.ts';
import { drawnPane } from '../../aid/drawn-pane.tsx';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

const SHEETS = [filledForm(FORM, fillingWith({ rows: { 6: { answer: '', rationale: '' } } }))];
const [FOUND] = shownFindings(
  judgedOf(check(SHEETS, { declared: {}, today: '2026-04-01' })),
  new Set(),
);
if (!FOUND) throw new Error('The form has a finding.');
const KEY = findingKey(FOUND.finding);
const IGNORED = {
  key: KEY,
  reason: '確認済み',
  finding: { rule: 'missing-answer', no: 6 },
} as const;

const text = (parts: object) => JSON.stringify({ version: 1, declared: {}, ignored: [], ...parts });

/** All that the pane shows of decisions, in words. */
function drawn(decisions: Decisions): string {
  const report = check(SHEETS, { declared: decisions.declared, today: '2026-04-01' });
  const state = { ...FIRST_STATE, ...decisions, isKept: true, report };
  return (
    drawnPane(state) +
    renderToStaticMarkup(
      <WordsContext value={{ language: 'ja', ...wordsIn('ja') }}>
        <IgnoredList ignored={decisions.ignored} present={[]} onRestore={() => {}} />
      </WordsContext>,
    )
  );
}

test('what was written is read again', () => {
  const decisions: Decisions = { declared: { 'personal-data': 'no' }, ignored: [IGNORED] };
  expect(readDecisions(writeDecisions(decisions))).toEqual(decisions);
  expect(drawn(decisions)).toContain('理由：確認済み');
});

test.each<[string, object]>([
  ['a rule that nobody knows', { ...IGNORED, finding: { rule: 'rule-of-tomorrow', no: 6 } }],
  ['no finding', { ...IGNORED, finding: {} }],
  ['a No that is no number', { ...IGNORED, finding: { ...IGNORED.finding, no: '6' } }],
  ['a No of no form', { ...IGNORED, finding: { ...IGNORED.finding, no: 1e9 } }],
  ['a key that nobody made', { ...IGNORED, key: 'not json' }],
  ['a key without end', { ...IGNORED, key: JSON.stringify(['x'.repeat(200_000)]) }],
  ['a reason without end', { ...IGNORED, reason: 'あ'.repeat(5_000) }],
])('an ignored finding with %s is left out, and stays in the workbook', (_, foreign) => {
  const kept = text({ ignored: [foreign, IGNORED] });
  const read = readDecisions(kept);
  expect(read?.ignored).toEqual([IGNORED]);
  const again = writeDecisions({ declared: {}, ignored: [] }, kept);
  expect(JSON.parse(again)).toMatchObject({ ignored: [foreign] });
});

test('an answer to a question that nobody knows is left out, and stays in the workbook', () => {
  const kept = text({ declared: { 'personal-data': 'yes', tomorrow: 'yes', 'other-vendors': 7 } });
  expect(readDecisions(kept)?.declared).toEqual({ 'personal-data': 'yes' });
  const again = writeDecisions({ declared: {}, ignored: [] }, kept);
  expect(JSON.parse(again)).toMatchObject({ declared: { tomorrow: 'yes', 'other-vendors': 7 } });
});

test('the same finding twice is one', () => {
  const other = { ...IGNORED, reason: '電話で確認' };
  expect(readDecisions(text({ ignored: [IGNORED, other] }))?.ignored).toEqual([other]);
});

test.each(['', 'null', '[]', '{"version":2,"declared":{},"ignored":[]}', '{"version":1}', '{'])(
  'the text %j holds no decisions, and none are lost by writing over it',
  (kept) => {
    expect(readDecisions(kept)).toBeNull();
    expect(readDecisions(writeDecisions({ declared: {}, ignored: [IGNORED] }, kept))).toEqual({
      declared: {},
      ignored: [IGNORED],
    });
  },
);

test('whatever a workbook keeps under our name can be drawn', () => {
  const odd = fc.oneof(
    fc.constantFrom(...RULE_IDS, KEY, '__proto__', 'constructor', ''),
    fc.jsonValue(),
  );
  const ignored = fc.record(
    {
      key: fc.oneof(
        fc.constant(KEY),
        fc.jsonValue().map((value) => JSON.stringify(value)),
        odd,
      ),
      reason: fc.oneof(fc.string(), odd),
      finding: fc.oneof(fc.record({ rule: odd, no: fc.oneof(fc.integer(), odd) }), odd),
    },
    { requiredKeys: [] },
  );
  const kept = fc.record({
    version: fc.constant(1),
    declared: fc.oneof(
      fc.dictionary(fc.oneof(fc.constant('personal-data'), fc.string()), odd),
      odd,
    ),
    ignored: fc.oneof(fc.array(fc.oneof(ignored, odd)), odd),
  });
  let read = 0;
  fc.assert(
    fc.property(kept, (parts) => {
      const decisions = readDecisions(JSON.stringify(parts));
      if (!decisions) return;
      read += 1;
      expect(drawn(decisions)).toContain('シートを確認');
      expect(readDecisions(writeDecisions(decisions, JSON.stringify(parts)))).toEqual(decisions);
    }),
    { numRuns: 150 },
  );
  expect(read).toBeGreaterThan(20);
});
