import { LIMITS, megabytes } from '../limits.ts';
import { refuse } from '../refusal.ts';
import {
  checkDeclared,
  compressedBytes,
  inflateEntry,
  isKnownMethod,
} from '../zip/inflate-entry.ts';
import { readZipDirectory } from '../zip/zip-directory.ts';
import type { ZipEntry } from '../zip/zip-directory.ts';
import { partKey, partNameOf } from './part-name.ts';

/** The parts of an Office file. Nothing is inflated before it is read. */
export interface OfficePackage {
  readonly bytes: Uint8Array;
  /** In the file's order, folders left out. */
  readonly parts: readonly Part[];
  /** The part of that name, whatever its case. */
  find(name: string): Part | undefined;
  /** A part's bytes as they stand in the file. Refuses what is over a limit by its own declaration. */
  take(part: Part): Uint8Array;
  /** True when its bytes were taken. */
  isTaken(part: Part): boolean;
  /**
   * Hands out, piece by piece, the content of a part whose bytes were taken; a piece is good until the next part is
   * inflated. Refuses what does not match its declaration.
   */
  inflate(part: Part, compressed: Uint8Array, onPiece: (piece: Uint8Array) => void): void;
  /** How many more nodes of XML may be read in all its parts. */
  readonly nodes: Allowance;
}

/** How much more of something may be taken in. */
export interface Allowance {
  left: number;
}

/** One file in the package. */
export interface Part {
  readonly name: string;
  readonly entry: ZipEntry;
}

/**
 * Opens the zip file in `bytes`. Refuses duplicate names, names that leave the package, parts in the place of others, and
 * a file of which nothing can be inflated. Of all parts together `total` bytes may be taken, as they are inflated.
 */
export function openPackage(bytes: Uint8Array, total: number = LIMITS.total): OfficePackage {
  if (bytes.length > LIMITS.file) {
    refuse('too-large', 'file', null, {
      megabytes: megabytes(bytes.length),
      limit: megabytes(LIMITS.file),
    });
  }
  const byKey = new Map<string, Part>();
  const entries = readZipDirectory(bytes);
  refuseOverlaps(entries);
  for (const entry of entries) {
    const name = partNameOf(entry.name);
    if (name === null) refuse('damaged', 'part-name', null, { name: entry.name });
    if (name === '' || name.endsWith('/')) continue;
    const key = partKey(name);
    if (byKey.has(key)) refuse('damaged', 'duplicate-part', name);
    byKey.set(key, { name, entry });
  }
  const parts = [...byKey.values()];
  refuseUnlessSomeInflate(parts);
  let inflated = 0;
  const taken = new Set<Part>();
  return {
    bytes,
    nodes: { left: LIMITS.nodes },
    parts,
    isTaken: (part) => taken.has(part),
    find: (name) => byKey.get(partKey(name)),
    take(part) {
      const { name, entry } = part;
      taken.add(part);
      checkDeclared(entry);
      if (inflated + entry.size > total) {
        refuse('too-large', 'total', name, { limit: megabytes(total) });
      }
      inflated += entry.size;
      return compressedBytes(bytes, entry);
    },
    inflate: ({ entry }, compressed, onPiece) => {
      inflateEntry(compressed, entry, onPiece);
    },
  };
}

/** Refuses entries over the same bytes of the file: which of them these are, nobody can tell. */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  if (areApart(entries)) return;
  const sorted = entries.toSorted((a, b) => a.offset - b.offset);
  const at = sorted.findIndex((entry, index) => entry.offset < endOf(sorted[index - 1]));
  if (at >= 0) refuse('damaged', 'overlap', sorted[at]?.name ?? null);
}

/** True for entries that follow one another in the file as in its directory, as nearly always. */
function areApart(entries: readonly ZipEntry[]): boolean {
  return entries.every((entry, index) => entry.offset >= endOf(entries[index - 1]));
}

/** Where an entry ends at the earliest: behind its header of 30 bytes, its name and its content. */
function endOf(entry: ZipEntry | undefined): number {
  return entry ? entry.offset + 30 + entry.compressedSize : 0;
}

/** Where no part can be inflated, for the same reason, that is said once and not of every part. */
function refuseUnlessSomeInflate(parts: readonly Part[]): void {
  const [first] = parts;
  if (!first) return;
  if (parts.every(({ entry }) => entry.isEncrypted)) refuse('encrypted', 'zip', null);
  if (!parts.some(({ entry }) => isKnownMethod(entry))) {
    refuse('damaged', 'compression', null, { method: first.entry.method });
  }
}
