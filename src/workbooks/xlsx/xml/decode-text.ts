import { refuse } from '../refusal.ts';

/** Turns the pieces of a part into text. OPC allows UTF-8 and UTF-16 only; both are known by their first bytes. */
export interface TextPieces {
  take(piece: Uint8Array): string;
  end(): string;
}

/** A decoder for the part `place`. Refuses bytes that are not the encoding they seem to be. */
export function decodeText(place: string): TextPieces {
  let decoder: TextDecoder | null = null;
  const decode = (piece: Uint8Array | undefined): string => {
    if (!piece) return decoder ? decoder.decode() : '';
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    return decoder.decode(piece, { stream: true });
  };
  const orRefuse = (piece?: Uint8Array): string => {
    try {
      return decode(piece);
    } catch (error) {
      // The decoder's own complaint about bytes that are no text.
      if (error instanceof TypeError) refuse('damaged', 'encoding', place);
      throw error;
    }
  };
  return { take: orRefuse, end: orRefuse };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
