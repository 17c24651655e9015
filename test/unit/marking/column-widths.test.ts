import fc from 'fast-check';
import { readWidths, writeWidths } from '../../../src/core/marking/column-widths.ts';

const width = fc.oneof(
  fc.constant({ unit: 'standard' as const }),
  fc.record({
    unit: fc.constantFrom('points' as const, 'characters' as const),
    value: fc.integer({ min: 0, max: 25_500 }).map((n) => n / 100),
  }),
);

test('widths come back from their text as they were', () => {
  fc.assert(
    fc.property(fc.array(width, { minLength: 1, maxLength: 8 }), (widths) => {
      expect(readWidths(writeWidths(widths))).toEqual(widths);
    }),
  );
});

test('a text that Kakunin did not write counts as standard widths', () => {
  expect(readWidths('12px -3p x')).toEqual([
    { unit: 'standard' },
    { unit: 'standard' },
    { unit: 'standard' },
  ]);
});
