/** Words for the loss or leak of data itself. Sources: 個人情報保護法第26条 (漏えい, 滅失, 毀損) and reports of Japanese vendors. */
export const LOSSES = `漏えい 漏洩 漏えいし 流出 紛失 盗難 盗まれ 滅失 毀損 き損 棄損 消失 失われ 失って 失った 失い 復元でき 誤送信 誤送付 誤交付 誤配 誤配信 誤廃棄
  誤発送 誤掲載 誤公開 誤表示 誤封入 誤登録先 誤送 不正閲覧 不正持ち出し 持ち出され 持ち去 閲覧され 閲覧可能 閲覧できる状態 閲覧できた 見える状態 見られる状態 見られた 公開状態 外部公開 公開されて
  公開してしま 置き忘れ 送ってしま 送信してしま 送付してしま 渡してしま 渡って 取り違え 入れ違え 別の方に 別の方へ 別人に 別世帯 別の利用者に 別の住民に 他の利用者に 他人に 第三者に 別の宛先 宛先を誤り 宛先誤り 宛先を間違
  なくし 覗き見 のぞき見 漏れた 漏れて 外部に漏れ 情報漏 削除してしま 消去してしま 上書きしてしま`;

/** Words for events that may or may not touch personal data. */
export const EVENTS = `不正アクセス 不正ログイン 乗っ取 改ざん 侵入 侵害 なりすまし ランサム マルウェア感染 ウイルス感染 サイバー攻撃 事故 インシデント 事案 重大事象 案件`;

/** Words for data about people. */
export const ABOUT_PEOPLE = `個人情報 個人データ 氏名 住所 電話番号 メールアドレス 生年月日 名簿 台帳 口座 マイナンバー 個人番号 住民 市民 利用者情報 利用者の
  顧客情報 会員情報 要配慮 患者 児童 生徒 園児 保護者 納税者 世帯 被保険者 受講者 申請者 申請データ 応募者 通知書 申込者 加入者 対象者 職員の情報 履歴書 連絡先 受給者`;

/** Nothing came of it, or it was stopped in time. */
export const NEAR_MISSES = `ヒヤリ ニアミス 未遂 未然 送信前 発送前 発送する前 送付前 投函前 公開前 送信保留 保留中に 差し戻 しかけた しかけて しかけ、 しそうに 社外には出て 社外に出て 外部には出て 外部に出た 外部に出て
  出ていな 取り止め 取りやめ 誤検知 実害のない演習 訓練 演習 想定した 模擬`;

/** Somebody else's. */
export const NOT_OURS = '他社 同業 他の事業者 他事業者で 業界 報道され ニュース 競合';

/** What is prevented, watched for or prepared for has not happened. */
export const SUPPOSED = `場合 際は 際に とき 時は 時に おそれ 恐れ リスク 防止 防ぐ 対策 に備え に対する を想定 が疑われ 訓練 手順 体制 検知 監視 可能性 対応計画 報告義務 保険 発生時 有無 の定義 に関する規程
  予防 抑止 検出 対応フロー 報告先 窓口`;
