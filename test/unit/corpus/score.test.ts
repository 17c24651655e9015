import { score, type Expected, type Predicted } from '../../score.ts';

const expected = (kind: string, at: string, more: Partial<Expected> = {}): Expected => ({
  kind,
  severity: 'error',
  at,
  ...more,
});
const found = (kind: string, at: string, more: Partial<Predicted> = {}): Predicted => ({
  kind,
  severity: 'error',
  at,
  ...more,
});
const scoreOf = (
  expect: readonly Expected[],
  seen: readonly Predicted[],
  tolerate: readonly string[] = [],
) => score([{ id: 'a', expect, found: seen, tolerate }]);

test.each<[string, Expected, Predicted, boolean]>([
  ['the same row', expected('thin', '4/rationale'), found('thin', '4/answer'), true],
  ['another row', expected('thin', '4/rationale'), found('thin', '5/rationale'), false],
  ['another kind', expected('thin', '4/rationale'), found('copied', '4/rationale'), false],
  [
    'an accepted kind',
    expected('thin', '4/rationale', { alt: ['copied'] }),
    found('copied', '4/rationale'),
    true,
  ],
  [
    'a review where an error is due',
    expected('thin', '4/rationale'),
    found('thin', '4/rationale', { severity: 'review' }),
    false,
  ],
  [
    'a review where a review is due',
    expected('thin', '4/rationale', { severity: 'review' }),
    found('thin', '4/rationale', { severity: 'review' }),
    true,
  ],
  [
    'a row of the section',
    expected('partial', '11-16/answer'),
    found('partial', '11/answer'),
    true,
  ],
  ['a row outside it', expected('partial', '11-16/answer'), found('partial', '17/answer'), false],
  [
    'another certification',
    expected('blank', '26/answer', { cert: 'ISO27001' }),
    found('blank', '26/answer', { cert: 'ISMAP' }),
    false,
  ],
])('a finding at %s counts as it should', (_, label, finding, isHit) => {
  const { kinds } = scoreOf([label], [finding]);
  const hits = kinds.find(({ kind }) => kind === label.kind)?.truePositives;
  expect(hits).toBe(isHit ? 1 : 0);
});

test('a clean case with an error is a false alarm, one with a review is not', () => {
  expect(scoreOf([], [found('thin', '4/rationale')]).falseAlarmRate).toBe(1);
  const review = found('thin', '4/rationale', { severity: 'review' });
  expect(scoreOf([], [review]).falseAlarmRate).toBe(0);
  expect(scoreOf([], [review]).reviewRate).toBe(1);
});

test('a tolerated kind is neither right nor wrong', () => {
  const result = scoreOf([], [found('thin', '4/rationale')], ['thin']);
  expect(result.falseAlarmRate).toBe(0);
  expect(result.failures).toEqual([]);
});

test('the mean counts only kinds that are expected somewhere', () => {
  const result = score([
    { id: 'a', expect: [expected('thin', '4/a')], found: [found('thin', '4/a')] },
    { id: 'b', expect: [], found: [found('copied', '5/a')] },
  ]);
  expect(result.macroF1).toBe(1);
  expect(result.microF1).toBeCloseTo(2 / 3);
  expect(result.failures).toEqual([{ id: 'b', faults: ['FP copied 5/a'] }]);
});
