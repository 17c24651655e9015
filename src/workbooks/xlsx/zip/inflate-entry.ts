import { Inflate, inflateSync } from 'fflate';
import { LIMITS, megabytes } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/**
 * Compressed bytes that are inflated at once. Even at deflate's best ratio (1,032) this is 68 MB, whatever the
 * directory declares.
 */
const BLOCK = 64 * 1024;

/** Inflated bytes that a piece has, about. */
const PIECE = 256 * 1024;

/**
 * Where parts of the usual size are inflated, one after the other: new memory for each would be a third of the time
 * that a small workbook takes.
 */
const bench = new Uint8Array(512 * 1024);

/** The compressed bytes of an entry, as they stand in the file. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    refuse('damaged', 'zip', entry.name);
  }
  checkLocalName(bytes, entry);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) refuse('damaged', 'truncated', entry.name);
  return bytes.subarray(start, end);
}

/**
 * Refuses an entry that is called otherwise where its bytes stand than in the directory: another program would take it
 * for another part.
 */
export function checkLocalName(bytes: Uint8Array, { name, offset, record }: ZipEntry): void {
  const length = lengthOfName(record, 28);
  let isSame = offset + 30 + length <= bytes.length && lengthOfName(bytes, offset + 26) === length;
  for (let at = 0; isSame && at < length; at++)
    isSame = bytes[offset + 30 + at] === record[46 + at];
  if (!isSame) refuse('damaged', 'local-name', name);
}

function lengthOfName(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

/**
 * The first bytes of an entry's content, inflated from no more than its first `BEGINNING` compressed ones; none where they
 * cannot be inflated. Nothing that the directory declares is checked. Good until the next part is inflated.
 */
export function beginningOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) return NOTHING;
  const compressed = compressedBytes(bytes, entry);
  if (entry.method === STORED) return compressed.subarray(0, BEGINNING);
  if (entry.method !== DEFLATED) return NOTHING;
  const isWhole = compressed.length <= BEGINNING;
  try {
    if (isWhole && entry.size <= SMALL)
      return inflateSync(compressed, { out: bench.subarray(0, SMALL) });
    let beginning = NOTHING;
    new Inflate((piece) => (beginning = piece)).push(compressed.subarray(0, BEGINNING), isWhole);
    return beginning;
  } catch {
    // Whoever needs the part is told what is wrong with it.
    return NOTHING;
  }
}

const NOTHING = new Uint8Array();
/** Compressed bytes that stand for the beginning of an entry. */
const BEGINNING = 512;
/** Bytes of an entry that is inflated whole more cheaply than in part. */
const SMALL = 64 * 1024;

/**
 * Inflates the compressed bytes of an entry piece by piece. What the directory declares is checked before (`checkDeclared`), the real length
 * while inflating, the checksum at the end; whatever does not agree is refused. A piece may be written over once another
 * entry is read.
 */
export function inflateEntry(
  compressed: Uint8Array,
  entry: ZipEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  let length = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > entry.size) refuseSize(entry);
    crc = crc32(piece, crc);
    onPiece(piece);
  };
  if (entry.method === STORED) take(compressed);
  else if (compressed.length <= BLOCK) take(inflateAtOnce(compressed, entry));
  else inflateInPieces(compressed, entry, take);
  if (length !== entry.size) refuseSize(entry);
  if (crc !== entry.crc) refuse('damaged', 'checksum', entry.name);
}

/** Refuses what cannot or must not be inflated by its own declaration. */
export function checkDeclared(entry: ZipEntry): void {
  const { name, size, compressedSize } = entry;
  if (entry.isEncrypted) refuse('encrypted', 'zip', name);
  if (!isKnownMethod(entry)) {
    refuse('damaged', 'compression', name, { method: entry.method });
  }
  checkDeclaredSize(entry);
  const ratio = Math.round(size / Math.max(1, compressedSize));
  if (size > LIMITS.ratioFrom && ratio > LIMITS.ratio) {
    refuse('too-large', 'ratio', name, { ratio, limit: LIMITS.ratio });
  }
}

/** True for content that is stored or deflated, the only ways that Office files use. */
export function isKnownMethod({ method }: ZipEntry): boolean {
  return method === STORED || method === DEFLATED;
}

/**
 * Refuses a part that is too large, or declares fewer bytes than its compressed ones can stand for: deflate adds
 * at most five bytes to each block.
 */
export function checkDeclaredSize({ name, size, compressedSize }: ZipEntry): void {
  if (size > LIMITS.part) {
    refuse('too-large', 'part', name, {
      megabytes: megabytes(size),
      limit: megabytes(LIMITS.part),
    });
  }
  if (compressedSize > size * 1.1 + 1024) refuse('damaged', 'size', name, { size });
}

function refuseSize(entry: ZipEntry): never {
  return refuse('damaged', 'size', entry.name, { size: entry.size });
}

/** The first `size` bytes, and one more where there are more than declared. */
function inflateAtOnce(compressed: Uint8Array, { size, name }: ZipEntry): Uint8Array {
  const out = size < bench.length ? bench.subarray(0, size + 1) : new Uint8Array(size + 1);
  return orBroken(name, () => inflateSync(compressed, { out }));
}

function inflateInPieces(
  compressed: Uint8Array,
  { name, size }: ZipEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  const step = Math.max(
    1024,
    Math.min(BLOCK, Math.floor((compressed.length * PIECE) / (size + 1))),
  );
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let start = 0; start < compressed.length; start += step) {
    orBroken(name, () => {
      inflater.push(compressed.subarray(start, start + step), start + step >= compressed.length);
    });
    for (const piece of pieces.splice(0)) onPiece(piece);
  }
}

/** fflate throws errors of several kinds, for broken data only. */
function orBroken<T>(name: string, inflate: () => T): T {
  try {
    return inflate();
  } catch {
    return refuse('damaged', 'compression', name, { method: DEFLATED });
  }
}
