import type { Cell } from '../cell.ts';
import { evenOut } from '../text/even-out.ts';

/**
 * Reads the No of a row: 7, '７', 'No.7', '7.', '(7)', '⑦', '7番', '項目7' → 7. Null for everything else, also for
 * '例', '1-2' and the band '(1) セキュリティに関するチェックリスト'.
 */
export function readRowNumber(cell: Cell | null): number | null {
  if (cell === null || cell.isError === true) return null;
  if (typeof cell.value === 'number') return Number.isInteger(cell.value) ? cell.value : null;
  if (typeof cell.value === 'boolean' || cell.text.length > LONGEST) return null;
  const match = ROW_NUMBER.exec(evenOut(cell.text));
  return match?.[1] === undefined ? null : Number(match[1]);
}

const LONGEST = 12;

const ROW_NUMBER =
  /^(?:no|項目|項番|番号|第|設問|問|q|#)?[.:,]?[([【]?0*(\d{1,4})[)\]】]?(?:番|項|号)?[.:,、。)]?$/iu;
