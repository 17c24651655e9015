import { isAsserted } from './asserted.ts';
import { hostOf, MOST_WORDS, sentenceAfter, statementsAfter } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { findPlacesAbroad } from './places.ts';
import type { Statement } from './statements.ts';
import { findUnfixedPlaces } from './unfixed-places.ts';
import { wordList } from './word-list.ts';

/**
 * Finds where a rationale says that data, or any copy of it, is kept outside Japan, or that the country cannot be
 * fixed. A foreign parent or brand, people abroad who only look, what was moved back long ago, and data that is not the
 * customer's (made-up data, source code) are no evidence.
 */
export function findStorageAbroad(passage: Passage): Stretch[] {
  return [...keptAbroad(passage), ...findUnfixedPlaces(passage)].sort((a, b) => a.start - b.start);
}

/** Ways to say that data is somewhere. */
const KEEPING = wordList(
  `保管 保存 格納 保持 蓄積 置い 置き 置く 置か 設置 収容 所在 配置 複製 複写 レプリ コピー 写し 控え バックアップ 退避 転送 送信 送って 送り 送る 送ら 送付 伝送 同期 ミラー キャッシュ 分散 リージョン
  データセンタ dc サーバ ストレージ バケット ホスト 残る 残り 残し 残って 預け 運用 稼働 構築 アーカイブ 連携 切り替わ サイト クラウド 基盤 設備 にあり にある api region storage backup
  に作ってお に作ってい に入れて stored replicat copy copies located hosted kept`,
);
/** Ways of looking that leave nothing behind, and words that hold a word of KEEPING without meaning it. */
const LOOKING = wordList(
  `画面転送 画面共有 稼働状況 稼働監視 稼働の監視 見るのみ 見るだけ 閲覧のみ 閲覧するのみ 確認するのみ 参照するのみ 監視するのみ 閲覧 参照 遠隔保守 リモート保守 保守作業 保守拠点 監視拠点 運用拠点 運用センター 監視センター 保守センター 監視画面 管理画面 運用監視 運用保守 運用担当 運用要員 運用チーム 運用会社
  運用子会社 開発拠点 バックアップ要員 サーバ監視 サーバ保守 コピー不可 複製不可`,
);
/** What is not the customer's data, or not this service. */
const OTHER_THINGS = wordList(
  `別製品 旧製品 他製品 別サービス 他サービス 他のサービス 旧サービス 試験環境 検証環境 開発環境 テスト環境 デモ環境 架空 ダミーデータ テストデータ 試験データ ソースコード プログラムの原本 マニュアル 設計書
  公開資料 海外版 採用サイト 別に運営 別に提供 別事業 別の事業 海外向け 自社サイト 社内の`,
);

/** What ends a copy abroad: said in the past tense, nothing is left there. */
const GONE = wordList(
  `廃棄 消去 削除 破棄 撤去 引き揚げ 引き上げ 引き払 移設 移行 移転 移し 解約 終了 停止 閉鎖 やめ`,
);

/** 「撤去済み」「消去を終えた」 */
const IS_OVER = /済み?|[をがも](?:終え|終わ|完了)(?![るり])/u;

function keptAbroad(passage: Passage): Stretch[] {
  const found: Stretch[] = [];
  for (const statement of passage.statements) {
    // Also in short remarks, which the statement leaves out: サーバ（米国）.
    const words = passage.evened.text.slice(statement.start, statement.end);
    const places = findPlacesAbroad(words).slice(0, MOST_WORDS);
    if (places.some(({ end }) => isForOthers(words, end))) continue;
    for (const place of places) {
      if (
        isLiftedRemark(statement, words, place.start) ||
        !isKeptAt(passage, statement, place.start, place.end)
      )
        continue;
      found.push({ start: statement.start, end: statement.end });
      break;
    }
  }
  return found;
}

/** 「シンガポールのリージョンは東南アジアのお客様専用です」: it holds the data of other customers. */
function isForOthers(words: string, end: number): boolean {
  return FOR_OTHERS.test(words.slice(end, end + LONGEST_BRAND)) && !JAPANESE_TOO.test(words);
}

/** True for a place in brackets that is judged as a remark of its own, or that only tells whose company it is. */
function isLiftedRemark(statement: Statement, words: string, at: number): boolean {
  if (statement.text.charAt(at) === words.charAt(at)) return false;
  const open = words.lastIndexOf('(', at);
  const close = words.indexOf(')', at);
  return (
    close - open > 3 || /(?:社|llc|inc\.?|corp\.?|ltd\.?|法人|企業)$/u.test(words.slice(0, open))
  );
}

function isKeptAt(passage: Passage, statement: Statement, start: number, end: number): boolean {
  const { text } = statement;
  const after = text.slice(end, end + LONGEST_BRAND);
  if (SEAT.test(text.slice(0, start)) && LIES.test(after)) return false;
  const isTaken = TAKEN_THERE.test(after);
  if ((BRAND.test(after) && !SENT_THERE.test(after) && !isTaken) || ORIGIN.test(after))
    return false;
  if (ABROAD_TOO.test(text.slice(start, end)) && JAPAN_ONLY.test(text)) return false;
  const spoken = `${statement.topic}\n${text}`;
  const isKept =
    keeps(spoken) ||
    isTaken ||
    REGION_ID.test(text.slice(start, end)) ||
    isListOfPlaces(passage, statement);
  if (OTHER_THINGS.has(spoken) || !isKept) return false;
  if ((statement.isPastTense || IS_OVER.test(text)) && GONE.has(text)) return false;
  if (statement.link === 'condition' && SUPPOSED.test(text)) return false;
  if (/違反|万一|万が一|仮に/u.test(text.slice(0, start)) && /場合に?は/u.test(after)) return false;
  const following = statementsAfter(passage, statement, 2);
  const next = sentenceAfter(passage, statement.sentence);
  if (next && NONE_OF_IT.test(next.text)) return false;
  if (following.some((later) => isOfNoData(later) || isNotUsed(later, statement))) return false;
  return isAsserted(passage, statement, end);
}

/** 「…。そこに貴市のデータは含まれません」 */
const NONE_OF_IT =
  /^(?:なお、?)?(?:いずれ|これら|それら|この中|その中|そこ|ここ)[^。]{0,24}(?:データ|情報)[^。]{0,16}(?:ません|ない)/u;

/** 「海外のストレージは安価ですが、|採用していません」 */
function isNotUsed({ text, topic, isDenied }: Statement, before: Statement): boolean {
  if (OFF_FOR_YOU.test(text)) return true;
  return (
    isDenied && topic === before.topic && /採用|利用し|使用し|使[いっ]|用い|選[びば]/u.test(text)
  );
}

/** 「翻訳の文は米国で処理されますが、|貴市では無効にします」 */
const OFF_FOR_YOU =
  /(?:貴市|本市|浜松市様?)(?:の環境)?(?:では|には|は)[^、。]{0,12}(?:無効|オフ|停止し|利用しな|使わ|使用しな|提供しな|切って|切り)/u;

/** 「…へは数値だけを送り、|貴市のデータは送りません」 */
function isOfNoData({ text, isDenied }: Statement): boolean {
  return (
    isDenied &&
    /(?:貴市|お客様|利用者|住民|業務|登録|個人)(?:[がの][^、。]{0,8})?(?:データ|情報)[はをも]/u.test(
      text,
    )
  );
}

/** 「拠点(ソウル・シンガポール)にも残る」: names in brackets, of places where the words around say that something is kept. */
function isListOfPlaces(passage: Passage, statement: Statement): boolean {
  const host = hostOf(passage, statement);
  if (!host || /[ぁ-ん]/u.test(statement.text)) return false;
  const before = passage.evened.text.slice(host.start, statement.start - 1);
  return SITES.test(before) && keeps(host.text);
}

const SITES = /(?:拠点|リージョン|サーバー?|センター?|dc|ノード|地域|国)$/u;

function keeps(text: string): boolean {
  const rest = LOOKING.findAll(text).reduceRight(
    (kept, { start, end }) => kept.slice(0, start) + kept.slice(end),
    text,
  );
  return KEEPING.has(rest);
}

/** us-west-2: the id of a cloud's region is named where something is kept. */
const REGION_ID = /^[a-z]+ー?[a-z]+ー?\d$/u;

const LONGEST_BRAND = 32;
/** 米国のAWS社, シンガポールに拠点を持つグループ会社: who, not where. A server of theirs is a place again. */
const BRAND =
  /^(?:州)?(?:に(?:本社|本拠)を|(?:に拠点(?:を置く|を持つ|がある|のある)|資本の|籍の|発の|の)?(?:[a-z]{2,12}(?:社|inc|corp|llc)?(?:が(?:提供|運営)|の提供|社の(?!サーバ|データ|クラウド|設備)|の(?:東京|大阪|日本|国内))|にある?[一-龠ァ-ヴー]{0,8}(?:法人|会社)|[一-龠ァ-ヴー]{0,8}(?:法人|企業|本社|資本|ベンダー|メーカー|現地スタッフ|技術者|エンジニア|担当者|要員|会社)))(?!の?(?:dc|データセンタ|サーバ|設備|クラウド|拠点|倉庫|環境|リージョン))/u;
/** 「本社は台北にあり」: where a company sits. */
const SEAT =
  /(?:本社|本店|親会社|開発元|製造元|支社|事業所|会社|法人|営業所|オフィス|窓口|(?:ヘルプ|サポート)デスク|(?<!データ)センター?|チーム|部門|(?:サポート|開発|保守|運用)拠点)(?:の(?:一部|多く))?(?:は|が|も)$/u;
const LIES = /^[^、。はが]{0,4}(?:にあ[りる]|に所在|に置|に構え|です|であ|でご)/u;
/** 「ベトナムの開発会社へ送り」: what is sent to a company abroad is abroad. */
const SENT_THERE =
  /^[^、。はが]{0,14}(?:へ|に|宛に|あてに)[^、。はが]{0,8}(?:送[りっるら]|送付|送信|転送|伝送|複製|コピー|渡し|提供し|預け|保管|保存)/u;
/** 「マニラの保守会社がデータを手元に落として」: what somebody abroad takes along is abroad. */
const TAKEN_THERE =
  /^[^、。はが]{0,14}が[^、。]{0,12}(?:データ|写し|控え|ファイル|情報)を[^、。]{0,10}(?:落とし|ダウンロードし|取得し|取り込|持ち帰|保存し|コピーし|預か)(?!ませ|な)/u;
const FOR_OTHERS =
  /^[^、。はが]{0,8}の?(?:お客様|お客さま|顧客|契約者様?|利用者様?|ユーザー?|会員様?|テナント|取引先|事業)(?:様)?(?:の?ため|専用|専ら|向け|用|だけ|のみ)/u;
const JAPANESE_TOO =
  /貴市|浜松|日本の|国内の|国内利用者|全て|すべて|全利用者|控え|写し|複製|バックアップ/u;
/** 海外からのアクセス, 米国クラウド法, 台湾製: where somebody or something comes from. */
const ORIGIN =
  /^(?:製|産|語|の?(?:クラウド)?法(?!人)|の?(?:政府|当局|規制|制裁|司法|捜査)|[a-z][a-z0-9ー]+[^、。はが]{0,8}(?:相当|準拠|適合))|^[^、。はが]{0,8}から(?:ダウンロード|取得|入手|受け取)|^(?:リージョン|ip|の?ip(?:アドレス)?|の拠点|の第三者)?から/u;
/** 万一国外への保管が必要になる場合は: a case that is only thought of. */
const SUPPOSED = /万一|万が一|仮に|必要|希望|要望|求め/u;
const ABROAD_TOO = /^(?:グローバル|アジア|各国|諸国)$/u;
const JAPAN_ONLY = /国内(?:のみ|に限|限定|だけ)|日本国内/u;
