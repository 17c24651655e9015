import { Inflate, inflateSync } from 'fflate';
import { LIMITS } from '../limits.ts';
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

/** The compressed bytes of an entry, as they stand in the file. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    refuse('damaged', 'zip', entry.name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) refuse('damaged', 'truncated', entry.name);
  return bytes.subarray(start, end);
}

/**
 * Inflates an entry piece by piece. What the directory declares is checked before, the real length while
 * inflating, the checksum at the end; whatever does not agree is refused.
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  checkDeclared(entry);
  const compressed = compressedBytes(bytes, entry);
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

/** Refuses what is too large by its own declaration. */
export function checkDeclared(entry: ZipEntry): void {
  const { name, size, compressedSize } = entry;
  if (entry.isEncrypted) refuse('encrypted', 'zip', name);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    refuse('damaged', 'compression', name, { method: entry.method });
  }
  if (size > LIMITS.part) {
    refuse('too-large', 'part', name, { size, limit: LIMITS.part });
  }
  if (size > LIMITS.ratioFrom && size > compressedSize * LIMITS.ratio) {
    refuse('too-large', 'ratio', name, { size, compressedSize, limit: LIMITS.ratio });
  }
}

function refuseSize(entry: ZipEntry): never {
  return refuse('damaged', 'size', entry.name, { size: entry.size });
}

/** The first `size` bytes, and one more where there are more than declared. */
function inflateAtOnce(compressed: Uint8Array, { size, name }: ZipEntry): Uint8Array {
  return orBroken(name, () => inflateSync(compressed, { out: new Uint8Array(size + 1) }));
}

function inflateInPieces(
  compressed: Uint8Array,
  { name }: ZipEntry,
  onPiece: (piece: Uint8Array) => void,
): void {
  const pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => pieces.push(piece));
  for (let start = 0; start < compressed.length; start += BLOCK) {
    orBroken(name, () => {
      inflater.push(compressed.subarray(start, start + BLOCK), start + BLOCK >= compressed.length);
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
