import type { Cell, CellValue, SheetCells } from '../../src/core/cell.ts';
import type { Definition } from '../../src/core/definitions/definition.ts';
import { printedWordings } from '../../src/core/text/official-wording.ts';

/** What stands in one row of a filled form. */
export interface FilledRow {
  readonly answer: string;
  readonly rationale: string;
  /** The item's text; absent where it is the official one. */
  readonly item?: string;
  /** Formulas of the answer and the rationale cell; the texts above are their results. */
  readonly formulas?: Readonly<Partial<Record<'answer' | 'rationale', string>>>;
  readonly isHidden?: boolean;
}

/** One row of a filled form with its No. A No that stands twice is listed twice, one that is missing is not. */
export interface NumberedRow extends FilledRow {
  readonly no: number;
}

/** Everything that a vendor may write into a form. */
export interface Filling {
  readonly header: { readonly vendor: string; readonly system: string };
  readonly rows: readonly NumberedRow[];
  readonly certifications: readonly {
    readonly name: string;
    readonly value: string;
    readonly isHidden?: boolean;
  }[];
}

/** The form of a definition as one sheet, laid out as the city's own, with `filling` written into it. */
export function filledForm(definition: Definition, filling: Filling): SheetCells {
  const cells: Cell[] = [];
  const hiddenRows: number[] = [];
  let row = 0;
  const write = (column: number, text: string, formula?: string) => {
    if (text !== '' || formula !== undefined) cells.push(cellOf(row, column, text, formula));
  };
  const line = (texts: readonly string[], isHidden = false) => {
    row += 1;
    texts.forEach((text, i) => {
      write(i + 1, text);
    });
    if (isHidden) hiddenRows.push(row);
  };

  line([`■${definition.title.ja}`]);
  for (const field of ['vendor', 'system'] as const) {
    line([`${definition.header[field].labels[0] ?? ''}：`, '', filling.header[field]]);
  }
  line(['チェックリスト', '', '', '事業者回答', '']);
  const { columns } = definition;
  const titles = [columns.no, columns.category, columns.item, columns.answer, columns.rationale];
  line(titles.map(([title]) => title ?? ''));
  const { exampleRow } = definition;
  line([exampleRow.no, '○○', exampleRow.item, '○', exampleRow.rationale]);

  for (const section of definition.sections) {
    line([section.band]);
    for (const filled of filling.rows.filter(({ no }) => section.items.includes(no))) {
      const item = definition.items.find(({ no }) => no === filled.no);
      const wording = filled.item ?? printedWordings(item?.wording ?? '')[0] ?? '';
      line([String(filled.no), item?.category ?? '', wording], filled.isHidden);
      write(4, filled.answer, filled.formulas?.answer);
      write(5, filled.rationale, filled.formulas?.rationale);
    }
  }
  const { certifications } = definition;
  if (filling.certifications.length > 0) line([certifications.band]);
  filling.certifications.forEach(({ name, value, isHidden }, i) => {
    const first = [String(certifications.no), certifications.category, certifications.wording];
    line([...(i === 0 ? first : ['', '', '']), name, value], isHidden);
  });
  return {
    name: 'チェックリスト',
    isVisible: true,
    isProtected: false,
    cells,
    merges: [],
    hiddenRows,
  };
}

function cellOf(row: number, column: number, text: string, formula?: string): Cell {
  const isNumber = column === 1 && /^\d+$/u.test(text);
  const value: CellValue = isNumber ? Number(text) : text;
  return {
    row,
    column,
    value,
    text,
    ...(formula === undefined ? {} : { formula }),
    ...(/^#[A-Z/0!?]+[!?A]?$/u.test(text) ? { isError: true } : {}),
  };
}
