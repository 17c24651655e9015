import { firstCell } from '../../../src/workbooks/excel/first-cell.ts';

test.each([
  ['D16', 'D16'],
  ['$D$16:$E$18', 'D16'],
  ['18:20', 'A18'],
  ['D:E', 'D1'],
  ['B3,D16:E18', 'B3'],
  ["'回答 (2)'!D16", 'D16'],
  ['', null],
])('the first cell of the selection %j is %j', (address, cell) => {
  expect(firstCell(address)).toBe(cell);
});
