import type { CellValue } from '../../../src/core/cell.ts';
import { isErrorValue } from './error-value.ts';
import type { CellState } from './sheet.ts';
import type { Style } from './style.ts';

/**
 * What Excel makes of something typed or written into a cell: text that looks like a number becomes one, '=…',
 * '+…' and '-…' a formula, a leading apostrophe keeps text as text. Formulas are calculated by whoever writes them.
 */
export function readEntry(
  entry: CellValue,
  style: Style,
): Pick<CellState, 'value' | 'formula' | 'isError'> {
  if (typeof entry !== 'string') return { value: entry, formula: null, isError: false };
  if (style.numberFormat === '@') return { value: entry, formula: null, isError: false };
  if (entry.startsWith("'")) return { value: entry.slice(1), formula: null, isError: false };
  if (/^=./s.test(entry)) return { value: '', formula: entry, isError: false };
  if (/^(true|false)$/i.test(entry)) {
    return { value: entry.toLowerCase() === 'true', formula: null, isError: false };
  }
  const number = readNumber(entry);
  if (number !== null) return { value: number, formula: null, isError: false };
  if (/^[+-]./s.test(entry)) return { value: '', formula: `=${entry}`, isError: false };
  return { value: entry, formula: null, isError: isErrorValue(entry) };
}

/** '12', '-1.5', '1,234', '5%'; full-width digits as well, as a Japanese keyboard types them. */
function readNumber(entry: string): number | null {
  const text = entry.normalize('NFKC').trim();
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:[eE]([+-]?\d+))?(%?)$/.exec(text);
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  const number = Number(text.replaceAll(',', '').replace('%', ''));
  if (!Number.isFinite(number)) return null;
  return match[5] === '%' ? number / 100 : number;
}
