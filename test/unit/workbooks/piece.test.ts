import fc from 'fast-check';
import { cellsIn } from '../../../src/core/cell.ts';
import { halves } from '../../../src/workbooks/excel/piece.ts';

const area = fc
  .tuple(
    fc.integer({ min: 1, max: 1_048_576 }),
    fc.integer({ min: 1, max: 1_048_576 }),
    fc.integer({ min: 1, max: 16_384 }),
    fc.integer({ min: 1, max: 16_384 }),
  )
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }))
  .filter((each) => cellsIn(each) > 1);

test('two halves are the whole, and differ by one row or column at most', () => {
  fc.assert(
    fc.property(area, (whole) => {
      const [one, other] = halves({ sheet: 'a', area: whole });
      if (!one || !other) throw new Error('There are two halves.');
      expect(cellsIn(one.area) + cellsIn(other.area)).toBe(cellsIn(whole));
      const line = Math.min(whole.bottom - whole.top, whole.right - whole.left) + 1;
      expect(Math.abs(cellsIn(one.area) - cellsIn(other.area))).toBeLessThanOrEqual(line);
    }),
  );
});
