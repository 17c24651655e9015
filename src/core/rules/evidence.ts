import type { ChecklistItem } from '../checklist.ts';
import { dayOf, type Day } from '../text/dates.ts';
import { isFuture } from '../text/future.ts';
import { deniedHead } from '../text/denied-head.ts';
import { factOf, type Passage } from '../text/passage.ts';
import type { Stretch } from '../text/placeholders.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import { wordList, type FoundWord, type WordList } from '../text/word-list.ts';
import { judgingOf, wordsOf, type ItemWords, type OneOf } from './item-words.ts';
import { passageOf } from './passage-of.ts';
import type { RuleContext } from './rule.ts';

/** What one statement of a rationale says of its item. */
export interface Evidence {
  /**
   * 'done': the item is fulfilled; 'lacking': it is not, or the statement is against it; 'partly': only for a part;
   * 'planned': only later; 'means': one means is not used, another may be.
   */
  readonly says: 'done' | 'lacking' | 'partly' | 'planned' | 'means';
  readonly statement: Statement;
  /** The telling words, as offsets in the passage's evened text. */
  readonly at: Stretch;
  /** The kinds of the item's object that the statement names: 出力, 添付ファイル. */
  readonly kinds: readonly string[];
  /** True when the statement names the item's subject or a kind, not only a deed. */
  readonly isExplicit: boolean;
}

/** Reads every statement of a row's rationale for what it says of the item. Statements that say nothing of it are left out. */
export function evidenceOf(item: ChecklistItem, context: RuleContext): readonly Evidence[] {
  const { definition, options } = context;
  const sought = `evidence for No ${item.no} of ${definition.id} on ${options.today}`;
  return factOf(passageOf(item), sought, (passage) => readEvidence(passage, item.no, context));
}

function readEvidence(
  { statements }: Passage,
  no: number,
  { definition, options }: RuleContext,
): Evidence[] {
  const words = wordsOf(judgingOf(definition, no));
  const today = dayOf(options.today);
  return statements.flatMap((statement, i) => {
    const reading = readStatement(statement, words, today);
    if (!reading) return [];
    const { says, at, isAgainst = false } = reading;
    if (says !== 'done' && isBeside(statements, i, words)) return [];
    const kinds = words.kinds.findAll(`${statement.topic}\n${statement.text}`);
    return {
      says,
      statement,
      at: { start: statement.start + at.start, end: statement.start + at.end },
      kinds: kinds.map(({ word }) => word),
      isExplicit:
        isAgainst ||
        kinds.length > 0 ||
        words.subject.has(statement.text) ||
        words.subject.has(statement.topic),
    };
  });
}

interface Reading {
  readonly says: Evidence['says'];
  readonly at: Stretch;
  /** True when words that are against the item say so. */
  readonly isAgainst?: boolean;
}

function readStatement(statement: Statement, words: ItemWords, today: Day): Reading | null {
  if (statement.time === 'past' || statement.about === 'something-else') return null;
  if (statement.link === 'condition') return null;
  const { text, topic } = statement;
  const isApart = words.apart.has(text) || words.apart.has(topic) || isBareRemark(statement);
  const against = isApart ? null : readAgainst(statement, words, words.against, 'lacking');
  if (against) return against;
  const alone = isApart ? null : readAgainst(statement, words, words.againstAlone, 'means');
  if (alone) return alone;
  const unticked = isApart ? null : findUnticked(statement, words);
  if (unticked) return unticked;
  const denied = findDenied(statement, words);
  if (denied) {
    if (isApart || ON_REQUEST.test(text)) return null;
    const isMeans =
      (words.means.has(text) || words.means.has(topic) || ORDINARILY.test(text)) &&
      !ALTOGETHER.test(text);
    return { says: isMeans ? 'means' : 'lacking', at: denied };
  }
  const said = findSaid(statement, words);
  if (!said) return null;
  if (isBareRemark(statement)) return { says: 'done', at: said };
  if (statement.time === 'planned' || isFuture(statement, today)) {
    return { says: 'planned', at: said };
  }
  return { says: !isApart && isLimited(statement, words) ? 'partly' : 'done', at: said };
}

/**
 * True when what goes before in the sentence sets the statement apart (新しい税目の場合は、…対象外), or what follows
 * says that the city's data are not concerned (…できませんが、利用者データは含まれません).
 */
function isBeside(statements: readonly Statement[], i: number, words: ItemWords): boolean {
  const own = statements[i];
  for (let at = i - 1; statements[at]?.sentence === own?.sentence; at--) {
    const before = statements[at];
    if (before?.link !== 'condition' && before?.link !== 'reason') break;
    if (before.link === 'condition' ? words.apart.has(before.text) : NOT_THAT.test(before.text)) {
      return true;
    }
  }
  return statements.slice(i, i + 3).some(({ text }) => UNCONCERNED.test(text));
}

/** 「既存制度の改正とは言えないため」: what follows is about something else. */
const NOT_THAT =
  /(?:とは(?:言|い)え|に当たら|に該当し|では(?:な|あり|ござ))[^、。]{0,8}(?:ない|ません)?(?:ため|ので|から)/;
const UNCONCERNED =
  /(?:そこに|これに|それに|これらに|その中に|これは|それは|これらは|貴市の?)[^、。]{0,14}(?:データ|情報|項目|業務)(?:は|には|を|も)?(?:一切)?(?:含[まみん]|該当し|当たり|影響し|及び|及ばな|関係し)[^、。]{0,6}(?:ません|ない)/;

/** A list of nouns in brackets says nothing by itself: 「平文のプロトコル(HTTP、FTP)は停止」. */
function isBareRemark({ sentence, text }: Statement): boolean {
  return sentence.isRemark && !/[ぁ-ん]{2}/.test(text);
}

/** 「通常の権限では一括出力はできず」: there is another way. */
const ORDINARILY = /(?:通常|一般|標準|既定|単独|単体)[^、。]{0,10}では/;
/** 「内部・外部とも行っていない」: no means is left. */
const ALTOGETHER = /(?:とも|いずれも|どちらも|一切|全く|まったく|何も)/;

/** What is left undone at the customer's own wish is not lacking. */
const ON_REQUEST =
  /(?:申し出|申出|希望|要望|依頼|請求|指示|求め)[^、。]{0,6}(?:あれば|場合|とき|により|に応じ|際|限り)/;

/** What is said of the words of an entry of `against`, when one of each of its lists occurs. */
function readAgainst(
  statement: Statement,
  words: ItemWords,
  entries: ItemWords['against'],
  says: 'lacking' | 'means',
): Reading | null {
  for (const lists of entries) {
    const found = findEach(lists, statement.text, words.shields);
    const first = found[0];
    if (!first || found.length < lists.length) continue;
    const at = {
      start: Math.min(...found.map(({ start }) => start)),
      end: Math.max(...found.map(({ end }) => end)),
    };
    const standing = isSetAside(statement, first) ? 'denied' : standingIn(statement, at.end);
    if (standing === 'affirmed') return { says, at, isAgainst: true };
    if (standing === 'denied') return { says: 'done', at };
  }
  return null;
}

function isSetAside({ setAside }: Statement, word: FoundWord): boolean {
  return setAside !== null && word.start >= setAside.start && word.end <= setAside.end;
}

/** One word of each list, or fewer where one is missing. */
function findEach(lists: readonly OneOf[], text: string, shields: WordList): FoundWord[] {
  const found: FoundWord[] = [];
  for (const [i, { words, isBehind }] of lists.entries()) {
    if (isBehind) continue;
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
function findUnticked(statement: Statement, words: ItemWords): Reading | null {
  const { heading } = statement.sentence;
  const labelled = heading === '' ? statement.text : `${heading}:${statement.text}`;
  const shift = labelled.length - statement.text.length;
  for (const match of labelled.matchAll(UNTICKED)) {
    const label = match[1] ?? '';
    if (UNWANTED.has(label) || words.unwanted.has(label)) continue;
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

/** What is denied of the item: a fulfilling verb or the thing itself, in a clause that speaks of the item. */
function findDenied(statement: Statement, words: ItemWords): Stretch | null {
  const { text } = statement;
  for (const negation of statement.negations) {
    if (isContrast(statement, negation.start)) continue;
    const head = deniedHead(text, negation);
    const start = head?.start ?? negation.start;
    // 「特にやっていません」: where only kana stand before it, the deed is the item's own.
    const from = negation.kind === 'refraining' ? 0 : head ? start : Math.max(0, start - 6);
    if (PERSON.test(headOf(text, head))) continue;
    const whole = text.slice(from, negation.end);
    const stopsDeed =
      negation.kind === 'blocking' &&
      words.ownVerbs.has(`${statement.topic}\n${headOf(text, head)}`);
    if (negation.kind === 'blocking' && !stopsDeed) continue;
    const isMeans = words.means.has(text) && USED.has(whole);
    if (
      !stopsDeed &&
      !isMeans &&
      !words.verbs.has(whole) &&
      !words.subject.has(text.slice(from, negation.start))
    )
      continue;
    if (standingIn(statement, head?.end ?? start) !== 'denied') continue;
    if (isUnwanted(objectAndHead(text, start, negation.start), words)) continue;
    if (isMeans || speaksOfItem(statement, start, negation.end, words)) {
      return { start, end: negation.end };
    }
  }
  return null;
}

/** 「運用者でもできません」: a person is no deed, whatever verb the word holds. */
const PERSON = /(?:者|員|側|発元|供元|会社|機関|部門|室)$/;

function headOf(text: string, head: Stretch | null): string {
  return head ? text.slice(head.start, head.end) : '';
}

/** The denied word with the noun it acts on: 「二次利用も|行いません」. */
function objectAndHead(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 14), start).replace(NOMINALISED, '');
  const object = /[一-龠々ァ-ヴーa-z0-9]*[をはがもに]{0,2}$/.exec(before)?.[0] ?? '';
  return object + text.slice(start, end);
}

const NOMINALISED = /(?:する|した|され|させ)?(?:こと|もの)[はがも]?$/;

function isUnwanted(deed: string, { unwanted }: ItemWords): boolean {
  return unwanted.has(deed) || (UNWANTED.has(deed) && !COVERING.has(deed));
}

/** What nobody wants done or charged: denied, nothing is lacking. */
const UNWANTED = wordList(`
  追加費用 費用 料金 負担 漏えい 漏洩 流出 紛失 感染 被害 違反 逸脱 改ざん 再利用 流用 転用 目的外 売却 二次利用
`);
const COVERING = wordList('対象 含ま 含め');

/** The ない of 「AではなくB」 sets A aside and denies nothing. */
function isContrast({ setAside }: Statement, negation: number): boolean {
  return setAside !== null && negation >= setAside.end && negation <= setAside.end + 3;
}

function speaksOfItem(
  { text, topic }: Statement,
  start: number,
  end: number,
  words: ItemWords,
): boolean {
  return (
    words.subject.has(text.slice(0, end)) ||
    words.subject.has(topic) ||
    words.kinds.has(topic) ||
    speaksOfKind(text.slice(0, start), words) ||
    !hasNounOfItsOwn(text.slice(0, start))
  );
}

/** A kind is spoken of where a particle or another noun follows it, not in 「登録も保存もしない」. */
function speaksOfKind(text: string, { kinds }: ItemWords): boolean {
  return kinds.findAll(text).some(({ end }) => AFTER_KIND.test(text.slice(end, end + 2)));
}

const AFTER_KIND = /^(?:[のにはをがで時・、や]|及び|ログ|操作|等)/;

/** True when a clause names something before the denied word, so that it speaks of that and not of the item. */
function hasNounOfItsOwn(before: string): boolean {
  for (const match of before.matchAll(NOUN)) {
    if (!NEUTRAL_NOUNS.has(match[1] ?? '')) return true;
  }
  return false;
}

const NOUN = /([一-龠ァ-ヴーa-z0-9]+)(?:に(?:ついて|関して))?(?:で?は|が|を|も|へは?|にも?は?)/g;
/** Nouns that only set the scene. */
const NEUTRAL_NOUNS = new Set(
  `何 誰 弊社 当社 当方 現在 現時点 現状 今 本サービス 当サービス 本システム サービス 本サービス側 サービス側 弊社側 当社側 事業者側 後 以後 以降 側
  特 完全 全 一切 一度 定期的 組織的 具体的 十分 今回 年 特段 基本的 原則 通常`.split(/\s+/u),
);
/** Verbs of using a means; denied, they say nothing of the item unless the means is one of its own. */
const USED = wordList('使っ 使用 利用 採用 採っ 頼っ');

/** The item's subject or a fulfilling verb of its own, affirmed. */
function findSaid(statement: Statement, words: ItemWords): Stretch | null {
  for (const list of [words.subject, words.ownVerbs]) {
    for (const found of list.findAll(statement.text)) {
      // 「監査？」 alone asks; it says nothing.
      if (found.word === statement.text) continue;
      if (standingIn(statement, found.end) === 'affirmed') return found;
    }
  }
  return null;
}

/** 'のみ' behind a part of the whole, '以外' behind a kind that must be covered, 'わけではない' of the whole. */
function isLimited(statement: Statement, words: ItemWords): boolean {
  return statement.limits.some((limit) => {
    if (NOT_ALL.has(limit.word)) return true;
    const before = statement.text.slice(Math.max(0, limit.start - 14), limit.start);
    const limited = before.slice(
      1 +
        Math.max(
          ...['、', 'を', 'は', 'が', 'も'].map((sign) =>
            before.lastIndexOf(sign, before.length - 2),
          ),
        ),
    );
    if (EXCEPT.has(limit.word)) return words.kinds.has(limited);
    return ONLY.has(limit.word) && words.parts.has(limited);
  });
}

const ONLY = new Set(
  'のみ だけ に限り に限る に限られ に限って に限定 までで までとし に過ぎ にすぎ しか 限定的'.split(
    ' ',
  ),
);
const EXCEPT = new Set('を除き を除く を除いて 以外'.split(' '));
const NOT_ALL = new Set(
  'わけではな わけではあり 訳ではな とは限らな とは限りませ とは言い切れ'.split(' '),
);
