/** The word that was most likely meant by `typed`, misspelt or only begun; null when none is near. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const begun = words.filter((word) => typed.length >= LONG_ENOUGH && word.startsWith(typed));
  if (begun[0] !== undefined) return begun[0];
  const [best] = words
    .map((word) => ({ word, distance: distance(typed.toLowerCase(), word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.word ?? null;
}

/** Fewer letters begin too many words. */
const LONG_ENOUGH = 4;

/** How many letters must be put in, left out, replaced or swapped with their neighbour to turn one word into another. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (last[column] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
