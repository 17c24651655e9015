import { isAsserted } from './asserted.ts';
import { FACTORS, type FactorKind } from './factor-words.ts';
import { MOST_WORDS } from './neighbours.ts';
import type { Passage } from './passage.ts';
import { standingIn, type Statement } from './statements.ts';
import type { Stretch } from './stretch.ts';
import { wordList } from './word-list.ts';

/** A way of authentication that a passage speaks of. Offsets of the evened text. */
interface Factor {
  readonly kind: FactorKind;
  readonly start: number;
  readonly end: number;
  readonly statement: Statement;
  /** Whether the passage says that it is used today: not where it is denied, planned or given up. */
  readonly isUsed: boolean;
}

/** Finds every way of authentication that a passage names, used or not. */
function findFactors(passage: Passage): Factor[] {
  return passage.statements.flatMap((statement) =>
    FACTOR_WORDS.findAll(statement.text)
      .slice(0, MOST_WORDS)
      .flatMap(({ word, start, end }): Factor[] => {
        const kind = KIND_OF.get(word);
        if (kind === undefined || isInsideWord(statement.text, word, start, end)) return [];
        return [
          {
            kind,
            start: statement.start + start,
            end: statement.start + end,
            statement,
            isUsed: isUsed(passage, statement, kind, end),
          },
        ];
      }),
  );
}

/**
 * Finds where a rationale shows that users are told apart by what they know only: passwords, PINs, secret questions. Empty when any other
 * factor is used for all (a held device, a body feature, a place, the customer's own sign-on), or when no factor is named.
 */
export function findKnowledgeOnly(passage: Passage): Stretch[] {
  const factors = findFactors(passage);
  const known = factors.filter(({ kind }) => kind === 'knowledge');
  const onlyKnown = known.filter((factor) => factor.isUsed && saysOnly(factor));
  const others = factors.filter(({ kind, isUsed }) => isUsed && OTHER_KINDS.has(kind));
  if (others.length > 0) return onlyKnown.map(evidenceOf);
  const isUnnamed = factors.some(({ kind, isUsed }) => isUsed && kind === 'unnamed');
  const second = known.filter(({ isUsed, start, end }) => isUsed && isSecond(passage, start, end));
  if (isUnnamed && second.length === 0 && onlyKnown.length === 0) return [];
  const used = [...second, ...onlyKnown, ...known.filter((factor) => factor.isUsed)];
  const denied = factors.filter(({ kind, isUsed }) => !isUsed && OTHER_KINDS.has(kind));
  return [...used, ...denied].slice(0, 1).map(evidenceOf);
}

/** Finds where a rationale says in so many words that users are told apart by nothing but what they know: ID/パスワードのみ. */
export function findOnlyKnown(passage: Passage): Stretch[] {
  return findFactors(passage)
    .filter((factor) => factor.kind === 'knowledge' && factor.isUsed && saysOnly(factor))
    .map(evidenceOf);
}

const OTHER_KINDS: ReadonlySet<FactorKind> = new Set([
  'possession',
  'inherence',
  'place',
  'delegated',
]);

const KIND_OF = new Map<string, FactorKind>();
for (const kind of Object.keys(FACTORS) as FactorKind[]) {
  // Object.keys forgets the type
  for (const word of FACTORS[kind].split(/\s+/u)) KIND_OF.set(word, kind);
}
const FACTOR_WORDS = wordList(KIND_OF.keys());

/** pin in 'shipping' is no PIN. */
function isInsideWord(text: string, word: string, start: number, end: number): boolean {
  if (!/^[a-z]/u.test(word)) return false;
  return /[a-z]/u.test(text.charAt(start - 1)) || /[a-z]/u.test(text.charAt(end));
}

function isUsed(passage: Passage, statement: Statement, kind: FactorKind, end: number): boolean {
  const { text } = statement;
  if (kind === 'unnamed' && AS_IF.test(text.slice(end))) return false;
  if (GIVEN_UP.test(text) || statement.about === 'something-else') return false;
  // 接続元IPアドレスを記録する: a log controls nothing.
  if (kind === 'place' && isAnyPlace(text, end)) return false;
  if (kind === 'place' && LOGGED.test(text) && !CONTROLLED.test(text)) return false;
  return isAsserted(passage, statement, end) || isGate(statement, kind, end);
}

/** 「登録端末以外からは接続できません」, 「証明書がなければ到達できません」: denied to all others, so it is used. */
function isGate(statement: Statement, kind: FactorKind, end: number): boolean {
  if (kind === 'knowledge' || statement.time !== 'now') return false;
  const rest = statement.text.slice(end, end + LONGEST_GATE);
  return (
    GATE.test(rest) || (/未登録/u.test(statement.text) && standingIn(statement, end) !== 'affirmed')
  );
}

/** 「どのアドレス帯からでも」, 「接続元を問わず」: every place will do, so none is asked for. */
function isAnyPlace(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_GATE), end);
  return (
    /(?:どの|どんな|いずれの|いかなる|あらゆる|任意の|全ての|すべての)[^、。のはがをに]{0,10}$/u.test(
      before,
    ) ||
    /^[^、。]{0,6}(?:からでも|を問わ|は問わ|も問わ|によら|に依ら|にかかわら|に関わら)/u.test(
      text.slice(end),
    )
  );
}

const LONGEST_GATE = 28;
const GATE =
  /^[^。、は]{0,18}?(?:以外|がな[いけ]|のな[いけ]|がない|を持たない|を持たな|のない|が入っていない|が無い|の無い|外から|外の|なしで|なしに|でなければ|からでなければ|がなければ|外部から|に含まれな|に属さな|に該当しな|でない|ではない|を経由しな|からしか|でしか|しか)/u;
/** 「二要素に相当すると考える」. */
const AS_IF = /^(?:認証)?(?:に|と)?(?:相当|同等|準じ|みな|近い)/u;
const GIVEN_UP = /(?:廃止|廃し|取りやめ|終了し|使わなくな|閉じ(?:た|まし)|やめ(?:た|まし))/u;
const LOGGED = /記録|ログに|ログを|ログとして|ログの/u;
const CONTROLLED = /制限|許可|限定|限[りるっ]|のみ|以外|拒否|制御|認証|遮断|絞/u;

/** 「一般利用者はID/パスワードのみ」. */
function saysOnly({ statement, end }: Factor): boolean {
  const rest = statement.text.slice(end - statement.start);
  return (
    /^(?:(?:認証|方式|による認証|での認証|による|で|を入れる|を入力する)?(?:のみ|だけ)|さえ[^。、]{2,8}ば|に限)(?!ならず|でな|ではな|で(?:は)?(?:足り|利用でき|ログインでき|入れ|接続でき)?(?:る|ない|な|ず|ません))/u.test(
      rest,
    ) && standingIn(statement, end - statement.start) === 'affirmed'
  );
}

/** A second thing to know, beside the password. */
function isSecond(passage: Passage, start: number, end: number): boolean {
  const word = passage.evened.text.slice(start, end);
  return !/^(?:パスワード|password)$/u.test(word);
}

function evidenceOf({ statement }: Factor): Stretch {
  return { start: statement.start, end: statement.end };
}
