import { LIMITS, megabytes } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { checkDeclared, compressedBytes, inflateEntry } from '../zip/inflate-entry.ts';
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

export interface Part {
  readonly name: string;
  readonly entry: ZipEntry;
}

/** Opens the zip file in `bytes`. Refuses duplicate names, and names that leave the package. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (bytes.length > LIMITS.file) {
    refuse('too-large', 'file', null, {
      megabytes: megabytes(bytes.length),
      limit: megabytes(LIMITS.file),
    });
  }
  const byKey = new Map<string, Part>();
  for (const entry of readZipDirectory(bytes)) {
    const name = partNameOf(entry.name);
    if (name === null) refuse('damaged', 'part-name', null, { name: entry.name });
    if (name === '' || name.endsWith('/')) continue;
    const key = partKey(name);
    if (byKey.has(key)) refuse('damaged', 'duplicate-part', name);
    byKey.set(key, { name, entry });
  }
  let inflated = 0;
  return {
    bytes,
    nodes: { left: LIMITS.nodes },
    parts: [...byKey.values()],
    find: (name) => byKey.get(partKey(name)),
    take({ name, entry }) {
      checkDeclared(entry);
      if (inflated + entry.size > LIMITS.total) {
        refuse('too-large', 'total', name, { limit: megabytes(LIMITS.total) });
      }
      inflated += entry.size;
      return compressedBytes(bytes, entry);
    },
    inflate: ({ entry }, compressed, onPiece) => {
      inflateEntry(compressed, entry, onPiece);
    },
  };
}
