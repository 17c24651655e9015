import type { ChecklistItem } from '../checklist.ts';
import { factOf, together, type Passage } from '../text/passage.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import { wordList } from '../text/word-list.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { passageOf } from './passage-of.ts';
import type { RuleContext } from './rule.ts';
import { dayOf, type Day } from '../text/dates.ts';
import { isFuture } from '../text/future.ts';

/** What a rationale offers where the item is not met. */
export interface Explanation {
  /** Something else that is done, or can be done, instead. */
  readonly hasMeasure: boolean;
  /** A plan to meet the item that says more than 検討中. */
  readonly hasPlan: boolean;
  /** A wish to talk it over with the city. */
  readonly asksToConsult: boolean;
}

/** Reads what a × or △ row offers instead of meeting the item. */
export function explanationOf(item: ChecklistItem, context: RuleContext): Explanation {
  const evidence = evidenceOf(item, context);
  return factOf(passageOf(item), together(evidence, 'explanation'), (passage) =>
    readExplanation(passage, evidence, dayOf(context.options.today)),
  );
}

function readExplanation(
  { statements }: Passage,
  evidence: readonly Evidence[],
  today: Day,
): Explanation {
  const ofItem = new Set(evidence.map(({ statement }) => statement));
  const lacking = new Set(
    evidence.filter(({ says }) => says === 'lacking').map(({ statement }) => statement),
  );
  const isOwn = (statement: Statement): boolean => ofItem.has(statement);
  return {
    hasMeasure:
      statements.some(
        (statement, i) =>
          isMeasure(statement, isOwn(statement)) ||
          isButClause(statements[i - 1], statement, lacking),
      ) || offersPart(evidence),
    hasPlan: statements.some((statement) => isPlan(statement, today)),
    asksToConsult: statements.some(asksToConsult),
  };
}

function isPlan(statement: Statement, today: Day): boolean {
  return (
    (statement.time === 'planned' || isFuture(statement, today)) &&
    !statement.isDenied &&
    !UNDECIDED.has(statement.text)
  );
}

function asksToConsult(statement: Statement): boolean {
  return CONSULTING.has(statement.text) && !AMONG_THEMSELVES.has(statement.text);
}

/**
 * A measure is said outright (代替として, 補完), or it is something done that is neither the item itself nor a
 * reason (〜ため。) nor what is lacking.
 */
function isMeasure(statement: Statement, isOfItem: boolean): boolean {
  if (statement.time === 'planned' && UNDECIDED.has(statement.text)) return false;
  if (INSTEAD.has(statement.text) && !NO_INSTEAD.has(statement.text)) return true;
  const promised = PROMISED.find(statement.text);
  if (promised && standingIn(statement, promised.end) === 'affirmed') return true;
  if (isOfItem || isUndone(statement) || statement.link === 'condition') return false;
  if (REASON_END.test(statement.text) || LACKING.has(statement.text)) return false;
  return ACTING.has(statement.text) && !/(?:のみ|(?<!いた)だけ)/.test(statement.text);
}

/** What is kept out (持ち出しは禁じています) is a deed all the same. */
function isUndone({ isDenied, negations }: Statement): boolean {
  return isDenied && negations.some(({ kind }) => kind !== 'blocking');
}

/** 「別途費用が発生します。年10人日までは対応します」: what is done is offered after what is not. */
function offersPart(evidence: readonly Evidence[]): boolean {
  const lacking = evidence.find(({ says }) => says === 'lacking');
  return evidence.some(
    ({ says, statement }) =>
      says === 'done' && lacking && statement.sentence.start > lacking.statement.sentence.start,
  );
}

/** 「Aはできませんが、Bしています」: what is set against something denied is offered instead. */
function isButClause(
  before: Statement | undefined,
  statement: Statement,
  lacking: ReadonlySet<Statement>,
): boolean {
  return (
    before?.link === 'but' &&
    (before.isDenied || lacking.has(before)) &&
    before.sentence === statement.sentence &&
    !statement.isDenied &&
    statement.time === 'now' &&
    !LACKING.has(statement.text) &&
    !REASON_END.test(statement.text) &&
    !CONSULTING.has(statement.text)
  );
}

/** Still undecided: no plan and no measure. */
const UNDECIDED = wordList(`
  検討 調査中 未定 見通しは立 目途 めど 前向きに 可能であれば できれば 将来的に いずれ 協議中 調整中 折を見て
  作成中 策定中 整備中 構築中 準備中 開発中 改修中 途中 進めているところ
`);

/** What says "instead": Japanese for a compensating measure. */
const INSTEAD = wordList(`
 代えて 代替 提案 代わり かわりに 替わり 補完 補う 補い 補って 補います 補っ 代行 その間 当面 暫定 それまで 緩和 低減 軽減 併用 併せて 同等 相当する 特約 覚書 個別契約 個別の契約 個別に
 運用で対 運用によ 運用とし カバーし カバーする 担保し 担保する 多層 次善 回避策 対策とし 対処とし ご用意 応じます 応じること
`);
const NO_INSTEAD = wordList(
  '代替策はありません 代替策はない 代替はありません 代替手段はありません 代替の手段はない 代替策なし 代替手段なし 代替案はない 代替策もない 代替策もありません',
);

/** A promise is a measure; refused (お約束いたしかねます), it is none. */
const PROMISED = wordList('お約束 約束 確約');

/** Doing something: verbs that make a measure when they are not said of the item itself. */
const ACTING = wordList(`
  お使いいただけ ご利用いただけ 貸与 貸し出
  可能です ことが可能 ことも可能 も可能 貸し お貸し 限定する 限定し 制限する 制限し 措置
  実施 行って 行い 行う 行っ 設置 施錠 監視 管理し 管理する 制御し 記録し 確認し 確認する 点検 巡回 破壊 隔離 分離 遮断 閉域 承認 申請 二名 二人 複数名 立会 報告 通知 連絡 公表 謝罪 お詫び 回収 削除し 導入
  是正 修正 改修 復旧 改善 見直 強化 徹底 再発防止 教育 研修 棚卸 禁止 禁じ ロック マスク 匿名化 仮名化 置き換え 置換 手作業 手動 提供し 提供する 変換 お渡し 対応し 対応する 対応いたし 対応します 講じ 適用 締結 定めて 設けて 設け 保護 防止 防い 抑止 支援
`);
/** What is missing or demanded: a fact, not a measure. */
const LACKING = wordList(`
  必要 必須 前提 未対応 未実施 未整備 未策定 非対応 対象外 できません ありません おりません ない仕様 固定 限られ 限ります 場合による 都合 コスト 理由 ため×
  お願い申し上げ ご理解 ご了承 お願いいたし ご容赦 要望がな 見合わ
`);
/** A sentence that is nothing but a reason: 〜ため。〜からです。 */
const REASON_END =
  /(?:ため|から|ので|故|事情|都合|理由)(?:です|でございます|であ[るり]ます?|となります|による(?:もの)?(?:です)?)?[、。]?$/;

/** Words that ask the city to talk or to judge. */
const CONSULTING = wordList(`
  相談 協議 打合せ 打ち合わせ 打合わせ 話し合 ご判断 御判断 ご意見 御意見 ご意向 ご教示 ご指示 ご確認いただ ご確認をお願 ご確認くださ ご検討いただ ご検討くださ ご検討をお願 ご了解 お認め 認めていただ 認めて頂 お伺い 伺いた 伺え 伺い
  ご承認 可否 ご助言 ご指導 すり合わせ 擦り合わせ 調整させ みなしていただ 差し支えないか よろしいか 足りるか 満たすか ご相談 判断を仰 判断いただ お知らせください ご提示ください ご希望 お聞かせ ご教授 お教え
`);
/** Talking among themselves asks nothing of the city. */
const AMONG_THEMSELVES = wordList(
  '社内で相談 社内で協議 社内協議 社内にて協議 社内にて相談 ベンダーと協議 事業者と協議 開発元と協議 メーカーと協議 開発会社と 社内で確認 協議中 弁護士',
);
