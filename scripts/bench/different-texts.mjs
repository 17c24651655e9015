import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readChecklists } from '../../src/core/reading/read-checklists.ts';
import { readXlsx } from '../../src/workbooks/xlsx/read-xlsx.ts';

/** Writes a copy of a workbook in which every rationale ends in a sentence that no other copy has. */
export function copyWithOwnTexts(from, to, number) {
  const bytes = readFileSync(from);
  const { checklists } = readChecklists(readXlsx(bytes).sheets);
  const rationales = checklists
    .filter(({ isExample }) => !isExample)
    .flatMap(({ items }) => items.map(({ rationale }) => rationale))
    .filter((text) => text !== '' && !/[\n&<>]/.test(text));
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (!/^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/.test(name)) continue;
    let xml = strFromU8(parts[name]);
    for (const text of rationales) {
      xml = xml.replaceAll(`>${text}</t>`, `>${text}詳しくは資料${number}に書きました。</t>`);
    }
    parts[name] = strToU8(xml);
  }
  writeFileSync(to, zipSync(parts));
}
