import { splitClauses, type Clause } from './clauses.ts';
import { readPredicates, standingAt, type Predicate, type Standing } from './predicates.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { wordList, type FoundWord } from './word-list.ts';

/** When something holds: 'now', only 'planned', or in the 'past' (以前は、〜しておりましたが). */
export type Time = 'now' | 'planned' | 'past';

/** Of what a statement speaks: this service, something else of the vendor's (旧製品、別サービス), the customer. */
export type About = 'this-service' | 'something-else' | 'customer';

/** One clause, read. Offsets are those of the evened text. */
export interface Statement extends Clause {
  readonly predicates: readonly Predicate[];
  /** Whether the clause as a whole is denied; double negation counts as affirmed. */
  readonly isDenied: boolean;
  readonly time: Time;
  /** True for a verb in the past tense, also where what was done still holds (策定しました). */
  readonly isPastTense: boolean;
  readonly about: About;
  /** Words that say "not all of it": 一部、のみ、以外、に限られ、わけではない. Empty when whole. */
  readonly limits: readonly FoundWord[];
  /** A of 「AではなくB」: what is set aside. Offsets within `text`. */
  readonly setAside: { readonly start: number; readonly end: number } | null;
}

/** Only planned: said of the predicate, so 「事業継続計画」 is none. */
const PLANS = wordList([
  ...[
    '予定です',
    '予定であ',
    '予定でご',
    '予定とし',
    '予定してお',
    '予定しています',
    '予定しております',
    '予定がある',
    '予定となって',
    '対応予定',
    '実装予定',
    '導入予定',
  ],
  ...[
    '実施予定',
    '策定予定',
    '追加予定',
    '整備予定',
    'リリース予定',
    '取得予定',
    '構築予定',
    '開始予定',
    '完了予定',
    '検討',
  ],
  ...[
    '準備中',
    '準備を進め',
    '準備してい',
    '準備段階',
    '計画中',
    '計画です',
    '計画であ',
    '計画してい',
    '計画してお',
    '計画がある',
    '計画があり',
    '計画とし',
  ],
  ...[
    '作成中',
    '策定中',
    '整備中',
    '構築中',
    '開発中',
    '改修中',
    '申請中',
    '審査中',
    '調整中',
    '制定中',
    '移行中',
    '導入中',
    '実装中',
    '着手し',
  ],
  ...[
    '見込み',
    '見通し',
    '目指し',
    '目指す',
    '目標とし',
    '今後',
    '将来',
    '次期',
    '次回の',
    '来年度',
    '来期',
    '来年',
    '近日',
    '近く',
    '追って',
    'いずれは',
    '順次',
  ],
  ...[
    'これから',
    '諮る',
    '文案',
    '素案',
    '草案',
    'ドラフト',
    '案の段階',
    '進めているところ',
    '作っているところ',
    'しようとしてい',
    '検証中',
    '試験中',
    '試行中',
  ],
]);
/** 予定 at the end of a clause is a plan as well (2027年4月に実装予定). */
const PLAN_END =
  /(?:予定|計画|見込み?|つもり|所存)(?:です|でございます|であり?る?|だ|となります|となっています)?[、。]?$/;

/** The past, now over. */
const FORMER = wordList([
  ...[
    '以前は',
    '以前の',
    '以前、',
    '以前まで',
    '従来は',
    '従来の',
    'かつて',
    '旧版',
    '旧バージョン',
    '旧環境',
    '旧システム',
    '旧約款',
    '旧規約',
    '旧規程',
    '当初は',
    '過去には',
    '昔は',
  ],
  ...[
    '年まで',
    '年度まで',
    '月まで',
    '日まで',
    'これまで',
    'それまで',
    '移行前',
    '改修前',
    '改定前',
    '改訂前',
    '刷新前',
    '以前必要だった',
    '以前使っていた',
  ],
]);
const PAST_TENSE =
  /(?:ました|でした|だった|であった|していた|ていた|った|した|いた|んだ)(?:が|ため|ので|ところ|ものの|こと|もの|けれど|、|$)/;

/** Something of the vendor's that is not the service offered. */
const SOMETHING_ELSE = wordList([
  ...[
    '旧製品',
    '別製品',
    '他製品',
    '他の製品',
    '別サービス',
    '他サービス',
    '他のサービス',
    '別のサービス',
    '姉妹製品',
    '姉妹サービス',
    '別基盤',
    '前身',
    '従来製品',
    '旧サービス',
  ],
  ...[
    '他社製品',
    '無償版',
    '評価版',
    '体験版',
    'オンプレミス版',
    'パッケージ版',
    'スタンドアロン版',
    '試験環境',
    '検証環境',
    '開発環境',
    'テスト環境',
    'デモ環境',
  ],
  ...[
    '他団体',
    '他の団体',
    '他のお客様',
    '他社',
    '同業他社',
    '一般に',
    '一般的に',
    '親会社',
    '子会社',
    'グループ会社',
    '採用サイト',
    'コーポレートサイト',
    '自社サイト',
    '社内システム',
  ],
]);
const CUSTOMER = wordList([
  ...[
    '貴市',
    '本市',
    '浜松市',
    'お客様',
    '利用者様',
    '利用者側',
    'お客さま',
    '顧客側',
    '顧客の責任',
    '職員様',
    'ご利用者',
    '利用団体',
    '契約者',
  ],
]);

/** Words that say "not all of it". */
const LIMITS = wordList([
  ...[
    '一部',
    'のみ',
    'だけ',
    '以外',
    'に限り',
    'に限る',
    'に限られ',
    'に限定',
    '限定的',
    'を除き',
    'を除く',
    'を除いて',
    '除外',
    'わけではな',
    'わけではあり',
    '訳ではな',
    'とは限らな',
    'とは限りませ',
  ],
  ...[
    'とは言い切れ',
    'とは言え',
    '部分的',
    '主要な',
    '主に',
    'までで',
    'ほとんど',
    'ほぼ',
    '大半',
    '大部分',
    '多くの',
    '半数',
    '限りでは',
    'に過ぎ',
    'にすぎ',
    'しか',
    '例外的',
    '原則',
    '基本的に',
    '概ね',
    'おおむね',
    '場合がある',
    '場合があり',
    '場合もあり',
    '場合もある',
    'こともあり',
    'ことがあり',
  ],
]);

/** Reads an evened text, line breaks kept, into its statements, in order. */
export function readStatements(evened: string): Statement[] {
  return splitSentences(evened).flatMap((sentence) => statementsOf(sentence));
}

/** How `text.slice(…, end)`'s last word stands in a statement; `end` is an offset within `statement.text`. */
export function standingIn(statement: Statement, end: number): Standing {
  if (statement.setAside && end <= statement.setAside.end && end > statement.setAside.start) {
    return 'denied';
  }
  return standingAt(statement.text, statement.predicates, end);
}

function statementsOf(sentence: Sentence): Statement[] {
  return splitClauses(sentence).map((clause) => {
    const predicates = readPredicates(clause.text);
    const main = predicates[predicates.length - 1];
    const isPastTense = PAST_TENSE.test(clause.text.slice(-16));
    return {
      ...clause,
      predicates,
      isDenied: main?.isDenied ?? false,
      time: timeOf(clause),
      isPastTense,
      about: aboutOf(clause),
      limits: LIMITS.findAll(clause.text),
      setAside: setAsideOf(clause.text),
    };
  });
}

function timeOf(clause: Clause): Time {
  if (FORMER.has(clause.text)) return 'past';
  if (PLANS.has(clause.text) || PLAN_END.test(clause.text.slice(-24))) return 'planned';
  return 'now';
}

function aboutOf(clause: Clause): About {
  const head = `${clause.topic}\n${clause.text}`;
  if (SOMETHING_ELSE.has(head)) return 'something-else';
  if (CUSTOMER.has(clause.topic)) return 'customer';
  return 'this-service';
}

/** Longest A of 「AではなくB」 that is still one thing. */
const LONGEST_SET_ASIDE = 20;

function setAsideOf(text: string): Statement['setAside'] {
  const at = /(?<!だけ|のみ|ばかり|わけ)で(?:は)?な[くし]/.exec(text)?.index;
  if (at === undefined) return null;
  const before = text.slice(Math.max(0, at - LONGEST_SET_ASIDE), at);
  const from =
    Math.max(before.lastIndexOf('、'), before.lastIndexOf('は'), before.lastIndexOf('が')) + 1;
  return { start: at - before.length + from, end: at };
}
