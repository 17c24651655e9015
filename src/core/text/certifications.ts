import { MOST_WORDS, REACH, statementsAfter } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { standingIn, type Statement } from './statements.ts';
import { wordList } from './word-list.ts';

/** The certifications that texts speak of, by the ids of the form's definition. */
type CertificationId = 'ismap' | 'privacy-mark' | 'iso27001' | 'iso27017' | 'iso27018';

/** What a rationale says of the vendor's or the service's own certification. Offsets of the evened text. */
export interface CertificationClaim extends Stretch {
  readonly certification: CertificationId;
  readonly isHeld: boolean;
}

/**
 * Finds what a rationale says of the vendor's own certifications: held (取得, 登録, 付与, 更新審査) or not held (未取得). Left out are conformity without certification
 * (準拠, 参考), certifications of clouds and other companies, and plans to get one (取得準備中).
 */
export function findCertificationClaims(passage: Passage): CertificationClaim[] {
  return passage.statements.flatMap((statement) => {
    // Names in brackets belong to the words around them: ISMS（ISO/IEC 27001）を取得.
    const words = passage.evened.text.slice(statement.start, statement.end);
    return namesIn(words)
      .slice(0, MOST_WORDS)
      .flatMap(({ certification, start, end }): CertificationClaim[] => {
        if (isOthers(passage, statement, words, start, end)) return [];
        const isHeld = outcomeOf(passage, statement, isClaimed(statement, words, start, end));
        if (isHeld === null) return [];
        return [{ certification, isHeld, start: statement.start, end: statement.end }];
      });
  });
}

interface FoundName extends Stretch {
  readonly certification: CertificationId;
}

/** Written names. ISMS alone is ISO/IEC 27001; ISMAP-LIU and the ISMAP management standard are other things. */
const NAMES: readonly (readonly [CertificationId, RegExp])[] = [
  ['ismap', /ismap(?!ーliu|管理基準)/gu],
  ['privacy-mark', /プライバシーマーク|pマーク/gu],
  [
    'iso27001',
    /(?<!\d)27001(?!\d)|isms(?!クラウド|の考え|文書|事務局|推進|委員会|内部監査|運用|規程|管理者)/gu,
  ],
  ['iso27017', /(?<!\d)27017(?!\d)|ismsクラウドセキュリティ/gu],
  ['iso27018', /(?<!\d)27018(?!\d)/gu],
];

function namesIn(words: string): FoundName[] {
  return NAMES.flatMap(([certification, pattern]) =>
    Array.from(words.matchAll(pattern), (match) => ({
      certification,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** What is done with a certification that is held. */
const HELD =
  wordList(`取得 認証は受け 認証も受け 認証は取 認証は得 認証も得 認証を取 登録を行 登録は 登録も 登録を 付与は 認証を有 認証を持 認証を受け 認証をいただ 認証を頂 認証済 認証登録 認証されて 認証を得て 認証を維持 認証を保 認証を継続 認証機関 認証事業者 認証取得 登録されて 登録済 登録を受け 登録され 登録して 登録番号 登録サービス 登録事業者 登録はし 登録しており 付与 認定 保有 維持
  更新審査 サーベイランス 維持審査 定期審査 審査を受け 審査を通過 審査に合格 審査を毎年 審査を2年 審査を年 更新済 更新して 合格 保ち続け 受審 保持 有して 認証番号 認証あり 取得中 掲載 リストへ載 リストに載 認証の範囲 認証の対象 認証書 登録証 マーク使用許諾 使用許諾 認証範囲 適用範囲として
  certified`);
/** Following a standard without its certificate. */
const CONFORMING = wordList(
  `準拠 準じ 参考 沿っ 沿い 沿う 倣 則 ならっ 相当 同等 ベース 管理策 要求事項 要件 附属書 管理基準 枠組み 基づ 適合し 考え方 に従 踏まえ 水準 並み 参照 視野 意識`,
);
/** Not yet: being prepared, applied for, thought of. */
const COMING = wordList(
  `準備 予定 目指 向け 申請中 申請を 審査中 検討 計画 目標 見込 取り組んで 取組中 着手 来年 今後 将来 次年度 進めて いずれ 途上 段階`,
);
/** Given up or never got. */
const LOST = wordList(
  `未取得 未登録 未認証 未受審 返上 失効 更新せず 更新しな 取り下げ 取得なし 認証なし 登録なし 取得していな 非取得 更新を見送 更新は見送 有していな`,
);

/** True when the words say it is held, false when they say it is not, null when they say neither. */
function isClaimed(
  statement: Statement,
  words: string,
  start: number,
  end: number,
): boolean | null {
  const rest = words.slice(end, end + REACH);
  if (LOST.has(rest)) return false;
  const held = HELD.find(rest) ?? heldBefore(words, start);
  if (!held) return null;
  const between = rest.slice(0, held.start);
  const isBefore = held.start < 0;
  if (!isBefore && CONFORMING.has(between)) return null;
  if (COMING.has(rest) || statement.time === 'planned') return null;
  if (statement.link === 'condition') return null;
  const at = isBefore ? end : end + held.end;
  return standingIn(statement, Math.min(at, statement.text.length)) !== 'denied';
}

/**
 * What became of it by the end of the sentence: 「有効期間が満了し、更新しなかった」, 「一度失効しましたが、再取得した」. Only clauses that
 * name no other certification tell.
 */
function outcomeOf(
  passage: Passage,
  statement: Statement,
  claimed: boolean | null,
): boolean | null {
  let outcome = claimed;
  for (const later of statementsAfter(passage, statement)) {
    if (namesIn(later.text).length > 0) break;
    if (GIVEN_UP.test(later.text)) outcome = false;
    else if (outcome === false && REGAINED.test(later.text) && !later.isDenied) outcome = true;
  }
  return outcome;
}

const GIVEN_UP =
  /^(?:しかし|その後|以後|以降|現在|今)?(?:は|も)?、?(?:再?取得|保有|更新|継続|維持|(?:更新|維持|継続)の?審査)(?:手続き?)?[はをも]?(?:して|行って|受けて|せ|し|行わ|受け)(?:い|おり|お)?(?:ない(?![一-龠ァ-ヴ])|なか|ず|ませ|らず)/u;
const REGAINED = /再取得|再登録|現在も(?:維持|保有|有効)|改めて取得|再び取得|取り直/u;

/** 「認証を取得しているISO27001の…」, 「取得認証：ISO27001」: the verb stands before the name. */
function heldBefore(
  words: string,
  start: number,
): { readonly start: number; readonly end: number } | null {
  const before = words.slice(Math.max(0, start - LONGEST_BEFORE), start);
  return /(?:取得認証|認証取得|取得済(?:み)?の?認証|保有認証|取得した|取得している|認証を受けた|認証を受けている|認証された|登録された|認証:)[^。]{0,12}$/u.test(
    before,
  )
    ? { start: -1, end: 0 }
    : null;
}

const LONGEST_BEFORE = 30;

/** Whose certification it is: words for the vendor and the service, and for anybody else. */
const OURS = wordList(`当社 弊社 本サービス 自社 私ども 小社 当事業者 全社 当サービス`);
const OTHERS =
  wordList(`aws amazon azure microsoft マイクロソフト google gcp googlecloud oracle さくらインターネット さくらのクラウド iaas paas クラウド事業者 クラウド基盤 クラウド側 クラウドサービス事業者 データセンタ dc センター事業者 基盤側 基盤と 基盤の 基盤は 基盤で 基盤に 基盤クラウド
  委託先 再委託先 親会社 子会社 グループ会社 協力会社 他社 監査法人 同社 同クラウド 同基盤 ホスティング idc 利用クラウド 利用するクラウド 利用しているクラウド ニフクラ ibm`);

function isOthers(
  passage: Passage,
  statement: Statement,
  words: string,
  start: number,
  end: number,
): boolean {
  // 「ISMAP登録クラウドであるAWS」, 「ISO27001を取得したデータセンター」: the holder follows.
  if (HOLDER_AFTER.test(words.slice(end, end + REACH))) return true;
  const before = words.slice(Math.max(0, start - REACH), start);
  const nearest = holderIn(before) ?? holderIn(statement.topic);
  if (nearest) return nearest === 'others';
  // A sentence goes on speaking of the one named before: 「AWSはISMAPに登録され、27018の認証も受けている」.
  const earlier = passage.evened.text.slice(
    Math.max(statement.sentence.start, statement.start - REACH),
    statement.start,
  );
  if (holderIn(earlier) === 'others') return true;
  const host = statement.sentence.isRemark
    ? passage.evened.text.slice(Math.max(0, statement.start - LONGEST_BEFORE), statement.start)
    : '';
  return holderIn(host) === 'others';
}

const HOLDER_AFTER =
  /^(?:[^。、]{0,24}?)?(?:の?認証)?(?:を|に|も)?(?:取得|登録|認証|認定|保有|付与)(?:済み?|され|し|して|を受け|を受けて|取得)?(?:の|た|て?いる|ている|されている|されて?いる|済みの)?(?:大手|主要な?|国内|外部|商用)?(?:クラウド(?!サービスリスト|サービスとして|サービスに)|iaas|データセンタ|dc|aws|azure|google|gcp|oracle|事業者の|委託先|基盤|ホスティング|さくら)/u;

function holderIn(text: string): 'ours' | 'others' | null {
  const ours = OURS.findAll(text).at(-1)?.start ?? -1;
  const others = OTHERS.findAll(text).at(-1)?.start ?? -1;
  if (ours < 0 && others < 0) return null;
  return ours > others ? 'ours' : 'others';
}
