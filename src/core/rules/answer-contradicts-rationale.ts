import { findAskedLeave } from './asked-leave.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { itemFault } from './fault.ts';
import { fullyDoneIn } from './fully-done.ts';
import { findOnlyPlanned } from './only-planned.ts';
import { passageOf, quotePassage } from './passage-of.ts';
import { factOf, together } from '../text/passage.ts';
import type { Statement } from '../text/statements.ts';
import { wordList } from '../text/word-list.ts';
import type { JudgedItem, Rule, RuleContext } from './rule.ts';

/**
 * ○, but the text says not done, only planned, only partly, or against the item; × but the text says fully done.
 * Half denied is enough. 「not this tool, but another control」 is clean.
 */
export const answerContradictsRationale: Rule = {
  id: 'answer-contradicts-rationale',
  severities: ['error'],
  yieldsTo: ['placeholder-left', 'copied-example', 'threshold-not-met'],
  *check(context) {
    for (const judged of context.items) {
      if (!judged.readsText) continue;
      const found = contradictionIn(judged, context);
      if (!found) continue;
      const { start, end } = found;
      yield itemFault(judged.item, 'answer', {
        variant: judged.item.mark === 'no' ? 'cross-but-done' : 'default',
        quotes: quotePassage(judged.item, start, end),
      });
    }
  },
};

/** What is said against the mark. */
function contradictionIn(judged: JudgedItem, context: RuleContext): Statement | null {
  const { mark, no } = judged.item;
  if (mark === 'no') return fullyDoneIn(judged, context)?.statement ?? null;
  if (mark !== 'yes') return null;
  const passage = passageOf(judged.item);
  const bare = factOf(passage, findOnlyPlanned, findOnlyPlanned);
  if (bare || hasLimit(no, context)) return bare;
  const asked = factOf(passage, findAskedLeave, findAskedLeave);
  if (asked) return asked;
  const evidence = evidenceOf(judged.item, context);
  return factOf(passage, together(evidence, 'contradiction'), () => {
    return contradictionOfYes(evidence)?.statement ?? null;
  });
}

/**
 * The statement that takes the ○ back. Where the text affirms the item's core, now and for this service, another
 * statement does so only if it is against the item as such, or leaves open a part that the item demands and the text
 * affirms nowhere: other means, the customer's side and guarantees do not.
 */
function contradictionOfYes(evidence: readonly Evidence[]): Evidence | null {
  const isDone = evidence.some(({ says }) => says === 'done');
  const whole = evidence.filter(
    (each, i) =>
      each.says === 'done' &&
      !ONLY_THEN.test(each.statement.text) &&
      ![evidence[i - 1], evidence[i + 1], evidence[i + 2]].some((near) => isConceded(each, near)),
  );
  const isAffirmed = whole.some(({ isExplicit }) => isExplicit);
  const covered = new Set(whole.flatMap(({ names }) => names));
  const open = evidence.find((each, i) => {
    const { says, statement } = each;
    if (says === 'done' || isMadeUpFor(each, evidence[i + 1])) return false;
    if (says === 'means') return !isAffirmed;
    // 「…は対象外」: what is left out tells that the rest is covered.
    const isRestDone = LEFT_OUT.test(statement.text) && each.isExplicit;
    if (!isDone && !isRestDone) return true;
    // Beside what is done, a deed that names nothing of the item is about something else, unless it is set in time.
    if (!each.isExplicit) return says !== 'planned' && SINCE.test(statement.text);
    if (says === 'planned') return isLeftOpen(each.kinds, covered) && !ADDS.has(statement.text);
    if (!(isAffirmed || isRestDone) || each.isAgainst || says === 'partly') return true;
    if (isBesideThePoint(each)) return false;
    return isLeftOpen(each.leftOpen, covered) || NO_LONGER.test(statement.text);
  });
  return open ?? null;
}

const LEFT_OUT = /対象外/;
const ONLY_THEN = /(?:場合|とき|際)に?(?:のみ|だけ|限)/;

/** 「収集はしていますが、適用していません」: what is granted beside a denial of the same thing affirms nothing on the whole. */
function isConceded(done: Evidence, neighbour: Evidence | undefined): boolean {
  if (neighbour?.says !== 'lacking') return false;
  const [own, other] = [done.statement, neighbour.statement];
  if (own.sentence !== other.sentence) return false;
  return own.topic === other.topic || /but|reason/.test(own.link) || other.link === 'reason';
}

function isLeftOpen(words: readonly string[], covered: ReadonlySet<string>): boolean {
  return words.some((word) => !covered.has(word));
}

/** A denial that guards the item, one of something that is not the vendor's to do, and one made up for. */
function isBesideThePoint({ statement: { text, topic, sentence, end } }: Evidence): boolean {
  const rest = sentence.text.slice(end - sentence.start);
  return GUARANTEE.test(text) || NOT_OURS.test(topic) || MADE_UP.test(rest);
}

const MADE_UP =
  /補[いっうわ]|代わりに|代替|(?:それまで|その間)は?[^。]*(?:防|遮断|制限|緩和)|(?<!まま)で(?:対応し|対応い|カバー|担保)|(?:本文|件名|メール|内容|用件|個人情報|データ)[にはをも]{1,2}[^。]{0,12}(?:書か|載せ|含め|記載[しせ]|入れ)(?:ず|な[いく]|ませ|て(?:い|おり)ませ)/;
/** 「完了前に消去することはありません」「運用者でも変更できません」; not 「復元したことはありません」. */
const GUARANTEE =
  /(?:者|員|方|本人|部門)以外(?:に?は|が|に)?[^、。]{0,20}(?:でき|出来|られ|れ)(?:ません|ない|ず)|(?<![ただ])こと[はも](?:一切)?(?:あり|ござい|な[いく]|致し|いたし)|(?:者|員|方|弊社|当社)(?:以外)? *(?:であっても|でも|にも|が|は|も|からは)[^、。]{0,20}(?:でき|出来|られ|れ)(?:ません|ない|ず)/;
const NOT_OURS =
  /(?:貴市|お客様|利用者|職員様?)(?:側|の(?:端末|回線|機器|環境|設備|ネットワーク|pc))|(?:クラウド|基盤|iaas|データセンター|通信)(?:事業者|会社|基盤)|(?:(?<!本番)環境|プラン|オプション|[^旧現]版)$|一時(?:ファイル|領域)|作業用|公開|キャッシュ|口頭|紙[のでに]|郵送|fax|サポート[^、。]{0,6}(?:切れ|終了|終え|終わっ|満了)|(?:職員|利用者|契約者|関係者)以外|部外者|来訪|来客|見学|清掃|警備|デモ|体験版|試用|展示|マニュアル|ヘルプ(?!デスク)|(?:ダウンロード|出力|印刷|取得|受領|お?引き?渡し|お?渡し)(?:した|された|いただいた)?(?:後|あと)の/;

/** What is over, or left out whatever the means, is lacking though it is affirmed of another time or of one means. */
const NO_LONGER = /(?:その後|以後|以降|以来|近年|ここ数年|昨年|今後|とも|いずれも|どちらも)/;
const SINCE =
  /(?:その後|以後|以降|以来|現在|今|いま(?![せしす])|まだ|未だ|いまだ|近年|ここ数年|この[\d一二三数]+(?:か月|[年月週])|昨年|当面)/;

/** A plan that adds to what is done already. */
const ADDS = wordList(
  'も加え も追加 をさらに さらに 加えて 拡充 強化 短縮 縮め 増や 拡大 向上 高度化 改善 更新 改定 見直し も予定 も検討',
);

/** 「Aは行っていないが、Bを行っている」: A was one way to do it, unless the item asks for A as such. */
function isMadeUpFor({ says, kinds, statement }: Evidence, next: Evidence | undefined): boolean {
  if (says !== 'lacking' || statement.link !== 'but' || next?.says !== 'done') return false;
  if (next.statement.sentence !== statement.sentence) return false;
  // 「1件単位の復元はできませんが、日単位で復元できます」
  const isSameDeed =
    next.statement.topic === statement.topic &&
    next.names.some((name) => !next.kinds.includes(name) && statement.topic.endsWith(name));
  return kinds.length === 0 || isSameDeed;
}

/** Where a limit decides, threshold-not-met alone speaks of what misses it. */
function hasLimit(no: number, { definition }: RuleContext): boolean {
  return definition.requirements.some((requirement) => requirement.no === no);
}
