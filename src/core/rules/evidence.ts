import type { ChecklistItem } from '../checklist.ts';
import { isDeclinedBy, SWITCHED_OFF } from '../text/asserted.ts';
import { dayOf, type Day } from '../text/dates.ts';
import { isFuture } from '../text/future.ts';
import { factOf, together, type Passage } from '../text/passage.ts';
import type { Stretch } from '../text/stretch.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import type { WordList } from '../text/word-list.ts';
import { findUnticked, readAgainst, type Reading } from './against-item.ts';
import { EXCEPTED, findDenied } from './denied-deed.ts';
import { judgingOf, wordsOf, type ItemWords } from './item-words.ts';
import { passageOf } from './passage-of.ts';
import { readRemark } from './remark.ts';
import { findPutOff } from './put-off.ts';
import type { RuleContext } from './rule.ts';

/** What one statement of a rationale says of its item. */
export interface Evidence {
  /**
   * 'done': the item is fulfilled; 'lacking': it is not, or the statement is against it; 'partly': only for a part;
   * 'planned': only later; 'means': one means is not used, another may be.
   */
  readonly says: Reading['says'];
  readonly statement: Statement;
  /** The telling words, as offsets in the passage's evened text. */
  readonly at: Stretch;
  /** The kinds of the item's object that the statement names: 出力, 添付ファイル. */
  readonly kinds: readonly string[];
  /** What the statement names of the item: its kinds and subjects. */
  readonly names: readonly string[];
  /** The kinds that a denial leaves open. */
  readonly leftOpen: readonly string[];
  /** True of words that are against the item as such, not only a denial. */
  readonly isAgainst: boolean;
  /** True when the statement names the item's subject or a kind, not only a deed. */
  readonly isExplicit: boolean;
}

/** Reads every statement of a row's rationale for what it says of the item. Statements that say nothing of it are left out. */
export function evidenceOf(item: ChecklistItem, context: RuleContext): readonly Evidence[] {
  const judging = judgingOf(context.definition, item.no);
  const { today } = context.options;
  return factOf(passageOf(item), together(judging, today), (passage) =>
    readEvidence(passage, wordsOf(judging), dayOf(today)),
  );
}

function readEvidence({ statements }: Passage, words: ItemWords, today: Day): Evidence[] {
  return statements.flatMap((statement, i) => {
    const reading =
      (statement.sentence.isRemark
        ? readRemark(statement, hostBefore(statements, i), words)
        : null) ??
      readStatement(statement, words, today) ??
      readSwitchedOff(statement, statements[i - 1]);
    if (!reading) return [];
    const { says, at, isAgainst = false } = reading;
    if (says !== 'done' && isBeside(statements, i, words)) return [];
    const { text, topic } = statement;
    const kinds = wordsIn(words.kinds, `${topic}\n${text}`);
    const subjects = wordsIn(words.subject, text);
    const isPartLeft =
      reading.isPartLeft ||
      (says === 'lacking' && (leavesPart(statements, i) || isExcused(statement, at, words)));
    return {
      says,
      statement,
      at: { start: statement.start + at.start, end: statement.start + at.end },
      kinds,
      names: [...kinds, ...subjects],
      leftOpen: [...kindsLeftOpen(statement, at, words), ...(isPartLeft ? [text] : [])],
      isAgainst,
      isExplicit:
        isAgainst ||
        isPartLeft ||
        kinds.length > 0 ||
        subjects.length > 0 ||
        words.subject.has(topic),
    };
  });
}

/** The statement that the remark at `i` stands in or behind. */
function hostBefore(statements: readonly Statement[], i: number): Statement | undefined {
  const start = statements[i]?.start ?? 0;
  for (let at = i - 1; at >= Math.max(0, i - MOST_BETWEEN); at--) {
    const before = statements[at];
    if (before && !before.sentence.isRemark && before.start <= start) return before;
  }
  return undefined;
}

const MOST_BETWEEN = 8;

/**
 * True where what is denied is denied of a part that only the topic names: 「ダウンロードだけは」, 「それより前の分は」, or for want of time, money or
 * room, 「動画は重いので」.
 */
function leavesPart(statements: readonly Statement[], i: number): boolean {
  const own = statements[i];
  const before = statements[i - 1];
  if (!own || OFTENER.test(`${own.topic}${own.text}`)) return false;
  if (EXCEPTED.test(own.text) || REMAINDER.test(own.topic)) return true;
  if (own.topic !== '' && (REACHING.test(own.text) || own.text.includes('何も'))) return true;
  return before?.link === 'reason' && before.sentence === own.sentence && EXCUSE.test(before.text);
}

/** 「本文は検索の関係で|暗号化の対象から外している」: who gives a reason for leaving a thing out leaves it out. */
function isExcused({ text, topic }: Statement, at: Stretch, words: ItemWords): boolean {
  if (!EXCUSED.test(text) || words.subject.has(topic)) return false;
  return words.subject.has(text.slice(at.start, at.end));
}

const EXCUSED = /(?:関係|都合|事情)(?:で|上|から|により)/;
const REMAINDER =
  /^(?:(?:それ|これ)?(?:より|以)前|.{0,10}(?:より|以)前の|古い|既存の|過去の|残り)[^、。]{0,8}$/;
const REACHING = /(?:及ん|及ば|届い|行き渡っ)(?:で|て|な|ず)/;
const EXCUSE =
  /多[いくす]|重[いくた]|大き|高[いくす]|かさ|嵩|手間|負荷|負担|コスト|費用|人手|余裕|都合|面倒|専用線|閉域|庁内|社内|時間がかか|性能|容量|遅く|入れ替わり/;
/** One may do it less often, or in another way. */
const OFTENER = /毎時|毎分|毎回|時間ごと|分ごと|常時|即時|二重|追加/;

/** The kinds that a denial leaves open; none where it denies one way to do it, a convenience or another deed. */
function kindsLeftOpen(statement: Statement, at: Stretch, words: ItemWords): string[] {
  const { text, topic, sentence } = statement;
  const denied = text.slice(at.start, at.end);
  const isExtra = !words.ownVerbs.has(text) && !words.kinds.has(sentence.heading);
  if (isExtra && NOT_OFFERED.test(denied)) return [];
  const last = [words.kinds, words.subject, words.ownVerbs]
    .flatMap((list) => list.findAll(topic))
    .find(({ end }) => end === topic.length);
  const isOtherDeed = LIGHT.test(denied) && NOUN_OF.test(topic) && !last;
  const before = topic.slice(0, last?.start ?? 0);
  if (isOtherDeed || (ONE_MEANS.test(before) && !words.kinds.has(before))) return [];
  return wordsIn(words.kinds, `${topic}\n${text}`);
}

/** A convenience that is not offered: 「ログの検索には対応していません」. */
const NOT_OFFERED = /^[^、]{0,12}(?:対応|提供|用意|備え|搭載|実装)/;
/** 「媒体の返却は|行っていません」: the verb says nothing, the noun before it names the deed. */
const LIGHT = /^(?:行|実施|致し|いたし|おこな)/;
const NOUN_OF = /[のやと・ァ-ヴー][一-龠]{2}$/;
/** 「xlsx形式での|出力」「集合形式の|研修」: one way to do it. */
const ONE_MEANS =
  /(?:形式|方式|媒体|製品|アプリ|だけ|専用|独自|専門|ごと|個別)の$|個別$|(?:(?<!上)での|による|(?<!内|外)からの|経由の|を用いた|を使った)[^、のはが]{0,4}$/;

function wordsIn(list: WordList, text: string): string[] {
  return list.findAll(text).map(({ word }) => word);
}

function readStatement(statement: Statement, words: ItemWords, today: Day): Reading | null {
  if (statement.time === 'past' || statement.about === 'something-else') return null;
  if (statement.link === 'condition') return null;
  const { text, topic } = statement;
  if (NEVER_ONLY.test(text)) return null;
  const isApart =
    (words.apart.has(text) || words.apart.has(topic) || isBareRemark(statement)) &&
    !ADMITTED.test(text);
  const against = isApart ? null : readAgainst(statement, words, words.against, 'lacking');
  if (against) return against;
  const alone = isApart ? null : readAgainst(statement, words, words.againstAlone, 'means');
  if (alone) return ASKED.test(text) ? { ...alone, says: 'means' } : alone;
  const unticked = isApart ? null : findUnticked(statement, words);
  if (unticked) return unticked;
  const putOff = findPutOff(statement, words);
  const denied = putOff ?? findDenied(statement, words);
  if (denied) {
    if (isApart || ON_REQUEST.test(text)) return null;
    const isMeans =
      (words.means.has(text) ||
        words.means.has(topic) ||
        ORDINARILY.test(text) ||
        BY_SOMEONE.test(text)) &&
      !ALTOGETHER.test(text) &&
      !SERVICE_LEFT_OUT.test(text);
    const isPartLeft =
      putOff !== null || LEFT_AS_IS.test(text.slice(denied.end)) || SERVICE_LEFT_OUT.test(text);
    return { says: isMeans ? 'means' : 'lacking', at: denied, isPartLeft };
  }
  const said = findSaid(statement, words);
  if (!said || ASKED.test(text)) return null;
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
  if (own?.link === 'but' && isDeclinedBy(own, statements.slice(i + 1, i + 2), NOT_USED))
    return true;
  for (let at = i - 1; statements[at]?.sentence === own?.sentence; at--) {
    const before = statements[at];
    if (before?.link !== 'condition' && before?.link !== 'reason') break;
    if (before.link === 'condition' ? words.apart.has(before.text) : isElsewhere(before, words)) {
      return true;
    }
  }
  return statements.slice(i, i + 3).some(({ text }) => UNCONCERNED.test(text));
}

/** 「独自の形式でも出せますが、この契約では使いません」 */
const NOT_USED = /使|選|採|用い|有効/u;

/** A reason why there is nothing to do: 「印刷の機能がないので」; not where the item's own deed is what there is not. */
function isElsewhere({ text }: Statement, words: ItemWords): boolean {
  if (ELSEWHERE.test(text)) return true;
  if (!NOT_HELD.test(text) || words.subject.has(text)) return false;
  return words.ownVerbs
    .findAll(text.replace('受け入れ', ''))
    .every(({ word }) => words.kinds.has(word));
}

const NOT_HELD =
  /(?:(?:機能|画面|欄|項目|窓口|入口|口|データ|情報|ファイル|端末|拠点|部署)[はがも](?:一切|そもそも)?(?:ない|無い|ありません|存在しない|存在しません)|(?:持た|預から|扱わ|受け取ら|受け付け|設け|備え|受け入れ|雇わ|公開し|(?:持っ|預かっ|受け入れ|雇っ|扱っ|付け|設け|備え|受け取っ|受け付け)て(?:い|おり)|(?:保有|登録|提供|採用|公開)し(?:て(?:い|おり))?)(?:ない|ません))(?:ため|ので|から)/u;

/** 「既存制度の改正とは言えないため」, 「個人情報を含まないため」: what follows is about something else. */
const ELSEWHERE =
  /(?:とは(?:言|い)え|に当たら|に該当し|では(?:な|あり|ござ))[^、。]{0,8}(?:ない|ません)?(?:ため|ので|から)|(?:含ま(?:れ(?:て(?:い|おり))?)?|扱わ)(?:ない|ませんの?)(?:ため|ので|から)/;
const UNCONCERNED =
  /(?:そこに|これに|それに|これらに|その中に|これは|それは|これらは|貴市の?)[^、。]{0,14}(?:データ|情報|項目|業務)(?:は|には|を|も)?(?:一切)?(?:含[まみん]|入って|該当し|当たり|影響し|及び|及ばな|関係し)[^、。]{0,6}(?:ません|ない)/;

/** 「暗号化の機能がありますが、|切ってあります」; what goes before says of what. */
function readSwitchedOff(statement: Statement, before: Statement | undefined): Reading | null {
  if (before?.link !== 'but' || before.sentence !== statement.sentence) return null;
  const off = statement.isDenied || before.isDenied ? null : SWITCHED_OFF.exec(statement.text);
  const isSame = statement.topic === before.topic && statement.time === 'now';
  if (!off || !isSame) return null;
  return { says: 'lacking', at: { start: off.index, end: off.index + off[0].length } };
}

/** A list of nouns in brackets says nothing by itself: 「平文のプロトコル(HTTP、FTP)は停止」. */
function isBareRemark({ sentence, text }: Statement): boolean {
  return sentence.isRemark && !/[ぁ-ん]{2}|は対象外/.test(text);
}

/** 「弊社製品でしか使えない形式では|渡しません」. */
const NEVER_ONLY = /しか[^、。]{1,12}ない[^、。]{1,16}[はを][^、。]{1,8}(?:ません|ない)$/;
/** 「権限のない方も|見られないわけではない」: what is denied twice is admitted. */
const ADMITTED =
  /(?:ない|ぬ)(?:わけ|訳|と)(?:は|も|では?|でも)(?:ない|な[いく]|あり|ござ|言|いえ|限)/;

/** 「通常の権限では一括出力はできず」: there is another way. */
const ORDINARILY =
  /(?:通常|一般(?!的な)|標準|既定|単独|単体)[^、。]{0,10}では|(?:形式|方式|対面|集合)では|(?:即時|即座|直ち|ただち|すぐ)に/;
/** 「外部機関による監査は受けていない」: somebody else, or something else, may do it. */
const BY_SOMEONE =
  /(?:機関|会社|法人|第三者|専門家|ソフトウェア|ソフト|ハードウェア|人手|目視|ツール|製品|装置|アプリケーション)による[^、。は]{1,10}は/;
/** 「内部・外部とも行っていない」: no means is left. */
const ALTOGETHER = /(?:とも|いずれも|どちらも|一切|全く|まったく|何も)/;

/** 「監査は全社で行うが、|本サービスは範囲に含めていない」: whatever is done, it is not done for the service. */
const SERVICE_LEFT_OUT =
  /(?:本|当)(?:サービス|システム)(?:自体)?は[^、。]{0,12}(?:範囲外|対象外|(?:含[まめ]|入[っれ]|なっ)[^、。]{0,6}(?:ない|ません|ず))/u;

/** 「暗号化せず|そのまま置いています」: what is left undone is told of the things as they are. */
const LEFT_AS_IS =
  /^に?(?:、)?(?!.*(?:ハッシュ|マスク|伏せ))[^、。はが]{0,12}(?:置い|置き|保管|保存|格納|流し|送っ|送信|やり取り|動かし|運用し|済ませ|持って)(?:て|し|い|お|あ)/u;

/** What is left undone at the customer's own wish is not lacking. */
const ON_REQUEST =
  /(?:申し出|申出|希望|要望|依頼|請求|指示|求め)(?![がの]ない)[^、。]{0,6}(?:あれば|場合|とき|により|に応じ|際|限り)/;

/** 「端末の対策ソフトで防いでいただくようお願いします」: what the city is asked to do is not done by the vendor. */
const ASKED =
  /^(?!.*(?:弊社|当社|窓口)).*[てで](?:いただ[くき]|頂[くき])(?:ます)?(?:よう|たく)?[^、。]{0,6}お願い/;

/** The item's subject or a fulfilling verb of its own, affirmed. */
function findSaid(statement: Statement, words: ItemWords): Stretch | null {
  for (const list of [words.subject, words.ownVerbs]) {
    for (const found of list.findAll(statement.text)) {
      // 「監査？」 alone asks; it says nothing.
      if (found.word === statement.text) continue;
      if (standingIn(statement, found.end) === 'affirmed') return found;
    }
  }
  return findSaidUnderHeading(statement, words);
}

/** 「教育：来年度から年1回実施する予定」: the heading names the subject, any fulfilling verb tells. */
function findSaidUnderHeading(statement: Statement, words: ItemWords): Stretch | null {
  if (!words.subject.has(statement.sentence.heading)) return null;
  const verb = words.verbs.find(statement.text);
  return verb && standingIn(statement, verb.end) === 'affirmed' ? verb : null;
}

/** 'のみ' behind a part of the whole, '以外' behind a kind that must be covered, 'わけではない' of the whole. */
function isLimited(statement: Statement, words: ItemWords): boolean {
  // 「ログの閲覧は管理者に限る」 limits what had better be limited.
  if (words.unwanted.has(statement.topic.slice(-LONGEST_DEED)) || ENTRY.test(statement.topic))
    return false;
  return statement.limits.some((limit) => {
    if (NOT_ALL.has(limit.word)) return true;
    if (AS_WELL.test(statement.text.slice(limit.end, limit.end + 16))) return false;
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

/** 「管理画面へのアクセスは限られた端末から」 */
const ENTRY = /(?:アクセス|入室|立ち?入り?|持ち?出し|解除|復号)$/;
const LONGEST_DEED = 6;
/** 「照会のみ|で終わった操作も」, 「個人情報だけ|でなく」 leave nothing out. */
const AS_WELL = /^で(?:は)?な[くい]|^[での][^、。をはが]{0,12}も/;
const ONLY = new Set(
  'のみ だけ に限り に限る に限られ に限って に限定 までで までとし に過ぎ にすぎ しか 限定的'.split(
    ' ',
  ),
);
const EXCEPT = new Set('を除き を除く を除いて 以外'.split(' '));
const NOT_ALL = new Set(
  'わけではな わけではあり 訳ではな とは限らな とは限りませ とは言い切れ'.split(' '),
);
