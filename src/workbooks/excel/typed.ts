import type { CellValue } from '../../core/cell.ts';

/** A cell that was given a content, and what Excel made of it. */
export interface TypedCell {
  readonly range: Excel.Range;
  /** The text that has to stand there, and how it is written where the first way was not taken as text. */
  readonly text?: { readonly wanted: string; readonly otherwise: string };
}

/** Excel calculates what begins so, and may refuse the whole request where it cannot. */
const BEGINS_FORMULA = /^[=+\-@＝＋－＠]./s;
/** Excel takes this for a date, a time, a share or a price, and formats the cell so. */
const IS_MEASURE = /^(?=.*\d)(?=.*\D)[\d\s.,:/%()¥\\$年月日時分秒-]+$/;

/**
 * Queues a content, and the question what Excel makes of it. A text that begins with '=' is a formula unless it is said
 * not to be; every other text is to stay one.
 */
export function queueTyped(
  range: Excel.Range,
  content: CellValue,
  isFormula = typeof content === 'string' && /^=./s.test(content),
): TypedCell {
  if (isFormula) {
    // Whatever spelling Excel gives it: it is one, unless the cell keeps it as the text that it was.
    range.formulas = [[content]];
    return { range };
  }
  if (typeof content !== 'string' || content === '') {
    range.values = [[content]];
    return { range };
  }
  const ways = [content, `'${content}`] as const;
  const isTaken = BEGINS_FORMULA.test(content) || IS_MEASURE.test(content.normalize('NFKC'));
  const [first, otherwise] = isTaken ? ([ways[1], ways[0]] as const) : ways;
  range.values = [[first]];
  range.load('values');
  return { range, text: { wanted: content, otherwise } };
}

/**
 * Queues texts anew that Excel has taken for something else: without an apostrophe such as '０' for a number, in a cell
 * that is not formatted as text; with one perhaps for a text that has it. Gives whether there were any.
 */
export function queueKeptAsText(typed: readonly TypedCell[]): boolean {
  const taken = typed.flatMap(({ range, text }) => {
    const value: unknown = text && range.values[0]?.[0];
    return text && value !== text.wanted ? [{ range, text }] : [];
  });
  for (const { range, text } of taken) range.values = [[text.otherwise]];
  return taken.length > 0;
}
