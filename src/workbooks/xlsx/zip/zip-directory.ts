import { LIMITS } from '../limits.ts';
import { refuse } from '../refusal.ts';

/** One entry of a zip file, as its central directory declares it. Nothing of it has been inflated. */
export interface ZipEntry {
  /** The name as written. */
  readonly name: string;
  /** 0 stored, 8 deflated; others exist and cannot be read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
  /** Bit 0 of the flags: the entry has a zip password. */
  readonly isEncrypted: boolean;
  /** The entry's whole record in the central directory. */
  readonly record: Uint8Array;
}

const NAMES = new TextDecoder();

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const RECORD = 0x02014b50;
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const LOCATOR_LENGTH = 20;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the central directory of a zip file, zip64 included. The number of entries is checked before any is read.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3.12–4.3.16. Refuses (`Refusal`) what is truncated or too many.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const { count, offset } = readEnd(view, end);
  if (count > LIMITS.parts) {
    refuse('too-large', 'parts', null, { count, limit: LIMITS.parts });
  }
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + RECORD_LENGTH > end || view.getUint32(at, true) !== RECORD) {
      refuse('damaged', 'zip', null);
    }
    const length =
      RECORD_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (at + length > end) refuse('damaged', 'zip', null);
    entries.push(readRecord(bytes.subarray(at, at + length)));
    at += length;
  }
  return entries;
}

/**
 * The end record stands last, but for a comment of up to 65,535 bytes that may hold anything: the record is the one whose
 * comment ends with the file, else the last one.
 */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  let found = -1;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + view.getUint16(at + 20, true) === last) return at;
    if (found < 0) found = at;
  }
  return found < 0 ? refuse('damaged', 'truncated', null) : found;
}

function readEnd(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - LOCATOR_LENGTH;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > locator || view.getUint32(at, true) !== END_64) refuse('damaged', 'zip', null);
    return {
      count: Number(view.getBigUint64(at + 32, true)),
      offset: Number(view.getBigUint64(at + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readRecord(record: Uint8Array): ZipEntry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const nameEnd = RECORD_LENGTH + view.getUint16(28, true);
  const extra = record.subarray(nameEnd, nameEnd + view.getUint16(30, true));
  const [size, compressedSize, offset] = widen(extra, [
    view.getUint32(24, true),
    view.getUint32(20, true),
    view.getUint32(42, true),
  ]);
  return {
    name: NAMES.decode(record.subarray(RECORD_LENGTH, nameEnd)),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    compressedSize,
    size,
    offset,
    isEncrypted: (view.getUint16(8, true) & 1) === 1,
    record,
  };
}

/** Takes those numbers that do not fit 32 bits from the zip64 extra field, where they stand in this order. */
function widen(
  extra: Uint8Array,
  [size, compressedSize, offset]: [number, number, number],
): [number, number, number] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1) {
    at += 4 + view.getUint16(at + 2, true);
  }
  let next = at + 4;
  const wide = (narrow: number): number => {
    if (narrow !== IN_ZIP64 || next + 8 > extra.length) return narrow;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  return [wide(size), wide(compressedSize), wide(offset)];
}
