import type { Stretch } from './stretch.ts';
import type { WordList } from './word-list.ts';

/** References to another row of the form: 'No.7と同じ', '項番7', '問3'. They carry no fact of their own. */
const ROW_REFERENCE = /(?:no\.?|項番|項目|問|番号)\d{1,2}|\d{1,2}番|別紙\d{0,2}/g;
/** A sign that can carry a fact: kanji, katakana, letters, digits. */
const TELLS = /[一-龠々ァ-ヴー〇a-z0-9]/;
const KANJI = /[一-龠]/;
/** A kana that inflects a verb; a particle behind a kanji makes it a noun (鍵を). */
const INFLECTION =
  /[いうえきくけこさしすせたちつてなぬねばびべまみめむらりるれろわんっざじずぜぞだぢづどげぎぐごよゆ]/;

/**
 * The first stretch of an evened text that says something of its own, or null when every word is in `known` lists.
 *
 * A lone kanji with an inflection is a verb's stem (賜り、努め) and says nothing; a name in 「」 always tells.
 */
export function firstInformative(evened: string, known: readonly WordList[]): Stretch | null {
  const text = evened.replace(ROW_REFERENCE, (reference) => ' '.repeat(reference.length));
  const quoted = /「[^「」\n]{2,}」/.exec(text);
  if (quoted) return { start: quoted.index, end: quoted.index + quoted[0].length };
  for (let at = 0; at < text.length; at++) {
    const word = longestAt(text, at, known);
    if (word > 0) {
      at += word - 1;
      continue;
    }
    if (!TELLS.test(text.charAt(at)) || isRingMark(text, at)) continue;
    const end = endOfRun(text, at, known);
    const isStem =
      end === at + 1 && KANJI.test(text.charAt(at)) && INFLECTION.test(text.charAt(end));
    if (!isStem) return { start: at, end };
  }
  return null;
}

function longestAt(text: string, at: number, known: readonly WordList[]): number {
  let longest = 0;
  for (const list of known) {
    const found = list.matchAt(text, at);
    if (found && found.end - at > longest) longest = found.end - at;
  }
  return longest;
}

function endOfRun(text: string, from: number, known: readonly WordList[]): number {
  let end = from + 1;
  while (end < text.length && TELLS.test(text.charAt(end)) && longestAt(text, end, known) === 0)
    end++;
  return end;
}

/** A ring or long mark that stands alone is a mark, not a numeral. */
function isRingMark(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return (sign === '〇' || sign === 'ー') && !/[一-龠ァ-ヴa-z0-9]/.test(text.charAt(at + 1));
}
