import fc from 'fast-check';
import { readRowNumber } from '../../../src/core/reading/read-row-number.ts';

function read(value: string | number | boolean, isError = false): number | null {
  return readRowNumber({ row: 1, column: 1, value, text: String(value), isError });
}

it.each([
  '7',
  '７',
  ' 7 ',
  '07',
  'No.7',
  'NO７',
  'no 7',
  '№7',
  '7.',
  '７．',
  '7)',
  '(7)',
  '（７）',
  '⑦',
  '⑺',
  '7番',
  '第7項',
  '#7',
  '項番7',
  '問7',
  '項目7',
  'Ｑ７',
  '7、',
  '【7】',
])('%j is No 7', (text) => {
  expect(read(text)).toBe(7);
});

it.each([
  '',
  '例',
  '1-2',
  '1.2',
  '7.5',
  'A7',
  '7個',
  '○',
  '(1) セキュリティに関するチェックリスト',
  '20261123',
  'No',
])('%j is no No', (text) => {
  expect(read(text)).toBeNull();
});

it('a number is read from its value, whatever its format shows', () => {
  expect(readRowNumber({ row: 1, column: 1, value: 7, text: 'No.7' })).toBe(7);
  expect(read(7.5)).toBeNull();
  expect(read(true)).toBeNull();
  expect(read('#REF!', true)).toBeNull();
  expect(readRowNumber(null)).toBeNull();
});

it('any whole number may be written in any of these ways', () => {
  const writing = fc.constantFrom('#', '#.', 'No.#', '(#)', ' # ', '#番');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), writing, (no, how) => {
      expect(read(how.replace('#', String(no)))).toBe(no);
    }),
  );
});
