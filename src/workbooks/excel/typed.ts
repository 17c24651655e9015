import type { CellValue } from '../../core/cell.ts';

/** A cell that was given a content, and what Excel made of it. */
export interface TypedCell {
  readonly range: Excel.Range;
  readonly content: CellValue;
}

/** Queues a content as if it were typed, a text that begins with '=' as a formula, and the question what became of it. */
export function queueTyped(range: Excel.Range, content: CellValue): TypedCell {
  range.values = [[content]];
  range.load('values');
  return { range, content };
}

/**
 * Queues texts anew that Excel has taken for something else, such as '０' for a number, in a cell that is not formatted
 * as text: an apostrophe keeps them. Gives whether there were any.
 */
export function queueKeptAsText(typed: readonly TypedCell[]): boolean {
  const taken = typed.filter(({ range, content }) => {
    const value: unknown = range.values[0]?.[0];
    return typeof content === 'string' && content !== '' && value !== content;
  });
  for (const { range, content } of taken) range.values = [[`'${String(content)}`]];
  return taken.length > 0;
}
