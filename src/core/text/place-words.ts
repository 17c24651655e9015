/**
 * Names of places outside Japan as answers write them. Countries and the cities and states where public clouds and
 * Japanese vendors' subsidiaries stand; sources: the region lists of AWS, Azure, Google Cloud and Oracle Cloud.
 */
export const NAMES_ABROAD: readonly string[] = words(`
  海外 国外 外国 他国 各国 諸国 第三国 日本以外 国内外 日本国外 オフショア 日米 世界各地 世界中 全世界
  米国 アメリカ 合衆国 北米 南米 中南米 米東部 米西部 米西海岸 米東海岸 カナダ メキシコ ブラジル アルゼンチン コロンビア
  バージニア ヴァージニア オレゴン オハイオ カリフォルニア アイオワ テキサス ダラス シカゴ イリノイ ワシントン シアトル
  ニューヨーク ニュージャージー ロサンゼルス サンフランシスコ シリコンバレー サンノゼ アリゾナ フェニックス ソルトレイク
  ネバダ ラスベガス カロライナ アトランタ マイアミ フロリダ デンバー ボストン ハワイ デラウェア ワイオミング アッシュバーン
  モントリオール トロント カルガリー バンクーバー サンパウロ ケレタロ サンティアゴ
  欧州 ヨーロッパ 欧米 英国 イギリス アイルランド ドイツ フランス オランダ ベルギー ルクセンブルク スウェーデン ノルウェー
  フィンランド デンマーク ポーランド チェコ スペイン イタリア ポルトガル オーストリア ロシア ウクライナ エストニア
  ロンドン ダブリン フランクフルト ベルリン ミュンヘン アムステルダム ブリュッセル チューリッヒ ジュネーブ ストックホルム
  ヘルシンキ ワルシャワ マドリード ミラノ ウィーン
  イスラエル テルアビブ アラブ首長国連邦 サウジアラビア バーレーン カタール 南アフリカ ケープタウン ヨハネスブルグ エジプト
  東南アジア ムンバイ ハイデラバード バンガロール ベンガルール チェンナイ プネー スリランカ バングラデシュ ネパール パキスタン
  シンガポール マレーシア クアラルンプール ジョホール インドネシア ジャカルタ バンコク ベトナム ハノイ ホーチミン ダナン
  フィリピン マニラ カンボジア ミャンマー ヤンゴン
  北京 上海 深圳 広州 大連 寧夏 中華人民共和国 香港 ホンコン 台湾 台北 彰化 高雄 韓国 釜山 春川 モンゴル
  オーストラリア 豪州 シドニー メルボルン キャンベラ ニュージーランド オークランド
`);

/** Names that are also parts of other words (タイムスタンプ, アドバイス, コンピュータ): they count only standing alone. */
export const SHORT_NAMES_ABROAD: readonly string[] = words(`
  タイ インド チリ ユタ パリ ソウル トルコ ドバイ ローマ セブ スイス オスロ ラオス グアム ペルー マカオ ケニア ジョージア プラハ デリー
  中国 EU EEA UAE USA U.S.A. アジア APAC グローバル
`);

/** Words that begin like a place abroad and are none, or name a place in Japan. The longest word wins. */
export const NOT_ABROAD: readonly string[] = words(`
  中国地方 中国・四国 中国四国 中国電力 中国支社 中国支店 中国総合通信局 ローマ字 アジア航測 アジアパシフィック(東京)
  アジアパシフィック(大阪) アジア太平洋(東京) アジア太平洋(大阪) アジアパシフィック東京 アジアパシフィック大阪 グローバルIP
  グローバルアドレス グローバルサイン 外国人 外国語 外国籍 外国法人 外国企業 海外製 海外法人 海外メーカー 海外企業 外国製 海外旅行 海外渡航
  米国企業 米国法人 米国本社 米国国立標準技術研究所 米国NIST 米国標準 米国政府 世界各国の標準 欧州一般データ保護規則 EU一般データ保護規則
  ワシントン大学 各国の法令 各国語 国外転出 海外転出 国外転入 海外在住者 国外居住者
`);

/** Words that follow a short katakana name directly where it is a place: シンガポールリージョン, タイサーバ. */
export const AFTER_SHORT_NAMES: readonly string[] = words(
  'リージョン データセンタ サーバ センター オフィス クラウド ストレージ エリア',
);

function words(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
