import type { Part } from './office-package.ts';

/** What was made of a part. */
export interface Familiar<T> {
  readonly made: T;
  /** How many nodes of XML the part took off the allowance. */
  readonly nodes: number;
}

/**
 * What was made of the small parts met lately. Workbooks that were filled from one form share most of their parts byte
 * for byte (styles, the form's other sheets, relationships), and reading them again is half of the time a workbook takes.
 */
export class FamiliarParts<T> {
  #recent = new Map<string, Kept<T>>();
  #older = new Map<string, Kept<T>>();
  #size = 0;

  /** What was made of these very bytes; null when they are new, or forgotten. */
  find(part: Part, compressed: Uint8Array): Familiar<T> | null {
    const key = keyOf(part);
    const kept = this.#recent.get(key) ?? this.#older.get(key);
    if (!kept || !areEqual(kept.compressed, compressed)) return null;
    if (!this.#recent.has(key)) this.#add(key, kept);
    return kept;
  }

  /** True for a part that is worth keeping. */
  canKeep({ entry }: Part): boolean {
    return entry.size <= LARGEST;
  }

  /** Keeps what was made of a small part that is whole and without fault. */
  keep(part: Part, compressed: Uint8Array, made: Familiar<T>): void {
    // A copy: a part of the file's bytes would keep the whole file in memory.
    this.#add(keyOf(part), { ...made, compressed: compressed.slice(), size: part.entry.size });
  }

  #add(key: string, kept: Kept<T>): void {
    if (this.#size + kept.size > MOST_KEPT) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#size = 0;
    }
    this.#recent.set(key, kept);
    this.#size += kept.size;
  }
}

interface Kept<T> extends Familiar<T> {
  readonly compressed: Uint8Array;
  readonly size: number;
}

/** Inflated bytes of a part worth keeping; a filled form's largest has 70,000. */
const LARGEST = 128 * 1024;
/** Inflated bytes of the parts kept; twice as many at most, and some five times that in memory. */
const MOST_KEPT = 1024 * 1024;

/** Parts with the same key are the same, or nearly always: their bytes are compared before they are taken for it. */
function keyOf({ name, entry }: Part): string {
  return `${name} ${entry.method} ${entry.crc} ${entry.size} ${entry.compressedSize}`;
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
