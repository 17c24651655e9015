import { calendarNotices } from './calendar-notices.ts';
import { findDurations, roughDays, type Duration, type Length } from './durations.ts';
import {
  EXCEPTIONS,
  NOTICE_CONTEXTS,
  NOT_NOTIFIED,
  REMINDERS,
  SHORT_NOTICES,
  WITHOUT_NOTICE,
  type NoticeContext,
} from './notice-words.ts';
import { MOST_WORDS, REACH, statementsAfter, statementsBefore } from './neighbours.ts';
import type { Passage } from './passage.ts';
import { standingIn, type Statement } from './statements.ts';
import { wordList, type WordList } from './word-list.ts';

/** A notice that the provider gives before an event: `length` is null where none is given. Offsets of the evened text. */
export interface Notice {
  readonly start: number;
  readonly end: number;
  readonly length: Length | null;
  /** True where the words name the event and no other; false where only the item they answer tells it. */
  readonly namesEvent: boolean;
  /** True for a notice repeated after an earlier one. */
  readonly isReminder: boolean;
}

/**
 * Finds the notices that a rationale gives before a change (or the end) of the service. Left out are notices of maintenance and
 * emergencies, the customer's own cancellation, former rules, and reminders that follow an earlier notice.
 */
export function findNotices(passage: Passage, event: 'change' | 'end'): Notice[] {
  const mentionsBy = (withoutNotice: WordList) =>
    passage.statements.flatMap((statement) => mentionsIn(passage, statement, withoutNotice));
  let all = mentionsBy(NO_NOTICE);
  if (all.length === 0 && NOTIFIED_NEVER.has(passage.evened.text)) all = mentionsBy(NOTIFIED_NEVER);
  const mentions = all.filter(({ contexts }) => contexts.length === 0 || contexts.includes(event));
  const firm = mentions.filter(({ isReminder }) => !isReminder);
  return firm.length > 0 ? firm : mentions;
}

/** True where a notice may be spoken of in words that hold outside the item's own row too. */
export function maySpeakOfNotice(passage: Passage): boolean {
  return GIVEN.test(passage.evened.text);
}

interface Mention extends Notice {
  /** What the words around say it is about; empty when they say nothing. 変更・廃止 is both. */
  readonly contexts: readonly NoticeContext[];
}

const CONTEXT_OF = new Map<string, NoticeContext>();
for (const context of Object.keys(NOTICE_CONTEXTS) as NoticeContext[]) {
  // Object.keys forgets the type
  for (const word of NOTICE_CONTEXTS[context].split(/\s+/u)) CONTEXT_OF.set(word, context);
}
const CONTEXT_WORDS = wordList(CONTEXT_OF.keys());
const EXCEPTION_WORDS = wordList(EXCEPTIONS);
const REMINDER_WORDS = wordList(REMINDERS);
const NO_NOTICE = wordList(WITHOUT_NOTICE);
const NOTIFIED_NEVER = wordList(NOT_NOTIFIED);
const SHORT_NOTICE = wordList(Object.keys(SHORT_NOTICES));

function mentionsIn(passage: Passage, statement: Statement, withoutNotice: WordList): Mention[] {
  const { text } = statement;
  if (isFormer(passage, statement)) return [];
  const at = (start: number, end: number, length: Length | null): Mention => {
    const contexts = contextsAt(passage, statement, start);
    return {
      start: statement.start + start,
      end: statement.start + end,
      length,
      contexts,
      namesEvent: contexts.length === 1 && GIVEN.test(text) && !OTHER_DEED.test(text),
      isReminder:
        REMINDER_WORDS.has(segmentAt(text, start)) ||
        AFTERWARDS.test(text) ||
        REMINDER_WORDS.has(statement.sentence.heading),
    };
  };
  const durations = findDurations(text)
    .slice(0, MOST_WORDS)
    .filter((duration) => !isOtherDeed(statement, duration));
  const counted = noticesAmong(text, durations).map((duration) =>
    at(duration.start, duration.end, lengthIn(statement, duration)),
  );
  const without = withoutNotice
    .findAll(text)
    .slice(0, MOST_WORDS)
    .filter(({ start, end }) => !isRuledOut(statement, end) && !ONE_WAY.test(text.slice(0, start)))
    .filter(({ word }) => !(/省/u.test(word) && MINOR.test(text)))
    .map(({ start, end }) => at(start, end, null));
  const short = SHORT_NOTICE.findAll(text)
    .slice(0, MOST_WORDS)
    .filter(
      ({ start, end }) =>
        /^(?:まで|に|の|です|とな|であ)/u.test(text.slice(end)) &&
        !isRuledOut(statement, end) &&
        !durations.some((longer) => longer.end < start && isListed(text.slice(longer.end, start))),
    )
    .map(({ word, start, end }) => at(start, end, { months: 0, days: SHORT_NOTICES[word] ?? 0 }));
  const dated =
    NOTIFYING.test(text) && counted.length === 0 ? calendarNotices(passage, statement) : [];
  return [
    ...counted,
    ...without,
    ...short,
    ...dated.map(({ start, end, length }) => at(start, end, length)),
  ];
}

/** What else may be done so long before the end: データの抽出は終了の1か月前までに完了する. */
const OTHER_DEED = /手順|完了|抽出|出力|引き?渡|お渡し|移行|検証|試験|テスト|確定/u;
/** 「半年前に通知。その後も3か月前、1か月前に…」: what comes after an earlier notice repeats it. */
const AFTERWARDS = /^(?:なお、?)?(?:その後|それ以降|それ以後|以後)/u;
/** What a notice that names its event says. */
const GIVEN = /通知|告知|予告|公表|知らせ/u;
const NOTIFYING =
  /通知|告知|知らせ|連絡|案内|公表|公開|掲[載示]|予告|周知|書面|文書|メール|報告|伝え/u;

/** True for a length that is spent on something else: 終了の2か月前までにデータを抽出する. */
function isOtherDeed({ text, sentence }: Statement, { start, end }: Duration): boolean {
  const [segment = ''] = segmentAt(text, start).split('/');
  const isOther = OTHER_DEED.test(segment) || /^から/u.test(text.slice(end));
  return isOther && !NOTIFYING.test(`${sentence.heading}\n${segment}`);
}

/**
 * Rules that hold no longer (旧約款では…, 従来は…, 2025年3月までの約款では…, 〜でしたが), and the standard terms that a special agreement named in the same
 * sentence replaces (標準は90日前ですが、特約により7か月前).
 */
function isFormer(passage: Passage, statement: Statement): boolean {
  const { text, isPastTense, link } = statement;
  if (isPastTense && link === 'but') return true;
  if (FORMER.test(text)) return true;
  return (
    link === 'but' &&
    statementsAfter(passage, statement).some(
      (later) => SPECIAL.test(later.text) && findDurations(later.text).length > 0,
    )
  );
}

const FORMER =
  /旧(?:約款|規約|規程|規定|契約)|従来|かつて|以前(?:は|の|、|まで)|改[定訂]前|当初|年(?:度|\d{1,2}月)?まで(?:の|は|、|に?適用)|これまで/u;
const SPECIAL = /特約|貴市|自治体|個別|覚書|本契約/u;

/** The words between the commas around `at`. */
function segmentAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  const comma = after.indexOf('、');
  return (
    before.slice(before.lastIndexOf('、') + 1) + (comma === -1 ? after : after.slice(0, comma))
  );
}

/** 「予告なく変更することはありません」. */
function isRuledOut(statement: Statement, end: number): boolean {
  const rest = statement.text.slice(end);
  return /(?:こと|行為)[はを][^、。]{0,10}(?:禁|許され|許して|認め(?:て|ら))|(?:こと|もの|わけ)は?(?:あ?りませ|ござい?ませ|な[いく]|致しませ|いたしませ)/u.test(
    rest,
  );
}

/** 「郵送による|通知は行わない」: one way of giving notice is not used, another is. */
const ONE_WAY =
  /(?:による|での|宛の|あての|経由の|へのお?|郵送の?|郵便の?|fax|ファクス|ファックス|電話の?|書面の?|訪問の?|紙の?)(?:個別の?|事前の?)?$/u;

/** 「軽微な変更は通知を省略する」 */
const MINOR = /軽微な|些細な|影響の?(?:な[いく]|しない|ありません|を与えない)/u;

/** The durations that are notices; of 「1年前と3か月前の2回」 only the first, of 「14日前から1か月前に改めた」 the second. */
function noticesAmong(text: string, durations: readonly Duration[]): Duration[] {
  const notices = durations.filter(
    (duration) => duration.side === 'before' || isShortfall(text, duration),
  );
  return notices.filter((duration, i) => {
    if (TOO_SHORT.test(text.slice(duration.end))) return false;
    const before = notices[i - 1];
    const after = notices[i + 1];
    if (after && /^から/u.test(text.slice(duration.end, after.start))) return false;
    if (!before) return true;
    const between = text.slice(before.end, duration.start).replace(/ +/gu, '');
    return !(isListed(between) && roughDays(duration.least) < roughDays(before.least));
  });
}

/** 「180日前では足りないとのご指摘を受け」, 「約款の90日前は適用しません」. */
const TOO_SHORT =
  /^(?:で|では)(?:足り|短|不足|不十分|遅)|^[^、。はが]{0,8}は[^、。]{0,14}適用(?:し|され)(?:な|ませ|て(?:い|おり)(?:な|ませ))/u;

/** 「3か月前、1か月前」, 「2か月前に内容を、前日に作業の開始を」: one notice after the other, the first decides. */
function isListed(between: string): boolean {
  const isPlain = /^(?:まで)?(?:に)?(?:、|・|と|及び|および|並びに|,|そして)+(?:の)?$/u.test(
    between,
  );
  return isPlain || (IN_TURN.test(between) && !TURN.test(between) && !CONTEXT_WORDS.has(between));
}

const IN_TURN =
  /^(?:まで)?に[^。は]{1,16}(?:を|の(?:お知らせ|案内|通知))、(?:[^。は]{1,12}を、)?$/u;
const TURN = /遅くとも|最短|少なくとも|最低|または|又は|場合|こと|だけ/u;

/** 「通知が1か月未満となる場合がある」. */
function isShortfall(text: string, duration: Duration): boolean {
  const { isUpperBound, start, end } = duration;
  if (isCutShort(text, duration)) return true;
  return (
    isUpperBound && /未満/u.test(text.slice(start, end)) && /通知|告知|連絡|予告|案内/u.test(text)
  );
}

/** 「1か月を切る場合もある」. */
function isCutShort(text: string, { end }: Duration): boolean {
  return /^(?:前)?を(?:切る|切って|下回る|下回って|割り込)/u.test(text.slice(end));
}

/** No length where the words deny the notice: 「1か月前の通知はお約束できません」. */
function lengthIn(statement: Statement, duration: Duration): Length | null {
  const { text } = statement;
  const isNever = /下回|切[っるら]|短く|満たな|遅れ|過ぎ/u.test(text.slice(duration.end));
  if (isCutShort(text, duration)) {
    return standingIn(statement, text.length) === 'denied' ? duration.least : null;
  }
  if (isNever) return duration.least;
  if (duration.isUpperBound) return { months: 0, days: 1 };
  const rest = text.slice(duration.end);
  const isUnsure = /約束|保証|確約|通知(?:でき|が間に合)|間に合わ|守れ|限ら/u.test(rest);
  return isUnsure && standingIn(statement, duration.end) === 'denied' ? null : duration.least;
}

/** The nearest words before `at` that tell what is spoken of: in the clause, its topic, or the clauses before it. */
function contextsAt(passage: Passage, statement: Statement, at: number): readonly NoticeContext[] {
  const before = statement.text.slice(Math.max(0, at - REACH), at);
  // 緊急変更, 満了による終了: what sets a notice apart outweighs 変更 and 終了 beside it.
  const apart = contextsOf(before.slice(before.lastIndexOf('、') + 1)).find((each) =>
    APART.has(each),
  );
  if (apart) return [apart];
  const own = contextsIn(before);
  if (own.includes('end') && isPartOnly(segmentAt(statement.text, at))) return ['change'];
  if (own.length > 0) return own;
  const heading = contextsIn(statement.sentence.heading);
  if (heading.length > 0) return heading;
  const earlier = statementsBefore(passage, statement)
    .map((each) => (each.time === 'past' ? [] : contextsIn(each.text.slice(-REACH))))
    .filter((contexts) => contexts.length > 0);
  return earlier.at(-1) ?? [];
}

/** 「個別機能の提供終了」 is a change of the service, not its end. */
function isPartOnly(segment: string): boolean {
  return (
    /(?:機能|オプション|プラン|画面|帳票)[^。、]{0,10}(?:終了|廃止|停止|終え)/u.test(segment) &&
    !/本サービス|サービス(?:全体|自体|そのもの)/u.test(segment)
  );
}

const APART: ReadonlySet<NoticeContext> = new Set([
  'maintenance',
  'emergency',
  'customer',
  'other',
]);

/** All contexts that words name, those of an exception left out. */
function contextsOf(text: string): NoticeContext[] {
  const from = EXCEPTION_WORDS.findAll(text).at(-1)?.end ?? 0;
  return CONTEXT_WORDS.findAll(text, from).flatMap(({ word }) => CONTEXT_OF.get(word) ?? []);
}

/** The last word that names a context, with those listed right before it: 変更・廃止, 変更又は終了. */
function contextsIn(text: string): NoticeContext[] {
  const from = EXCEPTION_WORDS.findAll(text).at(-1)?.end ?? 0;
  const contexts: NoticeContext[] = [];
  let next: number | null = null;
  for (const { word, start, end } of CONTEXT_WORDS.findAll(text, from).reverse()) {
    if (next !== null && !LISTED.test(text.slice(end, next))) break;
    const context = CONTEXT_OF.get(word);
    if (context) contexts.push(context);
    next = start;
  }
  return contexts;
}

const LISTED = /^(?:・|や|又は|または|及び|および|若しくは|もしくは|、|\/|と)$/u;
