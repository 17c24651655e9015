import { readdirSync, readFileSync } from 'node:fs';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';

const LAYOUTS = new URL('../../layouts/', import.meta.url);

/** What a layout's truth file says; '\n' in values is a line break within the cell. */
interface Truth {
  readonly file: string;
  readonly note: string;
  readonly ignore_sheets: readonly string[];
  readonly sheets: readonly {
    readonly sheet: string;
    readonly header: Readonly<Record<'vendor' | 'system', Named>>;
    readonly rows: Readonly<Record<string, Readonly<Record<Column, Named>>>>;
    readonly cert: Readonly<Record<string, Named & { readonly name_cell: string }>>;
    readonly header_rows: readonly number[];
  }[];
}

type Column = 'no' | 'item' | 'answer' | 'rationale';

interface Named {
  readonly cell: string;
  readonly value: string;
}

const truths = readdirSync(LAYOUTS)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, LAYOUTS), 'utf8')) as Truth); // our own files

it('has layouts to read', () => {
  expect(truths.length).toBeGreaterThan(0);
});

describe.each(truths)('$file: $note', (truth) => {
  const { sheets, unread } = readXlsx(readFileSync(new URL(truth.file, LAYOUTS)));
  const { checklists, references } = readChecklists(sheets);
  const judged = checklists.filter((checklist) => !checklist.isExample);

  it('is read whole', () => {
    expect(unread).toEqual([]);
  });

  it('has its checklists found, and nothing else', () => {
    expect(judged.map((checklist) => checklist.sheets)).toEqual(
      truth.sheets.map(({ sheet }) => [sheet]),
    );
    expect(judged.map((checklist) => checklist.tables.map((table) => table.headerRows))).toEqual(
      truth.sheets.map((sheet) => [sheet.header_rows]),
    );
  });

  it('has its example and its table of clauses recognised', () => {
    const others = checklists.filter((checklist) => checklist.isExample);
    expect([
      ...others.flatMap((checklist) => checklist.sheets),
      ...references.map((reference) => reference.sheet),
    ]).toEqual(truth.ignore_sheets);
    for (const { clauses } of references) expect(Object.keys(clauses)).toHaveLength(25);
  });

  it('has every cell of it read right', () => {
    truth.sheets.forEach((expected, index) => {
      const checklist = judged[index];
      expect(checklist?.vendor).toEqual({ sheet: expected.sheet, ...expected.header.vendor });
      expect(checklist?.system).toEqual({ sheet: expected.sheet, ...expected.header.system });
      const rows = checklist?.items.map(({ no, cells, item, answer, rationale }) => [
        String(no),
        {
          no: { cell: cells.no },
          item: { cell: cells.item, value: item },
          answer: { cell: cells.answer, value: answer },
          rationale: { cell: cells.rationale, value: rationale },
        },
      ]);
      expect(rows).toEqual(Object.entries(expected.rows));
      const certifications = checklist?.certifications.map(({ name, cell, nameCell, value }) => [
        name,
        { cell, value, name_cell: nameCell },
      ]);
      expect(certifications).toEqual(Object.entries(expected.cert));
    });
  });
});
