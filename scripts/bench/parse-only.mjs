// The yardstick: one process that unzips every workbook of a folder and SAX-parses its sheet parts, no more.
// Usage: node parse-only.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

const folder = process.argv[2];
const isSheet = ({ name }) => name.startsWith('xl/worksheets/') && name.endsWith('.xml');

let elements = 0;
for (const name of readdirSync(folder)) {
  const parts = unzipSync(readFileSync(`${folder}/${name}`), { filter: isSheet });
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser();
    parser.on('opentag', () => (elements += 1));
    parser.write(strFromU8(part)).close();
  }
}
console.log(elements);
