import fc from 'fast-check';
import type { Area, SheetCells } from '../../../src/core/cell.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { certificationRows, formRows, HEAD } from '../../aid/form-rows.ts';
import { sheetFromRows, type CellInput } from '../../aid/sheet-from-rows.ts';

const form = [...formRows(1, 4), ...certificationRows()];
const words = [
  ...HEAD,
  '例',
  '事業者名：',
  'システム名：A',
  '参照ドキュメント',
  '規定',
  '【回答例】',
  '○',
  '-',
];
const anyValue: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(null, ...form.flat()),
  fc.integer({ min: -1, max: 30 }),
  fc.string(),
);
/** Rows of the form in any order, among headers and rows of anything. */
const anyRow: fc.Arbitrary<readonly CellInput[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...form) },
  { weight: 1, arbitrary: fc.constant(HEAD) },
  { weight: 1, arbitrary: fc.array(anyValue, { maxLength: 8 }) },
);
const anyArea = fc
  .record({
    top: fc.integer({ min: 1, max: 12 }),
    left: fc.integer({ min: 1, max: 7 }),
    height: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_048_575 })),
    width: fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 16_383 })),
  })
  .map(({ top, left, height, width }): Area => {
    return { top, left, bottom: top + height, right: left + width };
  });
const anySheet = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 12 }),
    merges: fc.array(anyArea, { maxLength: 2 }),
    isVisible: fc.boolean(),
    hiddenRows: fc.array(fc.integer({ min: 1, max: 12 })),
  })
  .map(({ rows, merges, isVisible, hiddenRows }): SheetCells => {
    return { ...sheetFromRows('表', [HEAD, ...rows], { isVisible, hiddenRows }), merges };
  });

it('whatever a workbook holds, it is read without an error', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 3 }), (sheets) => {
      const { checklists } = readChecklists(sheets);
      for (const { items, certifications, certificationsAt, tables } of checklists) {
        found++;
        expect([...items, ...certifications, certificationsAt]).not.toEqual([null]);
        for (const { area, headerRows } of tables) {
          expect(area.top).toBe(headerRows[0] ?? area.top);
          expect(area.bottom).toBeGreaterThanOrEqual(Math.max(area.top, ...headerRows));
          expect(area.right).toBeGreaterThanOrEqual(area.left);
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

it('no cell gives two rows, and a lone checklist is never an old copy', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { items, isHidden } of readChecklists([sheet]).checklists) {
        const places = items.flatMap(({ cells }) => cells.no ?? []);
        expect(new Set(places).size).toBe(places.length);
        expect(isHidden).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});
