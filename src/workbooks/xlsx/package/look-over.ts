import type { Unread } from '../../../core/report.ts';
import { orUnread, refuse } from '../refusal.ts';
import { declaresType } from '../xml/declares-type.ts';
import { beginningOf, checkDeclaredSize, checkLocalName } from '../zip/inflate-entry.ts';
import type { OfficePackage, Part } from './office-package.ts';

/**
 * Looks at the parts that nobody needed, without inflating more than the beginning of each: a workbook with a bomb, a DTD or
 * a part under two names in it is worth a word. The first such part is told.
 */
export function lookOver(source: OfficePackage, unread: Unread[]): void {
  orUnread(unread, () => {
    for (const part of source.parts) {
      if (!source.isTaken(part)) check(part, source.bytes);
    }
  });
}

function check({ name, entry }: Part, bytes: Uint8Array): void {
  checkDeclaredSize(entry);
  checkLocalName(bytes, entry);
  const { crc, size, compressedSize } = entry;
  // Exact: a part has less than 2²⁷ bytes, the file less than 2²⁴.
  const key = size * 2 ** 24 + compressedSize;
  if (harmless.get(crc) === key || !/\.(?:xml|rels|vml)$/i.test(name)) return;
  if (declaresType(beginningOf(bytes, entry))) refuse('damaged', 'dtd', name);
  if (harmless.size >= MOST_HARMLESS) harmless.clear();
  harmless.set(crc, key);
}

/**
 * Parts looked at before, by checksum and sizes: workbooks filled from one form share their theme and their content types.
 * Nothing is read in trust of it.
 */
const harmless = new Map<number, number>();
const MOST_HARMLESS = 1000;
