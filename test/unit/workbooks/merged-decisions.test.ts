import fc from 'fast-check';
import type { Declared, Decisions } from '../../../src/core/decisions.ts';
import { areAnsweredAlike, mergedDecisions } from '../../../src/workbooks/merged-decisions.ts';

const NOTHING: Decisions = { declared: {}, ignored: [] };

const set = (key: string, reason: string) =>
  ({ key, reason, finding: { rule: 'missing-answer', no: 6 } }) as const;

const anyDecisions: fc.Arbitrary<Decisions> = fc
  .record({
    declared: fc.dictionary(
      fc.constantFrom('personal-data', 'other-vendors'),
      fc.constantFrom('yes', 'no'),
    ),
    ignored: fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        reason: fc.constantFrom('', '確認済み'),
      }),
      { selector: ({ key }) => key },
    ),
  })
  .map(({ declared, ignored }) => ({
    declared,
    ignored: ignored.map(({ key, reason }) => set(key, reason)),
  }));

/** Decisions without regard to their order. */
function sorted({ declared, ignored }: Decisions): unknown {
  const byKey = ignored.map(({ key, reason }) => `${key} ${reason}`).sort();
  return { declared: { ...declared }, ignored: byKey };
}

test.each<[string, Partial<Decisions>, Partial<Decisions>, Partial<Decisions>, Partial<Decisions>]>(
  [
    [
      'what each set aside is set aside',
      {},
      { ignored: [set('a', 'こちら')] },
      { ignored: [set('b', 'あちら')] },
      { ignored: [set('b', 'あちら'), set('a', 'こちら')] },
    ],
    [
      'what was taken back here is out, what was taken back there too',
      { ignored: [set('a', ''), set('b', ''), set('c', '')] },
      { ignored: [set('b', ''), set('c', '')] },
      { ignored: [set('a', ''), set('c', '')] },
      { ignored: [set('c', '')] },
    ],
    [
      'of two reasons the one given here last holds',
      { ignored: [set('a', '')] },
      { ignored: [set('a', 'こちら')] },
      { ignored: [set('a', 'あちら')] },
      { ignored: [set('a', 'こちら')] },
    ],
    [
      'a reason given only there stays',
      { ignored: [set('a', '')] },
      { ignored: [set('a', '')] },
      { ignored: [set('a', 'あちら')] },
      { ignored: [set('a', 'あちら')] },
    ],
    [
      'of two answers the one given here last holds, each other stays',
      { declared: { 'personal-data': 'no' } },
      { declared: { 'personal-data': 'yes' } },
      { declared: { 'personal-data': 'no', 'other-vendors': 'no' } },
      { declared: { 'personal-data': 'yes', 'other-vendors': 'no' } },
    ],
    [
      'an answer taken back here is out',
      { declared: { 'personal-data': 'no', 'other-vendors': 'no' } },
      { declared: { 'other-vendors': 'no' } },
      { declared: { 'personal-data': 'no', 'other-vendors': 'no' } },
      { declared: { 'other-vendors': 'no' } },
    ],
  ],
)('%s', (_, before, own, theirs, expected) => {
  const all = [before, own, theirs].map((each) => ({ ...NOTHING, ...each }));
  const [then = NOTHING, here = NOTHING, there = NOTHING] = all;
  expect(mergedDecisions(then, here, there)).toEqual({ ...NOTHING, ...expected });
});

test('where only one has decided something, all is as that one has left it', () => {
  fc.assert(
    fc.property(anyDecisions, anyDecisions, (before, after) => {
      expect(sorted(mergedDecisions(before, after, before))).toEqual(sorted(after));
      expect(sorted(mergedDecisions(before, before, after))).toEqual(sorted(after));
      expect(sorted(mergedDecisions(before, after, after))).toEqual(sorted(after));
    }),
  );
});

test.each<[Declared, Declared, boolean]>([
  [{}, {}, true],
  [{ a: 'yes', b: 'no' }, { b: 'no', a: 'yes' }, true],
  [{ a: 'yes' }, { a: 'no' }, false],
  [{ a: 'yes' }, {}, false],
  [{}, { a: 'yes' }, false],
])('that %j and %j are the same answers: %s', (some, others, areAlike) => {
  expect(areAnsweredAlike(some, others)).toBe(areAlike);
});
