import type { Stretch } from '../text/stretch.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import type { FoundWord, WordList } from '../text/word-list.ts';
import type { ItemWords, OneOf } from './item-words.ts';
import { isUnwanted } from './unwanted.ts';

/** What a statement says of its item, with the telling words as offsets within the statement. */
export interface Reading {
  readonly says: 'done' | 'lacking' | 'partly' | 'planned' | 'means';
  readonly at: Stretch;
  /** True when words that are against the item say so. */
  readonly isAgainst?: boolean;
  /** True where it tells of a part, or a time, for which nothing is done. */
  readonly isPartLeft?: boolean;
}

/** What is said of the words of an entry of `against`, when one of each of its lists occurs. */
export function readAgainst(
  statement: Statement,
  words: ItemWords,
  entries: ItemWords['against'],
  says: 'lacking' | 'means',
): Reading | null {
  if (CONCEDED.test(statement.text)) return null;
  for (const lists of entries) {
    const found = findEach(lists, statement.text, words.shields);
    const first = found[0];
    if (!first) continue;
    const at = {
      start: Math.min(...found.map(({ start }) => start)),
      end: Math.max(...found.map(({ end }) => end)),
    };
    if (isOvercome(statement, at.end, words)) continue;
    const rest = statement.text.slice(at.end, at.end + LONGEST_SUPPOSITION);
    if (SUPPOSED.test(rest) || ENDED.test(rest)) continue;
    // 「FTPなど暗号化されない方式は停止」: an instance shares the fate of what it is an instance of.
    const to = INSTANCE.test(rest) ? statement.text.length : at.end;
    const standing = isSetAside(statement, first) ? 'denied' : standingIn(statement, to);
    if (standing === 'affirmed') return { says, at, isAgainst: true };
    if (standing === 'denied') return { says: 'done', at };
  }
  return null;
}

/** 「崩れる|箇所があれば直す」: not said to be so. */
const SUPPOSED =
  /^[^、。]{0,10}(?:(?<!なけ)れば|たら|場合[はにも]|とき[はにも]|際[はに]|前[にはも])/u;
const LONGEST_SUPPOSITION = 28;
/** 「FTP|による受け渡しは昨年に終え」: it is over. */
const ENDED =
  /^[^、。]{0,10}[はをも][^、。]{0,14}(?:終え|消し|消去し|削除し|やめ|取りやめ|終了し|終わり)(?!られ|ませ|な)/u;

const INSTANCE = /^(?:[や・、]?[^、。はがを]{1,12})?(?:など|等の?|といった|のような)/u;

/** 「仮に…した場合も」, 「たとえ…しても」: a case that is thought of, not one that is so. */
const CONCEDED = /^(?:仮に|たとえ|例え).*(?:場合|て|で)も/u;

/** 「バックアップに残る|データも消去する」: the clause goes on to fulfil the item. */
function isOvercome(
  { text, predicates }: Statement,
  end: number,
  { ownVerbs }: ItemWords,
): boolean {
  const own = predicates.find((predicate) => end <= predicate.end);
  const main = predicates[predicates.length - 1];
  if (own?.role !== 'modifier' || !main || main.isDenied) return false;
  return ownVerbs.has(text.slice(main.start, main.end));
}

function isSetAside({ setAside }: Statement, word: FoundWord): boolean {
  return setAside !== null && word.start >= setAside.start && word.end <= setAside.end;
}

/** One word of each list; none where one is missing, or where a word is barred. */
function findEach(lists: readonly OneOf[], text: string, shields: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  for (const [i, { words, isBehind, isBarred }] of lists.entries()) {
    if (isBehind) continue;
    if (isBarred) {
      if (words.has(text)) return [];
      continue;
    }
    const next = lists[i + 1];
    const pair = findUnshielded(words, text, shields, next?.isBehind ? next.words : null);
    if (pair.length === 0) return [];
    found.push(...pair);
  }
  return found;
}

/**
 * The first word of a list that is not part of a longer, harmless one (http in https), with the word directly behind
 * it where one is asked for.
 */
function findUnshielded(
  list: WordList,
  text: string,
  shields: WordList,
  behind: WordList | null,
): FoundWord[] {
  for (let at = 0; at < text.length; at++) {
    const shield = shields.matchAt(text, at);
    if (shield) {
      at = shield.end - 1;
      continue;
    }
    const found = list.matchAt(text, at);
    if (!found) continue;
    if (!behind) return [found];
    const next = behind.matchAt(text, found.end);
    if (next) return [found, next];
  }
  return [];
}

/** 「添付：なし」「操作ログ：×」: a label of the item with a no behind it. */
export function findUnticked(statement: Statement, words: ItemWords): Reading | null {
  const { heading } = statement.sentence;
  const labelled = heading === '' ? statement.text : `${heading}:${statement.text}`;
  const shift = labelled.length - statement.text.length;
  for (const match of labelled.matchAll(UNTICKED)) {
    const label = match[1] ?? '';
    if (isUnwanted(label, words)) continue;
    if (!words.subject.has(label) && !words.kinds.has(label)) continue;
    const at = {
      start: Math.max(0, match.index - shift),
      end: Math.max(1, match.index + match[0].length - shift),
    };
    return { says: words.means.has(label) ? 'means' : 'lacking', at, isAgainst: true };
  }
  return null;
}

const UNTICKED =
  /([一-龠ァ-ヴーa-z][一-龠ァ-ヴーa-z0-9の・]{0,15}):(?:[×✕]|なし|無し|無(?=$|[、。 ])|未(?:対応|実施|整備|策定|取得)|非対応|不可|対象外)/g;
