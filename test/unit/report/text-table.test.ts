import { textTable } from '../../../src/report/text-table.ts';

test('a table may have more rows than a function takes arguments', () => {
  const rows = Array.from({ length: 200_000 }, (_, i) => [`${String(i)}.xlsx`, '0']);
  expect(textTable(rows).split('\n')).toHaveLength(200_001);
});
