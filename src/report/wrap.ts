import { displayWidth, widthOf } from './display-width.ts';

/**
 * A text in lines of at most `width` columns of a terminal. Between words and between full-width characters a line may
 * end, but none begins with 、。」 and the like, nor ends with 「. What fits nowhere is cut; `width` is at least 10.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, Math.max(10, width))) {
    const length = displayWidth(piece);
    if (used > 0 && used + length > Math.max(10, width)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (used === 0 && piece.trim() === '') continue;
    line += piece;
    used += length;
  }
  return [...lines, line.trimEnd()];
}

/** Spaces, words, and single full-width characters, each with the signs that must not be parted from it. */
const PIECE =
  / +|[\p{Ps}\p{Pi}]*(?:[\u0021-\u02ff]+|[^ ])[\p{M}\p{Pe}\p{Pf}、。，．・：；？！ーゝゞヽヾ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…]*/gu;

function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = text.match(PIECE) ?? [];
  return pieces.flatMap((piece) => (displayWidth(piece) <= width ? [piece] : cut(piece, width)));
}

function cut(piece: string, width: number): string[] {
  const cuts = [''];
  let used = 0;
  for (const character of piece) {
    const length = widthOf(character);
    if (used + length > width) {
      cuts.push('');
      used = 0;
    }
    cuts.push((cuts.pop() ?? '') + character);
    used += length;
  }
  return cuts;
}
