import { addressOf, parseAddress } from '../../../src/core/cell.ts';
import { isOwnText } from '../../../src/core/marking/clause-label.ts';
import { KAKUNIN_NAMES } from '../../../src/core/marking/names.ts';
import { startChecking } from '../../../src/workbooks/checking.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';

/** A writing of links that stops, between whichever two steps, is made good by the next press. */

const SHEET = 'チェックリスト';
const frontDoor = { today: () => '2026-04-01', drawn: () => Promise.resolve() };
const form = filledForm(FORM, cleanFilling());

type Checking = ReturnType<typeof startChecking>;
interface Open {
  readonly book: PaperWorkbook;
  readonly checking: Checking;
}
type Press = (open: Open) => Promise<void>;

const insert: Press = ({ checking }) => checking.insertLinks('auto');
const remove: Press = ({ checking }) => checking.removeLinks();

/** Here a removal has nothing to write, and so nothing in which it could stop. */
const NONE = 'where there were none';
/** Here an insertion has nothing to write. */
const WHOLE = 'that were just put in';

/** What stands in the workbook when the press comes that stops. */
const STATES: Readonly<Record<string, Press>> = {
  [NONE]: () => Promise.resolve(),
  [WHOLE]: insert,
  'with words of the user among them': async (open) => {
    await insert(open);
    open.book.type({ sheet: SHEET, cell: cellBeside(open, 2, 8) }, '要確認');
  },
  "with the user's word for a heading": async (open) => {
    await insert(open);
    const heading = cellsOf(open).find(({ text }) => text === '参照条項');
    open.book.type({ sheet: SHEET, cell: addressOf(heading?.row ?? 0, 6) }, '条項');
  },
  'beside rows that changed places': async (open) => {
    await insert(open);
    swapRows(open, 2, 3);
  },
};

describe.each(statesBut(WHOLE))('links %s, an insertion stopped', (_, prepare) => {
  test('are put in whole, wherever it was', async () => {
    const good = wholeOf(await after(prepare, insert));
    const stops = await everywhere(prepare, insert, async (open) => {
      await insert(open);
      expect(wholeOf(open)).toEqual(good);
    });
    expect(stops).toBeGreaterThan(0);
  });

  test('are removed without a trace, wherever it was', async () => {
    const good = (await after(prepare, remove)).book.snapshot();
    const stops = await everywhere(prepare, insert, async (open) => {
      await remove(open);
      expect(open.book.snapshot()).toEqual(good);
    });
    expect(stops).toBeGreaterThan(0);
  });
});

describe.each(statesBut(NONE))('links %s, their removal stopped', (_, prepare) => {
  test('are put in whole, wherever it was', async () => {
    const good = wholeOf(await after(prepare, insert));
    const stops = await everywhere(prepare, remove, async (open) => {
      await insert(open);
      expect(wholeOf(open)).toEqual(good);
    });
    expect(stops).toBeGreaterThan(0);
  });

  test('are removed without a trace, wherever it was', async () => {
    const good = (await after(prepare, remove)).book.snapshot();
    const stops = await everywhere(prepare, remove, async (open) => {
      await remove(open);
      expect(open.book.snapshot()).toEqual(good);
    });
    expect(stops).toBeGreaterThan(0);
  });
});

test('an insertion that stops a second time, anywhere, is made good by a third press', async () => {
  const good = (await after(insert, insert)).book.snapshot();
  for (const first of [4, 20, 40]) {
    const prepare: Press = async (open) => {
      open.book.stopsAfter = first;
      await insert(open);
    };
    const stops = await everywhere(prepare, insert, async (open) => {
      await insert(open);
      expect(open.book.snapshot()).toEqual(good);
    });
    expect(stops).toBeGreaterThan(0);
  }
});

function statesBut(left: string): [string, Press][] {
  return Object.entries(STATES).filter(([name]) => name !== left);
}

async function open(prepare: Press): Promise<Open> {
  const book = paperWorkbook([form]);
  const opened = { book, checking: startChecking(book, frontDoor) };
  await opened.checking.check();
  await prepare(opened);
  await opened.checking.check();
  return opened;
}

/** What the workbook comes to where nothing stops. */
async function after(prepare: Press, press: Press): Promise<Open> {
  const opened = await open(prepare);
  await press(opened);
  expect(opened.checking.state().problem).toBeNull();
  return opened;
}

/** Lets a press stop after no step, after one, and so on, and then does something else; gives how often it stopped. */
async function everywhere(prepare: Press, press: Press, then: Press): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const opened = await open(prepare);
    opened.book.stopsAfter = steps;
    await press(opened);
    if (opened.checking.state().problem === null) return steps;
    try {
      await then(opened);
    } catch (cause) {
      throw new Error(`Stopped after ${steps} steps: ${String(cause)}`, { cause });
    }
    expect(opened.checking.state().problem).toBeNull();
  }
}

/**
 * What stands on the sheet, with columns counted from the first one of the links: where the user's words stand in
 * their way they go to the first columns that are free, and those of a half-made block are not.
 */
function wholeOf({ book }: Open) {
  const [sheet] = book.sheets;
  const block = sheet?.names.get(KAKUNIN_NAMES.links);
  if (!sheet || block?.kind !== 'area') throw new Error('No links stand.');
  const { left } = block.area;
  const placed = (address: string) => {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    return `${row}:${column - left}`;
  };
  const isOwn = ({ text }: { readonly text: string }) => isOwnText(text);
  const own = sheet.cells.cells.filter(isOwn);
  return {
    users: sheet.cells.cells.filter((cell) => !isOwn(cell)),
    own: own.map(({ row, column, text }) => [placed(addressOf(row, column)), text]),
    links: Array.from(sheet.links, ([cell, link]) => [placed(cell), link]).toSorted(),
    looks: Array.from(sheet.looks, ([cell, look]) => [placed(cell), look]).toSorted(),
    drawn: Array.from(sheet.drawn, placed).toSorted(),
  };
}

function cellsOf({ book }: Open) {
  return book.sheets[0]?.cells.cells ?? [];
}

function rowOf({ checking }: Open, no: number): number {
  const [checked] = checking.state().report?.checklists ?? [];
  const item = checked?.checklist.items.find((each) => each.no === no);
  if (!item) throw new Error(`The form has no No ${no}.`);
  return item.row;
}

function cellBeside(opened: Open, no: number, column: number): string {
  return addressOf(rowOf(opened, no), column);
}

function swapRows(opened: Open, one: number, other: number): void {
  const rows = [rowOf(opened, one), rowOf(opened, other)] as const;
  const textAt = (row: number, column: number) =>
    cellsOf(opened).find((cell) => cell.row === row && cell.column === column)?.text ?? '';
  for (const column of [1, 2, 3, 4, 5]) {
    const [first, second] = rows.map((row) => textAt(row, column));
    opened.book.type({ sheet: SHEET, cell: addressOf(rows[0], column) }, second ?? '');
    opened.book.type({ sheet: SHEET, cell: addressOf(rows[1], column) }, first ?? '');
  }
}
