import type { Unread } from '../../../core/report.ts';
import { orUnread, refuse } from '../refusal.ts';
import { declaresType } from '../xml/declares-type.ts';
import { beginningOf, checkDeclaredSize, checkLocalName } from '../zip/inflate-entry.ts';
import type { OfficePackage, Part } from './office-package.ts';

/**
 * Looks at the parts that nobody needed, without inflating more than the beginning of each: a workbook with a bomb, a DTD or
 * a part under two names in it is worth a word. Of each kind the first is told.
 */
export function lookOver(source: OfficePackage, unread: Unread[]): void {
  const left = source.parts.filter((part) => !source.isTaken(part));
  for (const check of [checkSize, checkName, checkType]) {
    orUnread(unread, () => {
      for (const part of left) check(part, source.bytes);
    });
  }
}

function checkSize({ entry }: Part): void {
  checkDeclaredSize(entry);
}

function checkName({ entry }: Part, bytes: Uint8Array): void {
  checkLocalName(bytes, entry);
}

function checkType({ name, entry }: Part, bytes: Uint8Array): void {
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return;
  const { crc, size, compressedSize } = entry;
  // Exact: a part has less than 2²⁷ bytes, the file less than 2²⁴.
  const key = size * 2 ** 24 + compressedSize;
  if (harmless.get(crc) === key) return;
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
