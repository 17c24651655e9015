import { isAsserted } from './asserted.ts';
import { MOST_WORDS } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { NO_PROVIDERS, PROVIDERS } from './provider-words.ts';
import { standingIn, type Statement } from './statements.ts';
import { wordList } from './word-list.ts';

/**
 * Finds where a rationale says that another provider's cloud, server or data centre is part of the service; the parent company's counts. Mere
 * rack space does not, nor software on one's own servers. `vendor` is the vendor's own name.
 */
export function findOtherProviders(passage: Passage, vendor: string): Stretch[] {
  return passage.statements
    .filter((statement) => isUsed(passage, statement, vendor))
    .map(({ start, end }) => ({ start, end }));
}

/** Finds where a rationale says that no other provider is part of the service. */
export function findNoOtherProviders(passage: Passage): Stretch[] {
  return passage.statements
    .filter(
      (statement) =>
        statement.time === 'now' && (isRuledOut(statement) || OWN_ONLY.test(statement.text)),
    )
    .map(({ start, end }) => ({ start, end }));
}

const NAMES = wordList(`${PROVIDERS} ${NO_PROVIDERS}`);
const NONE = wordList(NO_PROVIDERS);
const RACK = /ラック|ハウジング|コロケーション/u;

function isUsed(passage: Passage, statement: Statement, vendor: string): boolean {
  const { text } = statement;
  const named = NAMES.findAll(text)
    .slice(0, MOST_WORDS)
    .find(
      ({ word, start, end }) =>
        NONE.matchAt(word, 0)?.end !== word.length &&
        isWhole(text, start, end) &&
        !vendor.includes(word) &&
        isAsserted(passage, statement, end),
    );
  if (named) return true;
  if (RACK.test(text)) return false;
  const company = companyServer(text, vendor);
  return company !== null && isAsserted(passage, statement, company);
}

/** gcp in a longer word of letters is no name. */
function isWhole(text: string, start: number, end: number): boolean {
  if (!/^[a-z]/u.test(text.charAt(start))) return true;
  return !/[a-z]/u.test(text.charAt(start - 1)) && !/[a-z]/u.test(text.charAt(end));
}

/** 親会社であるみなと電算株式会社のデータセンター, さくら社が運営するサーバ: where the words end, or null. */
const COMPANY_SERVER =
  /(?:親会社|グループ会社|関連会社|子会社|協力会社|委託先|[一-龠ァ-ヴーa-z]{2,16}(?:株式会社|有限会社|合同会社|社)|(?:株式会社|有限会社|合同会社)[一-龠ァ-ヴーa-z]{2,16}) *[^。、]{0,24}?(?:データセンター|データセンタ|サーバ|クラウド|dc|設備|ホスティング|idc|電算センター)/gu;
const OWN = /自社|当社|弊社|同社製|社製|社内|本社|支社|会社の規程/u;

function companyServer(text: string, vendor: string): number | null {
  for (const match of text.matchAll(COMPANY_SERVER)) {
    const words = match[0];
    if (OWN.test(words.replace(/^当社の親会社|^弊社の親会社/u, '')) || isVendor(words, vendor))
      continue;
    return match.index + words.length;
  }
  // The servers come first: 「サーバー群は親会社が保有し当社に使わせている」.
  const held =
    /(?:サーバ|データセンタ|設備|機器)[^。]{0,8}(?:は|も)(?:親会社|グループ会社|関連会社|協力会社)[^。]{0,30}?(?:保有|所有|運営|提供|貸)/u.exec(
      text,
    );
  return held ? held.index + held[0].length : null;
}

function isVendor(words: string, vendor: string): boolean {
  const name = vendor.replace(/株式会社|有限会社|合同会社|\(株\)/gu, '');
  return name.length > 1 && words.includes(name);
}

const OUTSIDE =
  /(?:他社|他事業者|他の事業者|外部事業者|外部の事業者|第三者|クラウド事業者|外部クラウド|パブリッククラウド|クラウドサービス|レンタルサーバ|iaas|外部サービス|外部のサービス)/gu;
const USING = /利用|使用|使っ|使わ|使い|用い|含|採用|依存|委託|構成|組み込/u;

function isRuledOut(statement: Statement): boolean {
  const { text } = statement;
  if (
    /データ|情報|閲覧|提供|開示|監査|認証|ログ/u.test(text) &&
    !/クラウド|サーバ|サービス/u.test(text)
  )
    return false;
  return Array.from(text.matchAll(OUTSIDE))
    .slice(0, MOST_WORDS)
    .some((match) => {
      const end = match.index + match[0].length;
      return (
        USING.test(text.slice(end)) &&
        standingIn(statement, end) === 'denied' &&
        !/以外|のみ|一部/u.test(text)
      );
    });
}

/** 「全て自社設備で構成」. */
const OWN_ONLY =
  /(?:全て|すべて|全部)(?:を|が|、)?(?:自社|当社|弊社)(?:所有|保有)?の?(?:設備|サーバ|データセンター|データセンタ|機器)[^。]{0,8}(?:構成|運用|稼働|賄)|(?:自社|当社|弊社)(?:所有|保有)?の?(?:設備|機器)(?:のみ|だけ)(?:で|に|を)/u;
