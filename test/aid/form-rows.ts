import type { Definition } from '../../src/core/definitions/definition.ts';
import { DEFINITIONS } from '../../src/core/definitions/index.ts';
import { printedWordings } from '../../src/core/text/official-wording.ts';
import type { CellInput } from './sheet-from-rows.ts';

/** The column headers as the city prints them. */
export const HEAD = ['No', '分類', 'チェック項目', '回答', '回答根拠(対応状況、実現方法 等)'];

/** One row of the form in the city's columns: No, 分類, チェック項目, 回答, 回答根拠. */
export function formRow(
  no: number,
  answer: CellInput = null,
  rationale: CellInput = null,
): CellInput[] {
  const { category, wording } = rowDefinition(no);
  return [no, category, printedWordings(wording)[0] ?? '', answer, rationale];
}

/** The rows of the form from one No to another. */
export function formRows(from: number, to: number, answer: CellInput = '○'): CellInput[][] {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbers.map((no) => formRow(no, answer, `No${no}の根拠`));
}

/** The rows of No 26 with one value for every certification. */
export function certificationRows(value: CellInput = '-'): CellInput[][] {
  const { no, category, wording, names } = hamamatsu().certifications;
  return names.map(({ printed }, index) => {
    return index === 0
      ? [no, category, wording, printed, value]
      : [null, null, null, printed, value];
  });
}

/** The city's example as rows. */
export function exampleRows(): CellInput[][] {
  return hamamatsu().items.map(({ no, example }) => formRow(no, example.answer, example.rationale));
}

/** The definition of the Hamamatsu checklist. */
export function hamamatsu(): Definition {
  const definition = DEFINITIONS.find(({ id }) => id === 'hamamatsu-asp-saas');
  if (definition === undefined)
    throw new Error('The Hamamatsu checklist is not among the definitions.');
  return definition;
}

function rowDefinition(no: number): { category: string; wording: string } {
  const { items, certifications } = hamamatsu();
  const found = [...items, certifications].find((row) => row.no === no);
  if (found === undefined) throw new Error(`The form has no No ${no}.`);
  return found;
}
