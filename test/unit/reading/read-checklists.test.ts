import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { CLEAN_ANSWERS, officialSheet } from '../../official-sheet.ts';

describe('the official form', () => {
  const { checklists } = readChecklists([officialSheet(CLEAN_ANSWERS)]);
  const [checklist] = checklists;

  it('is one checklist with every row in its place', () => {
    expect(checklists).toHaveLength(1);
    expect(checklist?.items.map((item) => item.no)).toEqual(
      Array.from({ length: 25 }, (_, index) => index + 1),
    );
    expect(checklist?.items[0]?.cells).toEqual({
      no: 'A12',
      item: 'C12',
      answer: 'D12',
      rationale: 'E12',
    });
    expect(checklist?.vendor).toEqual({
      sheet: 'チェックリスト',
      cell: 'C5',
      value: CLEAN_ANSWERS.header.vendor,
    });
    expect(checklist?.certifications.map(({ name, cell }) => [name, cell])).toEqual([
      ['ISMAP', 'E41'],
      ['Pマーク(プライバシーマーク)', 'E42'],
      ['ISO27001', 'E43'],
      ['ISO27017', 'E44'],
      ['ISO27018', 'E45'],
    ]);
    expect(checklist?.certificationsAt).toEqual({ sheet: 'チェックリスト', cell: 'A41', row: 41 });
  });
});
