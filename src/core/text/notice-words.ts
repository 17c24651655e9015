/** What a notice is about, or why it does not decide. */
export type NoticeContext =
  'change' | 'end' | 'maintenance' | 'emergency' | 'customer' | 'former' | 'other';

/**
 * Words that say what a notice is about. The nearest one before a length of time decides; at one place the longest word wins,
 * so that 機能の廃止 is a change and サービスの廃止 an end. Source: terms of service of Japanese vendors.
 */
export const NOTICE_CONTEXTS: Readonly<Record<NoticeContext, string>> = {
  change: `変更 改定 改訂 改修 仕様 機能 バージョンアップ アップデート リリース 改める 改めると 増減 追加 機能廃止 機能の廃止 機能の終了 機能終了 一部廃止
    画面デザイン 画面構成 api変更 実施日 実施予定日 適用日 施行日 change modif`,
  end: `終了 廃止 終える 終え 終わる 打ち切 打切 撤退 閉鎖 提供停止 提供の停止 提供を停止 提供をやめ 終息 クローズ やめる 取りやめ 不採算 最終日 eol eos terminat discontinu
    endofservice shutdown`,
  maintenance: `メンテナンス メンテ 定期保守 保守作業 保守のための 計画停止 計画保守 定期作業 一時停止 システム停止 サービス停止 停止作業 停止を伴う 点検 工事 保守停止 保守による 保守に伴う 保守時の 再起動 月例の停止 月例停止 定例の停止 定例停止 定期停止 定期的な停止 計画的な停止 夜間の停止 夜間停止 夜間の休止 一時休止 一時的な休止 による休止 に伴う休止 停止時間
    maintenance`,
  emergency: `急ぎ 穴をふさ 穴を塞 緊急 至急 脆弱性 セキュリティパッチ セキュリティ修正 セキュリティ対応 セキュリティ上 不具合 障害 災害 不可抗力 やむを得な やむをえな 天災 法令に
    法令の 法令改正 法改正 法制度 誤字 文言 バグ emergency`,
  customer: `解約 お客様から お客様のほうから お客様の方から 貴市のほうから 貴市の方から お客様の都合 お客様のご都合 お客様側 貴市から 貴市の都合 貴市のご都合 貴市側 契約者から 利用者から 契約者の都合 利用者の都合 顧客から
    顧客の都合 申し出 お申し出 申出 お申込 更新拒絶 自動更新 契約更新 契約期間満了 期間満了 契約満了 満了による 更新の意思 更新しない ご要望 退会`,
  former: `旧約款 旧規約 旧規程 旧契約 従来 かつて 以前は 以前の 改定前 改訂前 変更前の 当初は これまで 昔は`,
  other: `消去 削除 請求 納品 研修 検証環境 プレビュー環境 価格改定のお見積 見積 試験環境 データ移行 データの移行 移行用 引渡し 引き渡し 保存 保管 応募 お試し版 試用版 無償版 無料版 体験版 トライアル 評価版 フリープラン 無料プラン 無償プラン 別サービス 別製品 他サービス 入札
    証明書の更新 証明書更新`,
};

/** A notice repeated: it decides only where no other one is given. */
export const REMINDERS = `再度 再通知 再案内 再告知 再周知 再送 再掲 改めて あらためて 重ねて リマインド リマインダ さらに 加えて あわせて 併せて 念のため 念押し 念を押 最終のお知らせ 最終のご案内 最終通知 直前のご案内 直前のお知らせ 確定版 最終版 最終案内 詳細版 リリースノート もう一度 再び reminder
  again`;

/** What sets a case aside: words before it are no context of what follows. */
export const EXCEPTIONS =
  'を除き を除いて を除く 除き、 以外の 以外は 以外では を別として は別として のほか 場合のほか';

/** Ways to say that no notice, or one that comes too late to count days, is given. */
export const WITHOUT_NOTICE = `予告なく 予告なし 予告無く 予告無し 予告せず 予告をせず 予告をしな 予告はしな 予告はいたしませ 予告は行わ 事前の通知なく
  事前通知なく 事前の通知なし 事前通知なし 通知なく 通知なしに 通知無く 通知することなく 通知せず 通知を行わず 通知を省略 通知を省 通知は行わ 通知は行っておりませ 通知はしな 通知はいたしませ 通知いたしませ 通知しませ 事前連絡なし
  事前の連絡なく 事前連絡なく 連絡なく 事前告知なし 事前告知なく 告知なく 告知せず 告知なし 告知は行わ 事後に通知 事後にご連絡 事後に連絡 事後通知 事後にお知らせ 事後報告 事後のご報告 事後のご連絡 事後の通知 事後の連絡
  変更後に公開 変更後に掲載 実施後に公開 実施後に掲載 実施後にリリースノート 変更後にリリースノート 適用後に通知 適用後にお知らせ 公開後に通知 公開後にお知らせ リリース後に通知 リリース後にお知らせ リリースノートの掲載のみ リリースノートのみ 変更後に通知 変更後にお知らせ 変更後にご連絡 変更後に連絡 実施後に通知 実施後にお知らせ 実施後にご連絡 変更後速やかに 変更後に速やかに 変更後、速やかに 変更後すみやかに 変更後にすみやかに 実施後速やかに 実施後に速やかに 実施後すみやかに 終了後に通知 事後となる withoutnotice withoutpriornotice`;

/** The same, of single cases as well: they decide only where no notice is spoken of at all. */
export const NOT_NOTIFIED = `通知は行っていませ 通知を行っていませ 通知を行っておりませ 通知は実施していませ 通知を実施していませ 通知は実施しておりませ
  通知を実施しておりませ 通知していませ 通知しておりませ 通知はしていませ 通知はしておりませ 案内していませ 案内しておりませ 案内は行っていませ
  案内は行っておりませ 告知していませ 告知は行っていませ 告知は行っておりませ`;

/** Notices whose length is said without a number, in days. */
export const SHORT_NOTICES: Readonly<Record<string, number>> = {
  前日: 1,
  前々日: 2,
  当日: 0,
  直前: 1,
  前週: 7,
  前の週: 7,
  前月末: 1,
  前月の末日: 1,
  前月中: 1,
};
