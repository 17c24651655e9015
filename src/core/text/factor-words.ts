/** What a way of authentication proves: something known, held, inborn, a place, another party's sign-on, or it is not said. */
export type FactorKind =
  'knowledge' | 'possession' | 'inherence' | 'place' | 'delegated' | 'unnamed';

/** Words for ways of authentication; the longest wins, so that ワンタイムパスワード is no パスワード. Source: NIST SP 800-63B. */
export const FACTORS: Readonly<Record<FactorKind, string>> = {
  knowledge: `pw pwd 暗証符号 パスワード password パスフレーズ pin pinコード 暗証番号 暗証コード 暗証 秘密の質問 秘密の答え 秘密の言葉 秘密の合言葉 合言葉 旧姓 質問 ペットの名 出身校 出身小学校 好きな食べ物 第二パスワード 第2パスワード 二次パスワード 2次パスワード 追加パスワード 別パスワード 取引パスワード 操作パスワード 承認パスワード 画面パスワード
    二つ目のパスワード 2つ目のパスワード 別のパスワード 固定コード 記憶認証 知識認証 知識要素 知識情報 キーワード パターン認証 パターンロック`,
  possession: `ワンタイムパスワード ワンタイム otp totp hotp 認証アプリ authenticator 確認コード 認証コード 認証番号 ワンタイムコード ワンタイムキー sms ショートメッセージ トークン セキュリティキー yubikey fido fido2 パスキー passkey
    webauthn icカード スマートカード 職員証 社員証 マイナンバーカード 公的個人認証 jpki 証明書 クライアント証明書 電子証明書 端末認証 端末登録 登録端末 登録済み端末 登録済端末 登録した端末 登録された端末 未登録端末 未登録の端末 事前登録した端末 許可した端末 許可された端末 許可端末 機器認証 機器登録
    登録機器 デバイス認証 デバイス登録 デバイス制限 登録デバイス 登録済みデバイス 端末制限 端末の制限 端末固有 端末識別 端末id macアドレス プッシュ通知 プッシュ承認 プッシュ認証 登録済みスマートフォン 登録済みの携帯 登録済みの端末 登録済み携帯 登録した携帯 登録したスマートフォン スマートフォンの承認 電話認証 音声通話 乱数表 qrコード認証 usbキー ハードウェアキー 物理キー 使い捨て 6桁コード 6桁のコード
    メールに送 メール認証 メールで送 メールで届く コードを送 コードを入力 所持認証 所持要素 所有物認証`,
  inherence: '生体 指紋 顔認証 静脈 虹彩 声紋 faceid touchid windowshello バイオメトリクス',
  place: `ipアドレス ip制限 ip認証 ipアドレス制限 接続元 グローバルip 固定ip 庁内ip 庁内ネットワーク 庁内lan 庁内端末 庁舎内 庁内から 庁内のみ 庁内回線 lgwan 閉域 専用線 vpn イントラ ネットワーク制限 ネットワークを制限 送信元 アクセス元 位置情報
    固定回線 ホワイトリスト 許可リスト 許可ip`,
  delegated: `idp saml sso シングルサインオン シングルサイオン entraid azuread adfs oidc openid 認証基盤 認証連携 id連携 統合認証 統合id 認証サーバ`,
  unnamed: `他要素 他の要素 別の要素 もう一つの要素 多要素認証 多要素 mfa 2要素認証 二要素認証 2要素 二要素 2段階認証 二段階認証 二段階 2段階 追加認証 リスクベース認証 二経路認証`,
};
