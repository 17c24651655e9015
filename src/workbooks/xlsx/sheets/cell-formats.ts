import { BUILT_IN_FORMATS } from '../number-format/built-in-formats.ts';
import { GENERAL, parseNumberFormat } from '../number-format/number-format.ts';
import type { NumberFormat } from '../number-format/number-format.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { readXml } from '../xml/read-xml.ts';
import { spreadsheetPart } from './spreadsheet-namespaces.ts';

/** Excel takes no longer format codes, and no more than about 250 of them. */
const LONGEST_CODE = 255;
const MOST_CODES = 1_000;

/** Gives the number format of a cell's style (its attribute `s`). */
export type CellFormats = (style: number) => NumberFormat;

/** When the styles cannot be read, numbers are shown plainly. */
export const PLAIN_FORMATS: CellFormats = () => GENERAL;

/** Reads the number formats from the styles part. */
export function readCellFormats(source: OfficePackage, part: Part): CellFormats {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCellFormats = false;
  readXml(source, part, spreadsheetPart('styleSheet'), {
    open(name, attributes) {
      if (name === 'numFmt' && codes.size < MOST_CODES) {
        codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') isInCellFormats = true;
      else if (name === 'xf' && isInCellFormats) {
        formatIds.push(Number(attributes.get('numFmtId') ?? 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  const parsed = new Map<number, NumberFormat>();
  return (style) => {
    const id = formatIds[style] ?? 0;
    let format = parsed.get(id);
    if (!format) {
      const code = codes.get(id) ?? BUILT_IN_FORMATS[id];
      const isKnown = code !== undefined && code.length <= LONGEST_CODE;
      format = isKnown ? parseNumberFormat(code) : GENERAL;
      parsed.set(id, format);
    }
    return format;
  };
}
