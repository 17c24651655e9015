/** Software and settings of the user's device. Standard browsers are none. Source: item 20 of the form and terms of vendors. */
export const CLIENT_THINGS = `プラグイン ブライグイン アドオン アドイン 拡張機能 機能拡張 activex java jre silverlight flash .net ランタイム アプリ ソフト エージェント ドライバ ビューア ビューワ ビュアー
  acrobat adobereader フォント ieモード internetexplorerモード 互換表示 互換モード ブラウザの拡張 信頼済みサイト 信頼済サイト 信頼されたサイト イントラネットゾーン ポップアップ
  保護モード セキュリティ設定 セキュリティレベル セキュリティゾーン プロキシ hosts レジストリ インストーラ exe モジュール 部品 vpnクライアント 設定変更 設定の変更 設定を変更 設定値 ブラウザの設定
  ブラウザ設定 osの設定 端末の設定 ツール デスクトップ版 クライアント版 専用クライアント 専用ブラウザ ミドルウェア 管理者権限 グループポリシー 例外設定 許可設定 プログラム pcへのインストール`;

/** Certificates on the device: counted in the row on the client only, for other rows ask for them. */
export const CERTIFICATES = 'クライアント証明書 電子証明書 端末証明書 ルート証明書 証明書';

/** What is done with them. */
export const CLIENT_DEEDS = `インストール 導入 入れて 入れる 追加 登録 設定 解除 有効化 有効に 無効化 無効に 許可 変更 外し 外す 緩和 更新 差し替え 差替え 入替え 入れ替え 適用 ダウンロード セットアップ 組み込 加え 取り込 配布
  実行 起動 下げ`;

/** Words by which it becomes a duty of the user. */
export const NEEDS = `必要 必須 前提 お願い 願います 要します を要する が要る が要り いただく いただき いただいて いただいた いただきたく いただければ いただきます 頂く 頂き 頂いて 頂きます 頂ければ ください 下さい 条件
  求めて しておく ものとする ものとします もらって もらいま もらう必要 してもらう してもらい もらいます 義務`;

/** Words that leave it to the user, or name an equal way by browser. */
export const OPTIONAL = `表計算ソフト お手元の 任意 自由 希望者 ご希望 希望される 希望する オプション 必須ではな 必須でな 必要ではあり なくても 同じ操作 同じことは 同じ機能 同等の 同様の操作 ブラウザからも ブラウザでも ブラウザだけでも ブラウザ画面でも
  ブラウザ版でも でもご利用 からもご利用 残らずブラウザ 全てブラウザ すべてブラウザ 代わりにブラウザ 選べ お好み 補助的 ご利用いただかなく 入れていただかなく いただかずに いただく必要はあり いただくことなく いただくことはあり
  いただくことはござ 必要とせ 必要としな 必要な場合は 必要がな 必要はな`;

/** Standard browsers: to install one of them is no extra software. */
export const STANDARD_BROWSERS = 'chrome edge firefox safari 標準ブラウザ';

/** Not the user's device. */
export const NOT_THE_CLIENT = `サーバ側 サーバーに サーバに サーバ上 弊社の端末に 弊社の端末で 弊社の端末は 弊社の端末のみ 当社の端末に 当社の端末で 当社の端末は 当社の端末のみ 弊社側の端末 当社側の端末 弊社運用 当社運用 弊社保守 当社保守
  弊社の保守 運用端末 保守端末 社員の端末 社員用 開発者の端末`;
