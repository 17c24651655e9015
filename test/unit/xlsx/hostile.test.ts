import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { HOSTILE_FILES } from '../../fixtures/hostile.ts';

/** In milliseconds of this process's own work, so that a busy machine fails no test. */
const LONGEST = 5_000;

test.each(HOSTILE_FILES.map((file) => [file.name, file] as const))(
  '%s: what can be read is read, and what was not is said',
  (_, { bytes, unread, sheets }) => {
    const file = bytes();
    const before = process.cpuUsage();
    const read = readXlsx(file);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(LONGEST);
    expect(read.unread.map(({ reason, variant, place }) => [reason, variant, place])).toEqual(
      unread,
    );
    expect(
      Object.fromEntries(
        read.sheets.map(({ name, cells }) => [name, cells.find((cell) => !cell.isUnread)?.text]),
      ),
    ).toEqual(sheets);
  },
);

test('no two hostile files have the same name', () => {
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
});
