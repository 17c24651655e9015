import {
  AIMS,
  BLOCKING_NOUNS,
  DENYING_FORMS,
  LACKING_NOUNS,
  NO_DENYING_NOUNS,
  NO_NEGATION,
  REFRAINING,
  WRAPPERS,
} from './denying-words.ts';
import type { FoundWord } from './word-list.ts';

/**
 * A stretch of a clause that one predicate closes.
 *
 * 'main' is what the clause asserts. 'modifier' stands before a noun (〜していない従業員): it is presupposed, not
 * asserted. 'aim' is a purpose or a condition (〜しないよう、〜しない限り): it asserts nothing.
 */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly role: 'main' | 'modifier' | 'aim';
  readonly isDenied: boolean;
}

/** A word that denies what stands before it, in a clause: ません, ない, 不要, 未実施. */
export interface Negation {
  readonly start: number;
  readonly end: number;
  readonly role: Predicate['role'];
  /**
   * 'lacking': something is not there or not done; 'refraining': what the clause is about is left undone (見送り);
   * 'blocking': something is kept out (拒否、無効).
   */
  readonly kind: 'lacking' | 'refraining' | 'blocking';
}

/** Whether the clause says a word of it is so: 'affirmed', 'denied', or only mentions it. */
export type Standing = 'affirmed' | 'denied' | 'mentioned';

/** Cuts a clause into stretches by its predicates; the last is 'main' and always present. */
export function readPredicates(clause: string, negations = findNegations(clause)): Predicate[] {
  const predicates: Predicate[] = [];
  let start = 0;
  let denials = 0;
  let next = 0;
  const close = (end: number, role: Predicate['role']): void => {
    predicates.push({ start, end, role, isDenied: denials % 2 === 1 });
    start = end;
    denials = 0;
  };
  for (let at = 0; at < clause.length; at++) {
    const negation = negations[next];
    if (negation?.start === at) {
      if (!isExclusive(clause, start, at)) denials++;
      next++;
      at = negation.end - 1;
      const closes = negation.role !== 'main' || isAdverbial(clause.slice(at - 1, at + 1));
      if (closes && clause.slice(negation.end) !== '、' && negation.end < clause.length)
        close(negation.end, negation.role);
    } else if (endsModifier(clause, at)) {
      close(at + 1, 'modifier');
    }
  }
  close(clause.length, 'main');
  return predicates.map((each, i) => partOfModifier(each, predicates[i + 1], clause));
}

/** 「専用形式でしか|出せない」, 「弊社製品がなければ|読めない」: only so, but so it is. */
function isExclusive(clause: string, start: number, at: number): boolean {
  return EXCLUSIVE.test(clause.slice(Math.max(start, at - LONGEST_EXCLUSION), at));
}

const LONGEST_EXCLUSION = 24;
const EXCLUSIVE = /しか(?!し)[^。、]{0,16}$|(?:がな|でな)ければ[^。、はも]{0,10}$/u;

/** 教育を受けず|期限を過ぎた|者: what leads on to a modifier belongs to it. */
function partOfModifier(own: Predicate, next: Predicate | undefined, clause: string): Predicate {
  const ending = clause.slice(own.end - 2, own.end);
  const isAdverb = own.isDenied && isAdverbial(ending) && !leadsOn(clause, own);
  return isAdverb && next?.role === 'modifier' ? { ...own, role: 'modifier' } : own;
}

/** How the word that ends at `end` stands in the clause whose predicates are given. */
export function standingAt(
  clause: string,
  predicates: readonly Predicate[],
  end: number,
): Standing {
  const index = predicates.findIndex((predicate) => end <= predicate.end);
  const own = predicates[index];
  if (!own || own.role === 'aim') return 'mentioned';
  // 記録を残さずに|取り出す手段はありません: nothing is done without it, so nothing is lacking.
  const isDeniedToo = own.isDenied || predicates[predicates.length - 1]?.isDenied;
  if (isDeniedToo && predicates.slice(0, index).some((each) => leadsOn(clause, each)))
    return 'mentioned';
  if (own.role === 'main') return standingOfMain(clause, predicates, index);
  // What stands before a noun shares the fate of the stretch that holds the noun.
  const next = predicates[index + 1];
  if (!next || next.role === 'aim') return 'mentioned';
  const rest = clause.slice(next.start, next.end);
  if (next.role === 'main' && EXISTENCE.test(rest.slice(-12))) {
    return own.isDenied === next.isDenied ? 'affirmed' : 'denied';
  }
  if (own.isDenied && next.role === 'main' && PUT_THERE.test(rest)) return 'denied';
  if (own.isDenied) return next.isDenied ? 'affirmed' : 'mentioned';
  return next.isDenied ? 'mentioned' : 'affirmed';
}

/** Every word of a clause that denies something, from left to right. */
export function findNegations(clause: string): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < clause.length; at++) {
    const harmless = NO_NEGATION.matchAt(clause, at) ?? NO_DENYING_NOUNS.matchAt(clause, at);
    if (harmless) {
      at = harmless.end - 1;
      continue;
    }
    const blocking = BLOCKING_NOUNS.matchAt(clause, at);
    const refraining = REFRAINING.matchAt(clause, at);
    const word =
      blocking ??
      refraining ??
      DENYING_FORMS.matchAt(clause, at) ??
      LACKING_NOUNS.matchAt(clause, at);
    if (!word || isLastDigit(clause, word.start) || isPlainNoun(clause, word)) continue;
    const end = word.word === '未' ? skipKanji(clause, word.end, 2) : word.end;
    const role = isAdverbial(word.word) ? 'main' : roleAfter(clause, end);
    found.push({ start: word.start, end, role, kind: kindOf(blocking, refraining) });
    at = end - 1;
  }
  return found;
}

function kindOf(blocking: unknown, refraining: unknown): Negation['kind'] {
  if (blocking) return 'blocking';
  return refraining ? 'refraining' : 'lacking';
}

/** Existence: a modifier before it is asserted after all (取得していない|画面がある). */
const EXISTENCE =
  /(?:(?<=[がはもに件名人社回個])(?:ある|あり|あっ|ござい|おり|おる|おら|いる|いま|いな)|(?:[がはも]|^)(?:なし|ない|なく|無い)|残る|残り|残っ|残ら|残し|存在|発生|生じ|見つか|見られ|含ま)/;
/** 暗号化されていない|領域に保存している: what is kept or sent there lacks what the modifier denies. */
const PUT_THERE =
  /^[^、をはが]{1,12}[でにへ].{0,12}(?:保管|保存|格納|書き出|置い|置き|置か|残し|運用|送信|転送|通信|伝送)(?:し|さ|て|お|い|ま)/;
const NOUN_START = /[一-龠々ァ-ヴa-z0-9「『【〇]/;
/** The end of a plain or past verb, before a noun: した|領域, する|機能, れる|者. */
const VERB_END = /[るたすくうむつぶ]/;

/**
 * 取得していない|ログはありません: with a denied modifier before it, a denied main predicate denies nothing of its own.
 * 暗号化せず|に置くことはありません: what is left undone is denied in turn.
 */
function standingOfMain(clause: string, predicates: readonly Predicate[], index: number): Standing {
  const own = predicates[index];
  const before = predicates[index - 1];
  const last = predicates[predicates.length - 1];
  if (!own?.isDenied) return 'affirmed';
  if (before?.isDenied && before.role === 'modifier') return 'mentioned';
  return own !== last && leadsOn(clause, own) && last?.isDenied ? 'affirmed' : 'denied';
}

/** 〜せずに, 〜なくて: something is left undone while the rest of the clause happens. */
function leadsOn(clause: string, { isDenied, role, end }: Predicate): boolean {
  return isDenied && role === 'main' && /^[にて]/.test(clause.slice(end, end + 1));
}

/** 〜せず and 〜なく end what they deny; the clause goes on with something else. */
function isAdverbial(word: string): boolean {
  return word.endsWith('ず') || word.endsWith('なく') || word.endsWith('無く');
}

/** 「停止を伴う修正」「禁止が必要」: a deed spoken of as a thing. */
function isPlainNoun(clause: string, { word, end }: FoundWord): boolean {
  return (
    (EVENTS.has(word) &&
      /^(?:[をがや時日]|まで|に(?!し|な|設|て|す|固|変|切))/.test(clause.slice(end, end + 2))) ||
    (word === '防止' && LISTED_DEED.test(clause.slice(end)))
  );
}

/** 「侵入防止、検知、復旧を実施」 */
const LISTED_DEED = /^[・、][^はがも。]{1,40}を(?:実施|行|講じ|備え|整備|提供|導入)/;
const EVENTS = new Set('停止 中止 中断 休止 廃止 禁止 拒否 遮断 防止 失効 排除 無効'.split(' '));

/** The 0 of 3,000件 is no zero of its own. */
function isLastDigit(clause: string, at: number): boolean {
  return /[0〇]/.test(clause.charAt(at)) && /[\d一二三四五六七八九]/.test(clause.charAt(at - 1));
}

function skipKanji(clause: string, from: number, most: number): number {
  let end = from;
  while (end < from + most && /[一-龠]/.test(clause.charAt(end))) end++;
  return end;
}

/** Reads from what follows a negation whether it closes a predicate, stands before a noun, or sets a condition. */
function roleAfter(clause: string, end: number): Predicate['role'] {
  // 取得を停止する|操作: a noun that denies becomes a verb by する.
  const verb = /^(?:する|した|される|された|させる|している|してある)/.exec(
    clause.slice(end, end + 4),
  );
  const after = verb ? end + verb[0].length : clause.charAt(end) === 'の' ? end + 1 : end;
  if (AIMS.matchAt(clause, after)) return 'aim';
  // 未反映の|事項: behind a noun の leads to another noun; behind a verb (〜ないのです) it does not.
  const isGenitive = after === end + 1 && /[一-龠]/.test(clause.charAt(end - 1));
  if (isWrapper(clause, isGenitive ? after : end))
    return setsScene(clause, end) || isControl(clause, end) ? 'aim' : 'main';
  const beforeNoun =
    NOUN_START.test(clause.charAt(after)) ||
    /^(?:もの(?!の)|こと|ところ)/.test(clause.slice(end, end + 3));
  return beforeNoun ? 'modifier' : 'main';
}

function endsModifier(clause: string, at: number): boolean {
  if (!VERB_END.test(clause.charAt(at))) return false;
  if (!NOUN_START.test(clause.charAt(at + 1))) return false;
  // また and the like end in the same kana without being verbs; a verb has kanji or an inflection before.
  if (!/[一-龠しされいきえけてっんりげめべね]/.test(clause.charAt(at - 1))) return false;
  return !isWrapper(clause, at + 1) && !AIMS.matchAt(clause, at + 1);
}

/** 自部門の監査はできない|決まり: a rule that keeps something from happening is a control. */
function isControl(clause: string, end: number): boolean {
  return (
    /(?:(?:でき|出来|られ|れ)(?:ない|ません)|出来ん|できん)$/.test(
      clause.slice(Math.max(0, end - 6), end),
    ) && /^(?:決まり|仕組み|構造|ルール|方式|作り)/.test(clause.slice(end, end + 4))
  );
}

/** 〜していない|段階では: a noun that wraps a predicate and then only sets the scene. */
function setsScene(clause: string, at: number): boolean {
  const end = WRAPPERS.matchAt(clause, at)?.end ?? at;
  return /^(?:では(?!な[いくか]|あ[りる]|ござ)|においては|における|下)/.test(
    clause.slice(end, end + 5),
  );
}

/** 仕様, 設計 and the like; こと and もの only where the predicate goes on through them (〜することはない、〜するものです). */
function isWrapper(clause: string, at: number): boolean {
  const word = WRAPPERS.matchAt(clause, at);
  if (!word) return false;
  if (word.word !== 'こと' && word.word !== 'もの') return true;
  return GOES_ON.test(clause.slice(word.end, word.end + 5));
}

const GOES_ON =
  /^(?:です|でご|であ|とし|とす|とな|と考|と存|だ|、|$|[がはも]?(?:な[いくし]|あり|ある|ござい|でき|出来|無|一切|決して))/;
