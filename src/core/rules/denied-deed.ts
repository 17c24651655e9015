import { deniedHead } from '../text/denied-head.ts';
import type { Stretch } from '../text/stretch.ts';
import type { Negation } from '../text/predicates.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import { wordList } from '../text/word-list.ts';
import type { ItemWords } from './item-words.ts';
import { isUnwanted } from './unwanted.ts';

/** What is denied of the item: a fulfilling verb or the thing itself, in a clause that speaks of the item. */
export function findDenied(statement: Statement, words: ItemWords): Stretch | null {
  const { text } = statement;
  for (const negation of statement.negations) {
    if (isContrast(statement, negation.start)) continue;
    const head = deniedHead(text, negation);
    const start = head?.start ?? negation.start;
    // 「特にやっていません」: where only kana stand before it, the deed is the item's own.
    const from = negation.kind === 'refraining' ? 0 : head ? start : Math.max(0, start - 6);
    const isLeftOut = text.startsWith('対象外', negation.start);
    if (isSomebody(text, head) && !isLeftOut) continue;
    const deed = deedOf(text, from, head?.end ?? negation.end, negation);
    const stopsDeed =
      STOPPED.has(text.slice(negation.start, negation.end)) &&
      words.ownVerbs.has(`${statement.topic}\n${headOf(text, head)}`);
    if (negation.kind === 'blocking' && !stopsDeed) continue;
    const isMeans = words.means.has(text) && USED.has(deed);
    if (
      !stopsDeed &&
      !isMeans &&
      !words.verbs.has(deed) &&
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

/** States in which a deed is not done. */
const STOPPED = wordList('無効 オフ off 廃止');

/**
 * The denied word with its inflection, not as far as the negation: 「選ぶ設定はない」 denies 選ぶ, not 設定. A noun such as
 * 非対応 holds its deed itself.
 */
function deedOf(text: string, from: number, headEnd: number, negation: Negation): string {
  let end = headEnd;
  while (end < negation.end && end < headEnd + 4 && /[ぁ-ん]/.test(text.charAt(end))) end++;
  const denying = text.slice(negation.start, negation.end);
  const covering = /(?:対象|範囲)[とにではも]/.exec(text.slice(headEnd, negation.start))?.[0] ?? '';
  return text.slice(from, end) + covering + (/^[非未不対]/.test(denying) ? denying : '');
}

/** 「運用者でもできません」「管理者権限でもできません」: who is kept from it is no deed, whatever verb the word holds. */
function isSomebody(text: string, head: Stretch | null): boolean {
  return PERSON.test(headOf(text, head)) || (head !== null && text.startsWith('でも', head.end));
}

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
    (EXCEPTED.test(text) && words.ownVerbs.has(text.slice(start, end))) ||
    speaksOfKind(text.slice(0, start), words) ||
    namesNothingElse(text.slice(0, start))
  );
}

/** 「帳票のダウンロードだけは|分けておらず」 */
export const EXCEPTED = /(?:だけ|のみ)(?:は|については|には)/;

/** A kind is spoken of where a particle or another noun follows it, not in 「登録も保存もしない」. */
function speaksOfKind(text: string, { kinds }: ItemWords): boolean {
  return kinds.findAll(text).some(({ end }) => AFTER_KIND.test(text.slice(end, end + 2)));
}

const AFTER_KIND = /^(?:[のにはをがで時・、や]|及び|ログ|操作|等)/;

/** True when a clause names nothing before the telling word that it would speak of instead of the item. */
export function namesNothingElse(before: string): boolean {
  for (const match of before.matchAll(NOUN)) {
    const noun = match[1] ?? '';
    if (!NEUTRAL_NOUNS.has(noun) && !SINCE_THEN.test(noun)) return false;
  }
  return true;
}

const NOUN = /([一-龠ァ-ヴーa-z0-9]+)(?:に(?:ついて|関して))?(?:で?は|が|を|も|へは?|にも?は?)/g;
/** 「返上後は」「この3年は」: when, not what. */
const SINCE_THEN = /(?:後|以降|以来|[年月週日])$/;
/** Nouns that only set the scene. */
const NEUTRAL_NOUNS = new Set(
  `何 誰 弊社 当社 当方 現在 現時点 現状 今 本サービス 当サービス 本システム サービス 本サービス側 サービス側 弊社側 当社側 事業者側 後 以後 以降 側
  特 完全 全 一切 一度 定期的 組織的 具体的 十分 今回 年 特段 基本的 原則 通常 実施 対応 運用 導入 策定 整備 制定`.split(
    /\s+/u,
  ),
);
/** Verbs of using a means; denied, they say nothing of the item unless the means is one of its own. */
const USED = wordList('使っ 使用 利用 採用 採っ 頼っ');
