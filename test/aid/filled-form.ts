import type { SheetCells } from '../../src/core/cell.ts';
import type { Definition } from '../../src/core/definitions/definition.ts';
import { printedWordings } from '../../src/core/text/official-wording.ts';
import { sheetFromRows, type CellInput } from './sheet-from-rows.ts';

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
  const lines = [
    ...headLines(definition, filling),
    ...definition.sections.flatMap((section) => [
      line(section.band),
      ...filling.rows
        .filter(({ no }) => section.items.includes(no))
        .map((row) => rowLine(definition, row)),
    ]),
    ...certificationLines(definition, filling),
  ];
  return sheetFromRows(
    'チェックリスト',
    lines.map(({ cells }) => cells),
    { hiddenRows: lines.flatMap(({ isHidden }, i) => (isHidden ? [i + 1] : [])) },
  );
}

/** One line of the sheet. */
interface Line {
  readonly cells: readonly CellInput[];
  readonly isHidden: boolean;
}

function line(...cells: readonly CellInput[]): Line {
  return { cells, isHidden: false };
}

function headLines({ title, header, columns, exampleRow }: Definition, filling: Filling): Line[] {
  const { no, category, item, answer, rationale } = columns;
  return [
    line(`■${title.ja}`),
    line(`${header.vendor.labels[0] ?? ''}：`, null, filling.header.vendor),
    line(`${header.system.labels[0] ?? ''}：`, null, filling.header.system),
    line('チェックリスト', null, null, '事業者回答'),
    line(...[no, category, item, answer, rationale].map(([printed]) => printed ?? null)),
    line(exampleRow.no, '○○', exampleRow.item, '○', exampleRow.rationale),
  ];
}

function rowLine(definition: Definition, row: NumberedRow): Line {
  const official = definition.items.find(({ no }) => no === row.no);
  const item = row.item ?? printedWordings(official?.wording ?? '')[0] ?? '';
  const answer = cellOf(row.answer, row.formulas?.answer);
  const rationale = cellOf(row.rationale, row.formulas?.rationale);
  return {
    cells: [row.no, official?.category ?? null, item, answer, rationale],
    isHidden: row.isHidden ?? false,
  };
}

function certificationLines({ certifications }: Definition, filling: Filling): Line[] {
  if (filling.certifications.length === 0) return [];
  const { no, category, wording } = certifications;
  const lines = filling.certifications.map(({ name, value, isHidden = false }, i) => ({
    cells: [...(i === 0 ? [no, category, wording] : [null, null, null]), name, value],
    isHidden,
  }));
  return [line(certifications.band), ...lines];
}

function cellOf(value: string, formula: string | undefined): CellInput {
  const isError = /^#(?:N\/A|[A-Z0/]+[!?])$/u.test(value);
  if (formula === undefined && !isError) return value;
  return { value, ...(formula === undefined ? {} : { formula }), ...(isError ? { isError } : {}) };
}
