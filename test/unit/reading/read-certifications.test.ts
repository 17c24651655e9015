import { certificationRows, formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import type { CellInput } from '../../aid/sheet-from-rows.ts';
import { readOne } from './read-rows.ts';

describe('certifications', () => {
  it('have their name in the answer column and their value in the rationale column', () => {
    const rows = [HEAD, formRow(25, '○', 'CSV'), ...certificationRows('○')];
    const merges = ['A3:A7', 'B3:B7', 'C3:C7'];
    const { certifications, certificationsAt, certificationsItem } = readOne(rows, { merges });
    expect(
      certifications.map(({ name, nameCell, cell, value, mark }) => [
        name,
        nameCell,
        cell,
        value,
        mark,
      ]),
    ).toEqual([
      ['ISMAP', 'D3', 'E3', '○', 'yes'],
      ['Pマーク(プライバシーマーク)', 'D4', 'E4', '○', 'yes'],
      ['ISO27001', 'D5', 'E5', '○', 'yes'],
      ['ISO27017', 'D6', 'E6', '○', 'yes'],
      ['ISO27018', 'D7', 'E7', '○', 'yes'],
    ]);
    expect(certificationsAt).toEqual({ sheet: '回答', cell: 'A3', row: 3 });
    expect(certificationsItem).toEqual({
      cell: 'C3',
      text: '右記の認証取得状況を回答してください。',
      isUnread: false,
    });
  });

  it('are read where the two columns are swapped, whichever holds the name', () => {
    const head = ['No', '分類', 'チェック項目', '回答根拠', '回答'];
    const swap = (row: readonly CellInput[]) => [
      ...row.slice(0, 3),
      row[4] ?? null,
      row[3] ?? null,
    ];
    const items = formRows(1, 3).map(swap);
    const swapped = readOne([head, ...items, ...certificationRows('○').map(swap)]);
    expect(swapped.certifications.map(({ nameCell, cell }) => [nameCell, cell])[4]).toEqual([
      'E9',
      'D9',
    ]);
    const kept = readOne([head, ...items, ...certificationRows('○')]);
    expect(kept.certifications.map(({ nameCell, cell }) => [nameCell, cell])[4]).toEqual([
      'D9',
      'E9',
    ]);
  });

  it('may have their name in the item column and their value in the answer column', () => {
    const [first = [], ...rest] = certificationRows('○');
    const rows = [
      first.slice(0, 3),
      ...[first, ...rest].map((row) => [null, null, row[3] ?? '', row[4] ?? '']),
    ];
    const checklist = readOne([HEAD, formRow(25, '○', 'CSV'), ...rows]);
    expect(
      checklist.certifications.map(({ nameCell, cell, mark }) => [nameCell, cell, mark]),
    ).toEqual([4, 5, 6, 7, 8].map((row) => [`C${row}`, `D${row}`, 'yes']));
  });

  it('are known in other writings, once each', () => {
    const names = [
      'ＩＳＭＡＰ',
      'Ｐマーク（プライバシーマーク）',
      'ISO/IEC 27001:2022',
      'ISO 27017',
      'JIS Q 27018',
    ];
    const rows = certificationRows().map((row, index) => [
      ...row.slice(0, 3),
      names[index] ?? '',
      '-',
    ]);
    const [first = [], ...rest] = rows;
    const own = [...first.slice(0, 3), 'ISMAP-LIU', '○'];
    const later = [null, null, null, ...first.slice(3)];
    const extra = [null, null, null, 'ISO9001', '○'];
    const checklist = readOne([HEAD, formRow(25, '○', 'CSV'), own, later, ...rest, extra]);
    expect(checklist.certifications.map(({ name, value, mark }) => [name, value, mark])).toEqual([
      ['ISMAP', '-', 'no'],
      ['Pマーク(プライバシーマーク)', '-', 'no'],
      ['ISO27001', '-', 'no'],
      ['ISO27017', '-', 'no'],
      ['ISO27018', '-', 'no'],
    ]);
  });

  it('are read without a row of their own', () => {
    const [, ...rest] = certificationRows('○');
    const checklist = readOne([HEAD, ...formRows(24, 25), ...rest]);
    expect(checklist.certificationsAt).toBeNull();
    expect(checklist.certifications).toHaveLength(4);
  });
});
