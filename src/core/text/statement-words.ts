import { wordList } from './word-list.ts';

/*
 * Words by which a clause tells when it holds, of what it speaks and how much of it. Source: the answers of the
 * corpus, completed by the other words that vendors use for the same.
 */

/** Only planned. Said of a predicate, so 「事業継続計画」 is none. */
export const PLANS = wordList(`
  予定です 予定であ 予定でご 予定とし 予定してお 予定しています 予定しております 予定がある 予定となって
  対応予定 実装予定 導入予定 実施予定 策定予定 追加予定 整備予定 リリース予定 取得予定 構築予定 開始予定 完了予定 移行予定 適用予定 受審予定
  検討中 検討してい 検討してお 検討いたし 検討します 検討する 検討段階 検討を進め 検討予定 検討課題 検討とな 検討状況 を検討 準備中 準備を進め 準備してい 準備段階 計画中 計画です 計画であ 計画してい 計画してお 計画がある 計画があり 計画とし
  作成中 策定中 整備中 構築中 開発中 改修中 申請中 審査中 調整中 制定中 移行中 導入中 実装中 選定中 見直し中 着手し 作成してお 作成している途中 策定を進め 整備を進め 開発を進め
  見込み 見通し 目指し 目指す 目標とし 今後 将来 次期 次回の 次のバージョン 次版 来年度 来期 来年 来春 来月 近日 近く リリース後に 追って いずれは 順次対応 順次切り替え 順次導入 順次拡大 順次
  これから 諮る 文案 素案 草案 原案 ドラフト たたき台 案の段階 進めているところ 作っているところ しようとしてい 検証中 試験中 試行中 レビュー中 作成途中 道半ば
`);

/** A noun that makes a plan only at the end of a clause: 「2027年4月に実装予定」. */
export const PLAN_END =
  /(?:予定|計画|見込み?|つもり|所存)(?:です|でございます|であり?る?|だ|となります|となっています)?[、。]?$/;

/** The past, now over. */
export const FORMER = wordList(`
  以前は 以前の 以前、 以前まで 以前必要だった 以前使っていた 従来は 従来の かつて 昔は 当初は 過去には それまでは
  旧版では 旧版は 旧バージョンでは 旧バージョンは 旧環境では 旧環境は 旧システムでは 旧システムは 旧約款 旧規約 旧規程 旧製品では 旧サービスでは
  年までは 年まで、 年までの 年度までは 年度まで、 年度までの 月までは 月まで、 月までの 期までは 移行前 改修前 改定前 改訂前 刷新前 導入前は 更改前
`);

/** Something of the vendor's that is not the service offered, or somebody else. */
export const SOMETHING_ELSE = wordList(`
  旧製品 別製品 他製品 他の製品 別サービス 他サービス 他のサービス 別のサービス 姉妹製品 姉妹サービス 別基盤 前身 従来製品 旧サービス 旧世代
  他社製品 無償版 無料版 評価版 体験版 オンプレミス版 パッケージ版 スタンドアロン版 試験環境 検証環境 開発環境 テスト環境 デモ環境 デモサイト
  他団体 他の団体 他のお客様 他社 同業他社 一般に 一般的に 親会社 子会社 グループ会社 採用サイト コーポレートサイト 自社サイト 社内システム 広報サイト
`);

/** The city, its staff and other customers. */
export const CUSTOMER = wordList(`
  貴市 本市 浜松市 お客様 利用者様 利用者側 お客さま 顧客側 顧客の責任 職員様 ご利用者 利用団体 契約者
`);

/** Words that say "not all of it". */
export const LIMITS = wordList(`
  一部 のみ だけ 以外 に限り に限る に限られ に限って に限定 限定的 を除き を除く を除いて 除外
  わけではな わけではあり 訳ではな とは限らな とは限りませ とは言い切れ とは言え
  部分的 主要な 主に までで までとし ほとんど ほぼ 大半 大部分 多くの 半数 限りでは に過ぎ にすぎ しか 例外的 原則 基本的に 概ね おおむね
  場合がある 場合があり 場合もあり 場合もある こともあり ことがあり
`);
