import { addressOf, type Cell, type SheetCells } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check.ts';
import type { CheckedChecklist, Declaration, Report } from '../../../src/core/report.ts';
import { messageOf, unreadMessageOf } from '../../../src/i18n/message-of.ts';
import { cleanFilling, fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

/** How a cell may be unread: a formula without a stored result, or a text that does not exist. */
type Loss = 'formula' | 'text';
const LOSSES: readonly Loss[] = ['formula', 'text'];

const [clean] = checkOf(filledForm(FORM, cleanFilling())).checklists;
if (!clean) throw new Error('The clean form is no checklist.');
const { items, vendor, system, certifications, certificationsItem } = clean.checklist;

function checkOf(sheet: SheetCells, declared: Partial<Record<string, Declaration>> = {}): Report {
  return check([sheet], { declared, today: TODAY });
}

/** The form as written, but for the cells at some addresses, which could not be read. */
function formWithout(
  addresses: readonly (string | null | undefined)[],
  loss: Loss,
  written: WrittenForm = {},
): SheetCells {
  const sheet = filledForm(FORM, fillingWith(written));
  const lost = new Set(addresses);
  const unread: Cell[] = [...lost].flatMap((address) => lostCell(address, loss) ?? []);
  const rest = sheet.cells.filter(({ row, column }) => !lost.has(addressOf(row, column)));
  const cells = [...rest, ...unread].toSorted((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function lostCell(address: string | null | undefined, loss: Loss): Cell | null {
  const match = /^([A-Z])(\d+)$/.exec(address ?? '');
  if (!match) throw new Error(`Not the address of a cell: ${address}`);
  const at = { row: Number(match[2]), column: (match[1] ?? '').charCodeAt(0) - 64 };
  const cell: Cell = { ...at, value: '', text: '', isUnread: true };
  return loss === 'formula' ? { ...cell, formula: '=Master!A1' } : cell;
}

function only({ checklists }: Report): CheckedChecklist {
  const [checked, ...others] = checklists;
  if (!checked || others.length > 0) throw new Error('There is not one checklist.');
  return checked;
}

function saidOf(report: Report): string[] {
  return only(report).findings.map(({ severity, rule, variant, cell }) =>
    [severity, rule, variant, cell].join(' '),
  );
}

function toldOf({ unread }: Report): unknown[] {
  return unread.map(({ reason, variant, place, parameters }) => [
    reason,
    variant,
    place,
    parameters,
  ]);
}

const cellsOf = (no: number) => items.find((item) => item.no === no)?.cells;
const row4 = cellsOf(4);
const withoutResult = (cell: string | null | undefined, count = 1) => [
  ['damaged', 'no-result', 'チェックリスト', { cell, count }],
];

describe('a cell that could not be read is not judged as blank', () => {
  test.each([
    ['rationale', row4?.rationale],
    ['item', row4?.item],
    ['vendor', vendor?.cell],
    ['system', system?.cell],
    ['certification', certifications[1]?.cell],
    ['item of the certifications', certificationsItem?.cell],
  ])('%s: no rule speaks, and a formula without its result is told', (_, cell) => {
    const formula = checkOf(formWithout([cell], 'formula'));
    expect(saidOf(formula)).toEqual([]);
    expect(toldOf(formula)).toEqual(withoutResult(cell));
    const text = checkOf(formWithout([cell], 'text'));
    // Who reads the file has told it of the whole sheet.
    expect([saidOf(text), toldOf(text)]).toEqual([[], []]);
  });

  test.each(LOSSES)('answer (%s): it is unreadable, whatever the rationale', (loss) => {
    const expected = [`review answer-not-text no-result ${row4?.answer}`];
    for (const rationale of ['保管データをAES-256で暗号化しています。', '', '-']) {
      const report = checkOf(
        formWithout([row4?.answer], loss, { rows: { 4: { answer: '', rationale } } }),
      );
      const item = only(report).checklist.items.find(({ no }) => no === 4);
      expect([item?.mark, item?.answer, item?.cells]).toEqual(['unreadable', '', row4]);
      expect(saidOf(report)).toEqual(loss === 'formula' ? expected : []);
    }
  });

  test.each(LOSSES)('answer and rationale (%s): nothing is missing', (loss) => {
    const report = checkOf(formWithout([row4?.answer, row4?.rationale], loss));
    expect(saidOf(report).filter((said) => !said.startsWith('review answer-not-text'))).toEqual([]);
  });

  test('a No that could not be read leaves its row to its item', () => {
    expect(saidOf(checkOf(formWithout([row4?.no], 'formula')))).toEqual([]);
  });

  test('a value beside a label that could not be read is not sought further right', () => {
    const sheet = formWithout([vendor?.cell], 'text');
    const beyond: Cell = { row: 2, column: 4, value: '別の欄', text: '別の欄' };
    const cells = [...sheet.cells, beyond].toSorted((a, b) => a.row - b.row || a.column - b.column);
    const { checklist } = only(checkOf({ ...sheet, cells }));
    expect(checklist.vendor).toMatchObject({ cell: vendor?.cell, value: '' });
  });
});

describe('a section under a condition with answers that could not be read', () => {
  const blank = (numbers: readonly number[]): WrittenForm => ({
    rows: Object.fromEntries(numbers.map((no) => [no, { answer: '', rationale: '' }])),
  });
  const section = [11, 12, 13, 14, 15, 16];
  const partial = (report: Report) =>
    saidOf(report).filter((said) => said.includes('conditional-section'));

  test('is not said to be answered in part because of them', () => {
    const lost = [cellsOf(11)?.answer, cellsOf(12)?.answer];
    expect(partial(checkOf(formWithout(lost, 'text', blank(section))))).toEqual([]);
    expect(partial(checkOf(formWithout(lost, 'text', blank([11, 12]))))).toEqual([]);
  });

  test('is so where other rows are blank and answered', () => {
    const report = checkOf(formWithout([cellsOf(11)?.answer], 'text', blank([11, 12])));
    expect(
      only(report).findings.map(({ rule, cell, parameters }) => [rule, cell, parameters]),
    ).toEqual([
      [
        'conditional-section-partial',
        cellsOf(12)?.answer,
        expect.objectContaining({ blank: [12] }),
      ],
    ]);
  });
});

test('formulas without results are counted once a sheet, answers among them', () => {
  const lost = items.flatMap(({ cells }) => [cells.answer, cells.rationale]);
  const report = checkOf(formWithout(lost, 'formula'));
  expect(toldOf(report)).toEqual(withoutResult(lost[0], lost.length));
  expect(saidOf(report)).toEqual(
    items.map(({ cells }) => `review answer-not-text no-result ${cells.answer}`),
  );
  for (const language of ['ja', 'en'] as const) {
    const sentences = [
      ...report.unread.map((unread) => unreadMessageOf(unread, language)),
      ...only(report).findings.map((finding) => messageOf(finding, language)),
    ];
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\w+\}|undefined|『』|“”/u);
  }
});

test('a sheet of nothing but formulas without results is said to be one', () => {
  const { cells } = filledForm(FORM, cleanFilling());
  const all = cells.map(({ row, column }) => addressOf(row, column));
  const report = checkOf(formWithout(all, 'formula'));
  expect(toldOf(report).slice(1)).toEqual(withoutResult('A1', all.length));
  expect(report.unread[0]?.reason).toBe('no-checklist');
});
