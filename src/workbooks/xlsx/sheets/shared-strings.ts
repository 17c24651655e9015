import { FamiliarParts } from '../package/familiar-parts.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { LIMITS } from '../limits.ts';
import { makeOfXml, type XmlMaker } from '../xml/read-familiar.ts';
import { keepingTexts } from '../own-text.ts';
import { readXstring } from './read-xstring.ts';
import { spreadsheetPart } from './spreadsheet-namespaces.ts';

const familiar = new FamiliarParts<readonly string[]>();

/** Reads the strings that cells refer to by index: runs joined, furigana (`rPh`) left out. */
export function readSharedStrings(source: OfficePackage, part: Part): readonly string[] {
  return makeOfXml(source, part, spreadsheetPart('sst'), familiar, () => stringsMaker(part));
}

function stringsMaker({ entry }: Part): XmlMaker<readonly string[]> {
  const strings: string[] = [];
  const keep = keepingTexts(entry.size);
  let written = '';
  let isText = false;
  let isFurigana = false;
  return {
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
    made: () => strings,
  };
}
