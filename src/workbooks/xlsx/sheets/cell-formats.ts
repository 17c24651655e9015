import { BUILT_IN_FORMATS } from '../number-format/built-in-formats.ts';
import { GENERAL, parseNumberFormat } from '../number-format/number-format.ts';
import type { NumberFormat } from '../number-format/number-format.ts';
import { FamiliarParts } from '../package/familiar-parts.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { makeOfXml, type XmlMaker } from '../xml/read-familiar.ts';
import { spreadsheetPart } from './spreadsheet-namespaces.ts';

/** Excel takes no longer format codes, and no more than about 250 of them. */
const LONGEST_CODE = 255;
const MOST_CODES = 1_000;

/** Gives the number format of a cell's style (its attribute `s`). */
export type CellFormats = (style: number) => NumberFormat;

/** When the styles cannot be read, numbers are shown plainly. */
export const PLAIN_FORMATS: CellFormats = () => GENERAL;

const familiar = new FamiliarParts<CellFormats>();

/** Reads the number formats from the styles part. */
export function readCellFormats(source: OfficePackage, part: Part): CellFormats {
  return makeOfXml(source, part, spreadsheetPart('styleSheet'), familiar, formatsMaker);
}

function formatsMaker(): XmlMaker<CellFormats> {
  const codes = new Map<number, string>();
  const formatIds: number[] = [];
  let isInCellFormats = false;
  return {
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
    made: () => formatsOf(formatIds, codes),
  };
}

/** Each format is parsed when a cell first has it. */
function formatsOf(formatIds: readonly number[], codes: ReadonlyMap<number, string>): CellFormats {
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
