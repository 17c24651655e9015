import { findTimes, monthsBefore, type Day, type NamedTime } from './dates.ts';
import { ABOUT_PEOPLE, EVENTS, LOSSES, NEAR_MISSES, NOT_OURS, SUPPOSED } from './incident-words.ts';
import { hostSentence, MOST_WORDS, REACH, sentenceAfter, sentenceAround } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';
import { standingIn, type Statement } from './statements.ts';
import { findUnentitledLook, namesUnentitled } from './unentitled-looks.ts';
import { wordList } from './word-list.ts';

/** An incident with personal data that a rationale admits. Offsets of the evened text. */
export interface Incident {
  readonly start: number;
  readonly end: number;
  /** False where only a person can tell: its day may lie before or after the limit, or the data touched is not named. */
  readonly isCertain: boolean;
}

/**
 * Finds the leaks, losses and unauthorised accesses with personal data that happened within `months` before `today`. Near misses, events
 * without personal data, older events, other companies' and what is only guarded against are none.
 */
export function findIncidents(passage: Passage, today: Day, months: number): Incident[] {
  const limit = monthsBefore(today, months);
  const isLookedFor = namesUnentitled(passage);
  return passage.statements.flatMap((statement) => {
    const named = eventIn(statement);
    const event = named ?? (isLookedFor ? lookAt(passage, statement) : null);
    if (!event || !isConcrete(passage, statement)) return [];
    const about = aboutPeople(passage, statement, event.isLoss);
    if (about === 'none' || (!named && about !== 'people')) return [];
    const when = whenOf(passage, statement, event.start, today, limit);
    if (when === 'older') return [];
    const isCertain = when === 'recent' && about === 'people';
    return [{ start: statement.start, end: statement.end, isCertain }];
  });
}

const LOSS_WORDS = wordList(LOSSES);
const EVENT_WORDS = wordList(EVENTS);
const PEOPLE = wordList(ABOUT_PEOPLE);
const NEAR_MISS = wordList(NEAR_MISSES);
const OTHERS = wordList(NOT_OURS);
const SUPPOSED_AFTER = wordList(SUPPOSED);

interface FoundEvent {
  readonly start: number;
  readonly isLoss: boolean;
}

/** The first word of an incident that the statement affirms. */
function eventIn(statement: Statement): FoundEvent | null {
  const { text } = statement;
  if (statement.link === 'condition' || OTHERS.has(text) || statement.time === 'planned') {
    return null;
  }
  const isSo = ({ start, end }: { start: number; end: number }): boolean =>
    standingIn(statement, end) === 'affirmed' &&
    !DENIED_AFTER.test(text.slice(end, end + REACH)) &&
    !/^[ぁ-ん]{0,3}前[にの]/u.test(text.slice(end)) &&
    !SUPPOSED_AFTER.has(text.slice(start, end + LONGEST_SUPPOSITION));
  const loss = LOSS_WORDS.findAll(text)
    .slice(0, MOST_WORDS)
    .find((word) => isLossByDenial(word.word, text) ?? isSo(word));
  if (loss) return { start: loss.start, isLoss: true };
  if (isLossInList(statement)) return { start: 0, isLoss: true };
  const event = EVENT_WORDS.findAll(text).slice(0, MOST_WORDS).find(isSo);
  return event ? { start: event.start, isLoss: false } : null;
}

function lookAt(passage: Passage, statement: Statement): FoundEvent | null {
  const look = OTHERS.has(statement.text) ? null : findUnentitledLook(passage, statement);
  return look && { start: look.start, isLoss: false };
}

/** 「停止した際も、流出は生じていません」: whatever else the clause denies. */
const DENIED_AFTER =
  /^(?:等|など)?(?:は|も|が|の事実は|の発生は)[^。、]{0,12}?(?:な[いくし]|ませ|ず|ゼロ|0件)/u;
const LONGEST_SUPPOSITION = 12;

const LOST_THING =
  /(?:鞄|かばん|カバン|バッグ|usb(?:メモリ)?|書類|名簿|端末|pc|パソコン|スマホ|スマートフォン|媒体|ファイル|封筒|台帳|タブレット|証|写し|申請書|調査票|帳票|手帳|カード)を(?:どこかで|\d{1,4}(?:枚|件|通|部|冊|台|人分|名分))?なくし/u;

/** A list: 「漏えい：1件」. */
function isLossInList({ text, sentence }: Statement): boolean {
  return LOSS_WORDS.has(sentence.heading) && /^(?:[1-9]\d*(?:件|名)|あり|有り?)/u.test(text);
}

/** 「復元できず失われました」, 「鞄をなくし」: here the denial is the loss; null for words that deny as usual. */
function isLossByDenial(word: string, text: string): boolean | null {
  if (word === 'なくし') return LOST_THING.test(text);
  if (word !== '復元でき') return null;
  return /復元でき(?:ず|な|ませ)/u.test(text) && /失|消え|まし?た/u.test(text);
}

/** Something that happened is dated, counted, or told in the past tense. */
function isConcrete(passage: Passage, statement: Statement): boolean {
  const words = wordsAround(passage, statement);
  return (
    /[\d一二三四五六七八九十百千〇]+(?:件|名|人|通|世帯|冊|台)(?!も)/u.test(words) ||
    TIME_WORD.test(words) ||
    /(?:あり|発生し|起き|起こし|起こり|生じ|判明し|され|して?しまい|忘れ|送付し|なって(?:い|おり))(?:まし)?た|ございました/u.test(
      words,
    )
  );
}

const TIME_WORD =
  /[\d〇一二三四五六七八九十]年(?!以内|間|以上|以降)|(?<![a-z])[rh]\d{1,2}[./]\d|[年月]前|昨年|去年|先月|今年|本年|昨[春夏秋冬]|前年度|先日|先週|最近/u;

/** Whether people's data was touched: 'people' yes, 'unnamed' not said, 'none' denied or a near miss. */
function aboutPeople(
  passage: Passage,
  statement: Statement,
  isLoss: boolean,
): 'people' | 'unnamed' | 'none' {
  const { text } = passage.evened;
  const { sentence } = statement;
  const words = wordsAround(passage, statement);
  const next = sentenceAfter(passage, sentence)?.end ?? sentence.end;
  const following = words + text.slice(sentence.end, Math.min(next, sentence.end + REACH));
  const whole = hostWords(passage, sentence) + words;
  if (NEAR_MISS.has(following.replace(MEASURES, '')) || SAFE.test(following)) return 'none';
  if (!isLoss && NO_LEAK.test(following) && !isPeoplesPlaceEntered(words, following)) return 'none';
  const isNamed = PEOPLE.has(whole) || /\d(?:名|人)(?:分|の)/u.test(whole);
  return isNamed || (!isLoss && /重大/u.test(whole)) ? 'people' : 'unnamed';
}

/** 「送信前の二重確認を導入しました」: what was introduced afterwards stopped nothing in time. */
const MEASURES =
  /(?:送信|発送|送付|投函|公開|送る|出す)(?:する)?前[のに][^。]{0,25}?(?:確認|チェック|承認|照合|点検)(?!で)[^。]{0,20}?(?:導入|義務|徹底|必須|運用|手順|仕組|改め|追加|強化|設け|こととし|ようにし)/gu;

/** 個人情報は格納しておらず, 氏名等は含まれていません. */
const SAFE =
  /(?:名簿|台帳|データ|情報)(?:など|等|類)?[はを](?:一切)?(?:入れ|載せ|置か|保存し|持た|残さ)(?:て(?:い|おら))?(?:ない|ず|ませ)|(?:個人情報|個人データ|氏名|住民の情報|利用者情報|お客様の情報|顧客情報)[^。]{0,14}(?:含[まみめん]|保持|保管|蓄積|収集|持た|持って|持ちませ|格納|保有|影響|出て|該当|触れ|扱|関係|関わ|伴|ないこと|入って|保存)[^。]{0,10}(?:な[いくしか]|ず|ませ|ゼロ|皆無|(?<!\d)0件)/u;
/**
 * 「名簿を保存したサーバが不正アクセスを受けた。流出は確認されていない」: whoever got in had access to people's data, whether or
 * not it went out; not so where it was kept out in time or nothing was touched.
 */
function isPeoplesPlaceEntered(words: string, following: string): boolean {
  return PEOPLES_PLACE.test(words) && !KEPT_OUT.test(following);
}

const PEOPLES_PLACE =
  /(?:名簿|台帳|個人情報|個人データ|住民情報|住民|利用者情報|会員情報|顧客情報|申請|申込|応募|会員|氏名|児童|園児|患者|受講者)[^。、]{0,10}(?:を(?:格納|保存|保管|記録|登録|蓄積|置い|含)[^。、は]{0,6}|の(?:入った|入っている|ある)?)(?:ファイル|本番|業務用?)?(?:サーバ|db|データベース|ストレージ|端末|pc|パソコン|フォルダ|媒体|領域|システム)/u;
const KEPT_OUT =
  /試み|未然|遮断|防[いぎがげ]|防止でき|阻止|拒否|失敗|(?:影響|被害|閲覧|アクセス|侵入|到達)[^。]{0,10}(?:な[いくし]|ず|ませ|ゼロ|0件)/u;
const NO_LEAK =
  /(?:漏えい|漏洩|流出|滅失|影響|被害|閲覧|持ち出し)[^。]{0,14}(?:な[いくしか]|ず|ませ|ゼロ|0件)/u;

/** The words around a statement, with the remark in brackets that closes its sentence: 「漏えい：1件（2025年4月、氏名12名分）」. */
function wordsAround(passage: Passage, statement: Statement): string {
  const { end } = statement.sentence;
  const next = sentenceAfter(passage, statement.sentence);
  const remark = next?.isRemark && next.start - end <= 1 ? next.text.slice(0, REACH) : '';
  return sentenceAround(passage, statement) + remark;
}

/** What a remark is a remark on, around it; '' where `sentence` is none. */
function hostWords(passage: Passage, sentence: Sentence): string {
  const host = hostSentence(passage, sentence);
  if (!host) return '';
  const start = Math.max(0, sentence.start - host.start - REACH);
  return host.text.slice(start, sentence.end - host.start + REACH);
}

function whenOf(
  passage: Passage,
  statement: Statement,
  at: number,
  today: Day,
  limit: Day,
): 'recent' | 'older' | 'unclear' {
  const { sentence } = statement;
  const words = wordsAround(passage, statement);
  const known = ({ earliest }: NamedTime): boolean => earliest <= today;
  const times = findTimes(words, today).filter(known);
  // A remark without a time of its own happened when the words around it did.
  if (times.length === 0) {
    times.push(...findTimes(hostWords(passage, sentence), today).filter(known).slice(0, 1));
  }
  const position = Math.min(statement.start - sentence.start, REACH) + at;
  const time = times.filter(({ start }) => start <= position).at(-1) ?? times[0];
  if (!time) return /過去に|かつて|以前/u.test(words) ? 'unclear' : 'recent';
  if (time.latest < limit) return 'older';
  return time.earliest >= limit ? 'recent' : 'unclear';
}
