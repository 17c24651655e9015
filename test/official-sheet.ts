import type { SheetCells } from '../src/core/cell.ts';
import type { Definition } from '../src/core/definitions/definition.ts';
import { DEFINITIONS } from '../src/core/definitions/index.ts';
import { printedWordings } from '../src/core/text/official-wording.ts';
import base from './corpus/base.json' with { type: 'json' };
import { sheetFromRows, type CellInput } from './sheets-from-rows.ts';

/** How one row of the form is filled. Parts left out are blank, the item text is the blank form's. */
export interface RowFill {
  readonly answer?: CellInput;
  readonly rationale?: CellInput;
  readonly item?: string;
  readonly isHidden?: boolean;
}

/** A filled form, in the shape of the labelled corpus. */
export interface FormAnswers {
  readonly header: { readonly vendor: string; readonly system: string };
  /** By No. A list gives the row as often as it is long: [] removes it. */
  readonly rows: Readonly<Partial<Record<string, RowFill | readonly RowFill[]>>>;
  /** By the certification's printed name. */
  readonly cert: Readonly<Partial<Record<string, CellInput>>>;
  /** Item texts that differ from the blank form's, by No. */
  readonly items?: Readonly<Partial<Record<string, string>>>;
}

/** A form filled in so that a reviewer has nothing to say. */
export const CLEAN_ANSWERS: FormAnswers = base;

/** A form that nobody has filled in yet. */
export const BLANK_ANSWERS: FormAnswers = {
  header: { vendor: '', system: '' },
  rows: {},
  cert: {},
};

/** The clean form with only the listed parts changed. */
export function cleanAnswersBut(changes: Partial<FormAnswers>): FormAnswers {
  return {
    header: { ...CLEAN_ANSWERS.header, ...changes.header },
    rows: { ...CLEAN_ANSWERS.rows, ...changes.rows },
    cert: { ...CLEAN_ANSWERS.cert, ...changes.cert },
    ...(changes.items === undefined ? {} : { items: changes.items }),
  };
}

/**
 * The official form as the city hands it out, filled in: title in A1, header fields in rows 5 and 6, column
 * headers in row 9, and No, 分類, チェック項目, 回答, 回答根拠 in columns A to E.
 */
export function officialSheet(answers: FormAnswers, name = 'チェックリスト'): SheetCells {
  const definition = DEFINITIONS[0];
  if (definition === undefined) throw new Error('No definition of a checklist is there.');
  const rows: CellInput[][] = [
    [`■${definition.title.ja}`],
    [
      '各チェック項目の充足有無を"回答"欄にご回答ください。また、そのように考える根拠を"回答根拠"欄にご回答ください。',
    ],
    ['【回答凡例】○：チェック項目を満たす\n×：チェック項目を満たさない\n△：本市と相談が必要'],
    [],
    ['事業者名：', null, answers.header.vendor],
    ['システム名：', null, answers.header.system],
    [],
    ['チェックリスト', null, null, '事業者回答'],
    ['No', '分類', 'チェック項目', '回答', '回答根拠(対応状況、実現方法 等)'],
    ['例', '○○', definition.exampleRow.item, '○', definition.exampleRow.rationale],
  ];
  const merges = ['A1:E1', 'A2:E2', 'A3:E3', 'A5:B5', 'C5:D5', 'A6:B6', 'C6:D6', 'A8:C8', 'D8:E8'];
  const hiddenRows: number[] = [];
  for (const section of definition.sections) {
    merges.push(`A${rows.length + 1}:E${rows.length + 1}`);
    rows.push([section.band]);
    for (const no of section.items) {
      for (const fill of fillsOf(answers, no)) {
        if (fill.isHidden === true) hiddenRows.push(rows.length + 1);
        rows.push(itemRow(definition, no, { item: answers.items?.[no], ...fill }));
      }
    }
  }
  addCertifications(definition, answers, rows, merges);
  return sheetFromRows(name, rows, { merges, hiddenRows });
}

function fillsOf(answers: FormAnswers, no: number): readonly RowFill[] {
  const fill = answers.rows[no] ?? {};
  return isList(fill) ? fill : [fill];
}

function isList(fill: RowFill | readonly RowFill[]): fill is readonly RowFill[] {
  return Array.isArray(fill);
}

function itemRow(
  definition: Definition,
  no: number,
  fill: Omit<RowFill, 'item'> & { item?: string | undefined },
): CellInput[] {
  const item = definition.items.find((candidate) => candidate.no === no);
  if (item === undefined) throw new Error(`The definition has no item No ${no}.`);
  const wording = fill.item ?? printedWordings(item.wording)[0] ?? '';
  return [no, item.category, wording, fill.answer ?? null, fill.rationale ?? null];
}

function addCertifications(
  definition: Definition,
  answers: FormAnswers,
  rows: CellInput[][],
  merges: string[],
): void {
  const { no, band, category, wording, names } = definition.certifications;
  const fills = answers.rows[no];
  if (fills !== undefined && isList(fills) && fills.length === 0) return;
  merges.push(`A${rows.length + 1}:E${rows.length + 1}`);
  rows.push([band]);
  const top = rows.length + 1;
  const text = answers.items?.[no] ?? wording;
  names.forEach(({ printed }, index) => {
    const lead = index === 0 ? [no, category, text] : [null, null, null];
    rows.push([...lead, printed, answers.cert[printed] ?? null]);
  });
  for (const column of ['A', 'B', 'C']) merges.push(`${column}${top}:${column}${rows.length}`);
}
