import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What becomes of the answers of a copied sheet: 'D12' → 'O'. */
export type Overwritten = Readonly<Record<string, string>>;

/** A book of the test's own, as the bytes of an .xlsx: `file` with copies of its first sheet, some cells overwritten. */
export function withCopies(
  file: string,
  copies: Readonly<Record<string, Overwritten>>,
): Uint8Array {
  const parts = unzipSync(readFileSync(file));
  const first = textOf(parts, 'xl/worksheets/sheet1.xml');
  Object.entries(copies).forEach(([name, overwritten], i) => {
    const id = `copy${i + 1}`;
    const part = `xl/worksheets/${id}.xml`;
    parts[part] = strToU8(overwrite(first, overwritten));
    insert(
      parts,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    );
    insert(
      parts,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/${part}"/>`,
    );
    insert(
      parts,
      'xl/workbook.xml',
      '</sheets>',
      `<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${name}" sheetId="${100 + i}" r:id="${id}"/>`,
    );
  });
  return zipSync(parts);
}

function overwrite(sheet: string, cells: Overwritten): string {
  return Object.entries(cells).reduce((xml, [address, text]) => {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`The sheet has no cell ${address}.`);
    return xml.replace(cell, `<c r="${address}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  }, sheet);
}

function insert(
  parts: Record<string, Uint8Array>,
  part: string,
  before: string,
  added: string,
): void {
  const at = textOf(parts, part);
  parts[part] = strToU8(at.replace(before, `${added}${before}`));
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, part: string): string {
  const bytes = parts[part];
  if (!bytes) throw new Error(`The package has no part ${part}.`);
  return strFromU8(bytes);
}
