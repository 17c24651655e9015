import type { Part } from '../package/office-package.ts';
import type { XmlHandler } from './read-xml.ts';
import type { TagAttributes } from './xml-attributes.ts';

/** What a handler heard of a part, to be told again where another file holds the very same bytes. */
export interface XmlRecording {
  /** How many nodes the part took off the allowance. */
  readonly nodes: number;
  /** Tells it to another handler, in the same order. */
  tell(handler: XmlHandler): void;
}

/** Hears a part in the place of its handler, hands everything on and can keep it. */
export interface XmlRecorder extends XmlHandler {
  /** Says that the part is whole and without fault, and how many nodes it took. */
  keep(nodes: number): void;
}

/**
 * The small parts met lately. Workbooks that were filled from one form share most of their parts byte for byte
 * (styles, the form's other sheets, relationships), and scanning them is a third of the time a workbook takes.
 */
export class XmlRecordings {
  /** What was met once: most parts never come again and are not worth a recording. */
  readonly #met = new Set<string>();
  #recent = new Map<string, Kept>();
  #older = new Map<string, Kept>();
  #size = 0;

  /** The recording of these compressed bytes, if there is one. `kind` stands for the vocabulary of the part. */
  find(kind: string, part: Part, compressed: Uint8Array): XmlRecording | null {
    const key = keyOf(kind, part);
    const kept = this.#recent.get(key) ?? this.#older.get(key);
    if (!kept || !areEqual(kept.compressed, compressed)) return null;
    if (!this.#recent.has(key)) this.#add(key, kept);
    return kept;
  }

  /** A recorder for a part that comes again; null for one that is new, or too large. */
  recorder(
    kind: string,
    part: Part,
    compressed: Uint8Array,
    handler: XmlHandler,
  ): XmlRecorder | null {
    if (part.entry.size > LARGEST) return null;
    const key = keyOf(kind, part);
    if (!this.#met.has(key)) {
      if (this.#met.size >= MOST_MET) this.#met.clear();
      this.#met.add(key);
      return null;
    }
    const events = new Events();
    return {
      open(name, attributes) {
        events.open(name, attributes);
        handler.open(name, attributes);
      },
      text(text) {
        events.text(text);
        handler.text?.(text);
      },
      close(name) {
        events.close(name);
        handler.close?.(name);
      },
      keep: (nodes) => {
        const { size } = part.entry;
        this.#add(key, {
          // A copy: a part of the file's bytes would keep the whole file in memory.
          compressed: compressed.slice(),
          size,
          nodes,
          tell: (other) => {
            events.tell(other);
          },
        });
      },
    };
  }

  #add(key: string, kept: Kept): void {
    if (this.#size + kept.size > MOST_KEPT) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#size = 0;
    }
    this.#recent.set(key, kept);
    this.#size += kept.size;
  }
}

interface Kept extends XmlRecording {
  readonly compressed: Uint8Array;
  readonly size: number;
}

/** Inflated bytes of a part worth keeping; a filled form's largest has 70,000. */
const LARGEST = 128 * 1024;
/** Inflated bytes of the parts kept; twice as many at most, and some five times that in memory. */
const MOST_KEPT = 1024 * 1024;
const MOST_MET = 1000;

/** Parts with the same key are the same, or nearly always: their bytes are compared before they are taken for it. */
function keyOf(kind: string, { name, entry }: Part): string {
  return `${kind} ${name} ${entry.method} ${entry.crc} ${entry.size} ${entry.compressedSize}`;
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** Elements and texts in their order: names and texts in one list, with what they are in another. */
class Events {
  readonly #words: string[] = [];
  /** The attributes of an element that opens, else whether the word is a text or closes an element. */
  readonly #kinds: (TagAttributes | 'text' | 'close')[] = [];

  open(name: string, attributes: TagAttributes): void {
    this.#words.push(name);
    this.#kinds.push(attributes.copy());
  }

  text(text: string): void {
    this.#words.push(text);
    this.#kinds.push('text');
  }

  close(name: string): void {
    this.#words.push(name);
    this.#kinds.push('close');
  }

  tell(handler: XmlHandler): void {
    this.#kinds.forEach((kind, index) => {
      const word = this.#words[index] ?? '';
      if (kind === 'text') handler.text?.(word);
      else if (kind === 'close') handler.close?.(word);
      else handler.open(word, kind);
    });
  }
}
