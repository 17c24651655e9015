import fc from 'fast-check';
import { addressOf, type SheetCells } from '../../../src/core/cell.ts';
import { CLAUSE_DOCUMENTS, CLAUSES, type ClauseId } from '../../../src/core/definitions/clause.ts';
import { clauseLabel, clauseTip } from '../../../src/core/marking/clause-label.ts';
import { KAKUNIN_NAMES } from '../../../src/core/marking/names.ts';
import { planLinkRemoval } from '../../../src/core/marking/plan-link-removal.ts';
import { planLinks, type LinkMode } from '../../../src/core/marking/plan-links.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';
import { sheetFromRows, type CellInput } from '../../aid/sheet-from-rows.ts';

const SHEET = 'チェックリスト';
const form = filledForm(FORM, cleanFilling());

/** The city's table 参照ドキュメントの規定 with every clause. */
const table = sheetFromRows('参照ドキュメントの規定', [
  ['参照ドキュメントの規定'],
  ['No', '分類', '参照ドキュメント', '規定'],
  ...Object.values(CLAUSES).map(({ printedId, printedText }, i): CellInput[] => {
    return [i + 1, '分類', printedId, printedText];
  }),
]);

async function insert(book: PaperWorkbook, mode: LinkMode = 'auto') {
  const { sheets, surroundings } = await book.readForMarking();
  const plan = planLinks({ ...readChecklists(sheets), sheets, surroundings }, mode);
  await book.apply(plan.edits);
  return plan;
}

async function remove(book: PaperWorkbook) {
  const { sheets, surroundings } = await book.readForMarking();
  const plan = planLinkRemoval(sheets, surroundings);
  await book.apply(plan.edits);
  return plan;
}

/** The texts right of the table, row by row: the row of the form, by its No, to its links. */
function linkTexts(book: PaperWorkbook, from: number): Record<number, string[]> {
  const cells = book.sheets[0]?.cells.cells ?? [];
  const texts: Record<number, string[]> = {};
  for (const { no, row } of rowsOf(book)) {
    texts[no] = cells.filter((c) => c.row === row && c.column >= from).map(({ text }) => text);
  }
  return texts;
}

function rowsOf(book: PaperWorkbook) {
  const [checklist] = readChecklists(book.sheets.map(({ cells }) => cells)).checklists;
  if (!checklist) throw new Error('The form was not recognised.');
  const last = { no: 26, row: checklist.certificationsAt?.row ?? 0 };
  return [...checklist.items.map(({ no, row }) => ({ no, row })), last];
}

test('every row gets the clauses of the strict mapping, and a row without one says so', async () => {
  const book = paperWorkbook([form]);
  await insert(book);
  const texts = linkTexts(book, 6);
  for (const { no, clauses } of FORM.items) {
    const labels = (Object.keys(clauses) as ClauseId[]).map(clauseLabel);
    expect([no, texts[no]]).toEqual([no, labels.length > 0 ? labels : ['参照規定なし']]);
  }
  expect(texts[26]).toEqual(['参照規定なし']);
  expect(texts[1]).toContain('対策ガイドライン Ⅱ.4.1.1');
});

test('a sheet on which the table goes on without a header gets links and no header', async () => {
  const part = (name: string, rows: (row: number) => boolean): SheetCells => {
    return { ...form, name, cells: form.cells.filter(({ row }) => rows(row)) };
  };
  const book = paperWorkbook([part('1', (row) => row < 20), part('2', (row) => row >= 20)]);
  await insert(book);
  const texts = (index: number) => {
    const cells = book.sheets[index]?.cells.cells ?? [];
    return cells.filter(({ column }) => column === 6).map(({ text }) => text);
  };
  expect(texts(0)).toContain('参照条項');
  expect(texts(1)).toContain('参照規定なし');
  expect(texts(1)).not.toContain('参照条項');
});

test('the header stands above the first row, in the first link column', async () => {
  const book = paperWorkbook([form]);
  await insert(book);
  const header = book.sheets[0]?.cells.cells.find(({ text }) => text === '参照条項');
  const no = form.cells.find(({ text }) => text === 'No');
  expect(header).toMatchObject({ row: no?.row, column: 6 });
});

describe('the look of the block', () => {
  const drawn = async (sheets: readonly SheetCells[]) => {
    const { edits } = await insert(paperWorkbook(sheets));
    return edits.filter((edit) => edit.kind === 'continue-table');
  };
  const header = form.cells.find(({ text }) => text === 'No')?.row ?? 0;

  test('the table goes on over the block, from its head to the last certification', async () => {
    const rows = rowsOf(paperWorkbook([form]));
    const last = Math.max(...rows.map(({ row }) => row)) + FORM.certifications.names.length - 1;
    const [block, ...more] = await drawn([form]);
    expect(more).toEqual([]);
    expect(block).toMatchObject({
      area: { left: 6, right: 9, bottom: last },
      headBottom: header,
      unfilled: expect.arrayContaining(rows.map(({ row }) => row)) as unknown,
    });
    expect(block?.joined).toEqual(
      Array.from({ length: FORM.certifications.names.length - 1 }, (_, i) => last - 3 + i),
    );
  });

  test('headings of groups of columns above the header belong to the head', async () => {
    const others = form.cells.filter(({ row }) => row !== header - 1);
    const merges = [
      { top: header - 1, left: 1, bottom: header - 1, right: 3 },
      { top: header - 1, left: 4, bottom: header - 1, right: 5 },
    ];
    const cells = [
      ...others,
      note(header - 1, 1, 'チェックリスト'),
      note(header - 1, 4, '事業者回答'),
    ];
    const [block] = await drawn([{ ...form, cells, merges }]);
    expect(block?.area.top).toBe(header - 1);
  });

  test('a title above the header does not', async () => {
    const others = form.cells.filter(({ row }) => row !== header - 1);
    const merges = [{ top: header - 1, left: 1, bottom: header - 1, right: 5 }];
    const cells = [...others, note(header - 1, 1, '確認項目')];
    const [block] = await drawn([{ ...form, cells, merges }]);
    expect(block?.area.top).toBe(header);
  });

  test('each column is as wide as its longest text, a full-width letter counting twice', async () => {
    const { edits } = await insert(paperWorkbook([form]));
    const widths = edits.filter((edit) => edit.kind === 'set-width' && edit.sheet === SHEET);
    expect(widths).toHaveLength(4);
    expect(widths[3]).toMatchObject({
      column: 9,
      width: { unit: 'characters', value: '対策ガイドライン'.length * 2 + ' Ⅲ.1.1.7'.length + 3 },
    });
  });
});

test.each(Object.keys(CLAUSES) as ClauseId[])(
  'the tip of %s is the beginning of its printed text, at most 255 characters',
  (id) => {
    const tip = clauseTip(id);
    expect(tip.length).toBeLessThanOrEqual(255);
    expect(CLAUSES[id].printedText.startsWith(tip.replace(/…$/, ''))).toBe(true);
  },
);

describe('where links lead', () => {
  const targets = (book: PaperWorkbook) =>
    [...(book.sheets[0]?.links.values() ?? [])].map(({ target }) => target);

  test("auto: to the clause's row of the city's table where there is one", async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    expect(new Set(targets(book).map((t) => (t.kind === 'cell' ? t.sheet : t.url)))).toEqual(
      new Set([table.name]),
    );
    const ismap = [...(book.sheets[0]?.links ?? [])].find(([, { tip }]) =>
      tip.startsWith(CLAUSES['ISMAP/7.2.2'].printedText),
    );
    const row = Object.keys(CLAUSES).indexOf('ISMAP/7.2.2') + 3;
    expect(ismap?.[1].target).toEqual({ kind: 'cell', sheet: table.name, cell: addressOf(row, 4) });
    expect(book.sheets).toHaveLength(2);
  });

  test('auto: to a sheet 参照条項 with the texts and sources where there is no table', async () => {
    const book = paperWorkbook([form]);
    await insert(book);
    const added = book.sheets[1];
    expect(added?.cells.name).toBe('参照条項');
    for (const target of targets(book)) {
      if (target.kind !== 'cell') throw new Error('A link leads outside.');
      const text = added?.cells.cells.find(
        ({ row, column }) => addressOf(row, column) === target.cell,
      );
      expect(Object.values(CLAUSES).map((clause) => clause.text)).toContain(text?.text);
    }
  });

  test('auto: not to a table on a hidden sheet, where Excel follows no link', async () => {
    const book = paperWorkbook([form, { ...table, isVisible: false }]);
    await insert(book);
    expect(targets(book)).toContainEqual(expect.objectContaining({ sheet: '参照条項' }));
  });

  test('web: to the public pages even where there is a table, and never to a misprinted one', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book, 'web');
    const pages = Object.values(CLAUSE_DOCUMENTS).map(({ url }) => url);
    for (const target of targets(book))
      expect(pages).toContain(target.kind === 'web' && target.url);
    expect(book.sheets).toHaveLength(2);
  });

  test("sheet: always to Kakunin's own, under a name that is still free", async () => {
    const taken = sheetFromRows('参照条項', [['利用者のシート']]);
    const book = paperWorkbook([form, table, taken]);
    await insert(book, 'sheet');
    expect(book.sheets.map(({ cells }) => cells.name).at(-1)).toBe('参照条項 (2)');
    expect(targets(book).every((t) => t.kind === 'cell' && t.sheet === '参照条項 (2)')).toBe(true);
    await remove(book);
    expect(book.sheets.map(({ cells }) => cells.name)).toEqual([SHEET, table.name, '参照条項']);
  });
});

test.each<LinkMode>(['auto', 'web', 'sheet'])(
  '%s: inserting twice changes nothing',
  async (mode) => {
    const book = paperWorkbook([form, table]);
    await insert(book, mode);
    const once = JSON.stringify(book.snapshot());
    const { edits } = await insert(book, mode);
    expect(edits).toEqual([]);
    expect(JSON.stringify(book.snapshot())).toBe(once);
  },
);

test('another target takes the place of the first one, link by link', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book, 'auto');
  const before = linkTexts(book, 6);
  await insert(book, 'web');
  expect(linkTexts(book, 6)).toEqual(before);
  const kinds = new Set([...(book.sheets[0]?.links.values() ?? [])].map((l) => l.target.kind));
  expect(kinds).toEqual(new Set(['web']));
});

test('links go right of everything that the vendor added beside the table', async () => {
  const cells = [...form.cells, note(3, 9, '備考')];
  const book = paperWorkbook([{ ...form, cells }]);
  await insert(book);
  expect(linkTexts(book, 10)[2]).toEqual(['ASP基本要綱 第3条-2']);
});

test('a cell at the far edge of the sheet does not keep the links away', async () => {
  const cells = [...form.cells, note(1_048_576, 16_384, 'x')];
  const book = paperWorkbook([{ ...form, cells }]);
  const { refused } = await insert(book);
  expect(refused).toEqual([]);
  expect(book.sheets[0]?.cells.cells).toContainEqual(
    expect.objectContaining({ column: 6, text: '参照条項' }),
  );
});

test('rows that moved are followed', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  const before = linkTexts(book, 6);
  const third = rowsOf(book).find(({ no }) => no === 3)?.row ?? 0;
  book.insertRow(SHEET, third);
  book.insertRow(SHEET, 2);
  expect((await insert(book)).edits).toEqual([]);
  expect(linkTexts(book, 6)).toEqual(before);
});

test('a row that takes the place of another gets its own links', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  const [second, third] = rowsOf(book).filter(({ no }) => no === 2 || no === 3);
  for (const column of [1, 2, 3, 4, 5]) swap(book, second?.row ?? 0, third?.row ?? 0, column);
  await insert(book);
  expect(linkTexts(book, 6)[2]).toEqual(['ASP基本要綱 第3条-2']);
  expect(linkTexts(book, 6)[3]?.[0]).toBe('ISMAP 9.2.1');
});

test('what the user wrote among the links stays, also when they are removed', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  const row = rowsOf(book).find(({ no }) => no === 2)?.row ?? 0;
  book.type({ sheet: SHEET, cell: addressOf(row, 8) }, '要確認');
  await insert(book);
  await remove(book);
  const beside = book.sheets[0]?.cells.cells.filter(({ column }) => column >= 6);
  expect(beside?.map(({ text }) => text)).toEqual(['要確認']);
});

describe('printing', () => {
  test('a sheet without a print area gets one that ends before the links, and loses it with them', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    expect(book.sheets[0]?.printArea).toMatchObject({ kind: 'area', area: { left: 1, right: 5 } });
    await remove(book);
    expect(book.sheets[0]?.printArea).toEqual({ kind: 'none' });
  });

  test('the print area that the user set stays, and links stand outside of it', async () => {
    const book = paperWorkbook([form, table]);
    const area = { top: 1, left: 1, bottom: 60, right: 8 };
    if (book.sheets[0]) book.sheets[0].printArea = { kind: 'area', area };
    await insert(book);
    expect(linkTexts(book, 9)[2]).toEqual(['ASP基本要綱 第3条-2']);
    await remove(book);
    expect(book.sheets[0]?.printArea).toEqual({ kind: 'area', area });
  });

  test('a print area that the user changed since is the user’s', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    const area = { top: 1, left: 1, bottom: 30, right: 5 };
    if (book.sheets[0]) book.sheets[0].printArea = { kind: 'area', area };
    await remove(book);
    expect(book.sheets[0]?.printArea).toEqual({ kind: 'area', area });
  });
});

describe('protection', () => {
  const locked = { ...form, isProtected: true };

  test('a protected sheet gets no link; they stand on the sheet 参照条項 instead', async () => {
    const book = paperWorkbook([locked, table]);
    const { elsewhere, refused } = await insert(book);
    expect([elsewhere, refused]).toEqual([[SHEET], []]);
    expect(book.sheets[0]?.cells).toEqual(locked);
    const texts = book.sheets[2]?.cells.cells.map(({ text }) => text) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([SHEET, 'No', '26', '参照規定なし', 'ISMAP 7.2.2']),
    );
    await remove(book);
    expect(book.sheets.map(({ cells }) => cells)).toEqual([locked, table]);
  });

  test('with a protected structure nothing is written at all, and the plan says why', async () => {
    const book = paperWorkbook([locked, table]);
    book.mayAddSheets = false;
    const { edits, refused } = await insert(book);
    expect(edits).toEqual([]);
    expect(refused).toEqual([{ sheet: SHEET, reason: 'protected' }]);
  });

  test('links on a sheet that was protected since stay, and the plan says so', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    const [sheet] = book.sheets;
    if (sheet) sheet.cells = { ...sheet.cells, isProtected: true };
    expect(await remove(book)).toEqual({
      edits: [],
      refused: [{ sheet: SHEET, reason: 'removal-protected' }],
    });
  });
});

test('the example and old copies on hidden sheets get no links', async () => {
  const old = { ...filledForm(FORM, cleanFilling()), name: '旧', isVisible: false };
  const book = paperWorkbook([form, old, table]);
  await insert(book);
  expect(book.sheets[1]?.cells).toEqual(old);
});

test('inserting and removing gives the first workbook back, whatever stands around', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<LinkMode>('auto', 'web', 'sheet'),
      fc.boolean(),
      fc.array(
        fc.record({
          row: fc.integer({ min: 1, max: 60 }),
          column: fc.integer({ min: 6, max: 14 }),
        }),
      ),
      fc.array(fc.integer({ min: 6, max: 20 }), { maxLength: 4 }),
      async (mode, hasTable, notes, narrow) => {
        const cells = [
          ...form.cells,
          ...notes.map(({ row, column }) => note(row, column, '覚え書き')),
        ];
        const book = paperWorkbook([
          { ...form, cells: unique(cells) },
          ...(hasTable ? [table] : []),
        ]);
        for (const column of narrow) {
          book.sheets[0]?.widths.set(column, { unit: 'points', value: 12 });
        }
        const before = book.snapshot();
        await insert(book, mode);
        expect(book.snapshot()).not.toEqual(before);
        await insert(book, 'web');
        await remove(book);
        expect(book.snapshot()).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

test('the hidden names are the only trace beside cells, widths and the print area', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  expect([...(book.sheets[0]?.names.keys() ?? [])].sort()).toEqual(
    [KAKUNIN_NAMES.links, KAKUNIN_NAMES.printArea, KAKUNIN_NAMES.widths].sort(),
  );
});

function note(row: number, column: number, text: string): SheetCells['cells'][number] {
  return { row, column, value: text, text };
}

function unique(cells: SheetCells['cells']): SheetCells['cells'] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return [...byPlace.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function swap(book: PaperWorkbook, a: number, b: number, column: number): void {
  const text = (row: number) =>
    book.sheets[0]?.cells.cells.find((c) => c.row === row && c.column === column)?.text ?? '';
  const [first, second] = [text(a), text(b)];
  book.type({ sheet: SHEET, cell: addressOf(a, column) }, second);
  book.type({ sheet: SHEET, cell: addressOf(b, column) }, first);
}
