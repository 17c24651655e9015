import type { Finding } from '../../../src/core/finding.ts';
import { findingKey, wordsOfKey } from '../../../src/core/finding-key.ts';

const finding: Finding = {
  rule: 'thin-rationale',
  severity: 'warning',
  variant: 'default',
  no: 4,
  field: 'rationale',
  sheet: 'チェックリスト',
  cell: 'E15',
  quotes: [
    { sheet: 'チェックリスト', cell: 'E15', text: 'はい、対応済みです。', start: 3, end: 10 },
  ],
  parameters: {},
  certification: null,
  fix: null,
};

test('a key stays when the row moves, and gives the quoted words back', () => {
  const key = findingKey(finding);
  expect(findingKey({ ...finding, cell: 'E99' })).toBe(key);
  expect(wordsOfKey(key)).toEqual(['対応済みです。']);
});

test.each(['', '{', '"text"', '{"0":1}', '[1,2,3]'])(
  '%j, which is no key, holds no words',
  (key) => {
    expect(wordsOfKey(key)).toEqual([]);
  },
);
