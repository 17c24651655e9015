import type { OfficePackage, Part } from '../package/office-package.ts';
import { LIMITS } from '../limits.ts';
import { readXml } from '../xml/read-xml.ts';
import { keepingTexts } from '../own-text.ts';
import { readXstring } from './read-xstring.ts';
import { spreadsheetPart } from './spreadsheet-namespaces.ts';

/** Reads the strings that cells refer to by index: runs joined, furigana (`rPh`) left out. */
export function readSharedStrings(source: OfficePackage, part: Part): string[] {
  const strings: string[] = [];
  const keep = keepingTexts(part.entry.size);
  let written = '';
  let isText = false;
  let isFurigana = false;
  readXml(source, part, spreadsheetPart('sst'), {
    open(name) {
      if (name === 'si') written = '';
      else if (name === 't') isText = !isFurigana;
      else if (name === 'rPh') isFurigana = true;
    },
    text(text) {
      if (isText && written.length <= LIMITS.text) written += keep(text);
    },
    close(name) {
      if (name === 'si') strings.push(readXstring(written));
      else if (name === 't') isText = false;
      else if (name === 'rPh') isFurigana = false;
    },
  });
  return strings;
}
