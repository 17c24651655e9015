import { refuse } from '../refusal.ts';

/** Turns the pieces of a part into text. */
export interface TextDecoding {
  take(piece: Uint8Array): string;
  /** What was still held back. */
  end(): string;
}

/**
 * Decodes the part `place` piece by piece: UTF-8 or UTF-16, known by the first bytes; a byte order mark is dropped.
 * Refuses bytes that are not the encoding they seem to be. Source: ECMA-376-2, 6.3.2 (OPC allows no others).
 */
export function decodeText(place: string): TextDecoding {
  let decoding: TextDecoding | null = null;
  const orRefuse = (decode: () => string): string => {
    try {
      return decode();
    } catch {
      // A TextDecoder throws for nothing but bytes that are no text.
      return refuse('damaged', 'encoding', place);
    }
  };
  return {
    take(piece) {
      if (piece.length === 0) return '';
      const decoder = (decoding ??= decodingOf(piece));
      return orRefuse(() => decoder.take(piece));
    },
    end: () => orRefuse(() => decoding?.end() ?? ''),
  };
}

function decodingOf(piece: Uint8Array): TextDecoding {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) {
    return utf16('utf-16le');
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) {
    return utf16('utf-16be');
  }
  return utf8();
}

function utf16(encoding: string): TextDecoding {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return {
    take: (piece) => decoder.decode(piece, { stream: true }),
    end: () => decoder.decode(),
  };
}

const NOTHING = new Uint8Array();
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Decodes whole characters at a time: Node's decoder is several times slower when it streams. */
function utf8(): TextDecoding {
  let isFirst = true;
  let held: Uint8Array = NOTHING;
  return {
    take(piece) {
      const bytes = held.length === 0 ? piece : joined(held, piece);
      const end = endOfWholeCharacters(bytes);
      held = end === bytes.length ? NOTHING : bytes.slice(end);
      const text = UTF_8.decode(bytes.subarray(0, end));
      const hasMark = isFirst && text.startsWith('\ufeff');
      if (end > 0) isFirst = false;
      return hasMark ? text.slice(1) : text;
    },
    end: () => (held.length === 0 ? '' : UTF_8.decode(held)),
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** Where the last character begins if it is cut off, else the end. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
