import type { Area, Cell } from '../cell.ts';
import type { HeaderField } from '../checklist.ts';
import { evenOut, isBlankText } from '../text/even-out.ts';
import { readLabel } from './label.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** A header field with the place of its label, which tells to which table it belongs. */
export interface LabelledField extends HeaderField {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds every '事業者名：' (or whatever `labels` say) among cells that may be labels, and reads its value:
 * behind the colon in the same cell, else in the next cell to the right, else below it.
 */
export function readHeaderFields(
  grid: SheetGrid,
  candidates: readonly Cell[],
  labels: readonly string[],
  otherLabels: readonly string[],
): LabelledField[] {
  return candidates.flatMap((cell) => {
    const label = splitLabel(cell.text, labels);
    if (label === null) return [];
    const at = { sheet: grid.sheet.name, row: cell.row, column: cell.column };
    const own = grid.placeAt(cell.row, cell.column);
    const beside = readBeside(grid, own, [...labels, ...otherLabels]);
    // '事業者名：_____' with the name typed beside the ruled line
    const isOnlyLine = /^[_＿\s]*$/u.test(label.value);
    if (beside !== null && isOnlyLine && !(isBlankText(beside.value) && label.value !== '')) {
      return [{ ...at, ...beside }];
    }
    return [{ ...at, cell: own.address, value: label.value }];
  });
}

/** '事業者名：遠州' → value '遠州'; '事業者名' → value ''; null when the cell is no such label. */
function splitLabel(text: string, labels: readonly string[]): { value: string } | null {
  if (labels.includes(readLabel(text).core)) return { value: '' };
  const match = /^([^:：_＿]*?)\s*(?:[:：]\s*|(?=[_＿]))([\s\S]*)$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  return labels.includes(readLabel(match[1]).core) ? { value: match[2].trim() } : null;
}

/** How far to the right of a label its value may begin, in cells that hold nothing. */
const REACH = 4;

function readBeside(
  grid: SheetGrid,
  label: Area,
  labels: readonly string[],
): { cell: string; value: string } | null {
  const next = grid.placeAt(label.top, label.right + 1);
  let place = next;
  for (let step = 0; step < REACH && isBlankText(place.text); step++) {
    place = grid.placeAt(label.top, place.right + 1);
  }
  if (!isBlankText(place.text) && splitLabel(place.text, labels) === null && !isForm(place.text)) {
    return { cell: place.address, value: place.text.trim() };
  }
  if (splitLabel(next.text, labels) !== null) {
    const below = grid.placeAt(label.bottom + 1, label.left);
    if (splitLabel(below.text, labels) === null)
      return { cell: below.address, value: below.text.trim() };
    return null;
  }
  return { cell: next.address, value: '' };
}

/** True for another label of the form, such as '記入日：'. */
function isForm(text: string): boolean {
  return /[:：]$/u.test(evenOut(text));
}
