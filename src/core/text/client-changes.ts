import {
  CERTIFICATES,
  CLIENT_DEEDS,
  CLIENT_THINGS,
  NEEDS,
  NOT_THE_CLIENT,
  OPTIONAL,
  STANDARD_BROWSERS,
} from './client-change-words.ts';
import {
  MOST_WORDS,
  REACH,
  sentenceAfter,
  sentenceAround,
  statementsBefore,
} from './neighbours.ts';
import type { Passage } from './passage.ts';
import { standingIn, type Statement } from './statements.ts';
import type { Stretch } from './stretch.ts';
import { wordList } from './word-list.ts';

/**
 * Finds where a rationale says that the user's device needs a plug-in, an app, a runtime or a change of settings, for whatever
 * function. What is optional or can be done in the browser as well, former versions and other products are none.
 */
export function findClientChanges(
  passage: Passage,
  { countsCertificates }: { readonly countsCertificates: boolean },
): Stretch[] {
  const things = countsCertificates ? THINGS_AND_CERTIFICATES : THINGS;
  return passage.statements
    .filter((statement) => isDuty(passage, statement, things))
    .map(({ start, end }) => ({ start, end }));
}

const THINGS = wordList(CLIENT_THINGS);
const THINGS_AND_CERTIFICATES = wordList(`${CLIENT_THINGS} ${CERTIFICATES}`);
const DEEDS = wordList(CLIENT_DEEDS);
const NEED = wordList(NEEDS);
/** Contracts put duties as ものとする; the vendor's own are no matter here. */
const USERS_DUTY = /(?:^|[\n、])(?:甲|乙|契約者|利用者|貴市|お客様|本市)(?:は|が|に|において)/u;
const LEFT_OPEN = wordList(OPTIONAL);
const BROWSERS = wordList(STANDARD_BROWSERS);
const ELSEWHERE = wordList(NOT_THE_CLIENT);

/** Software without which the service is not reached: インストールした端末で利用できる, 専用アプリから利用する. */
const ONLY_WITH =
  /(?:プログラム|ソフト|アプリ|プラグイン|モジュール|ツール|エージェント|コンポーネント)[^。、]{0,8}?(?:が|を)?(?:自動で|自動的に)?インストールされ(?:ます|る(?!こと)|、|て)|(?:ソフト|アプリ|プラグイン|ツール|モジュール|プログラム)をインストール$|(?:ieモード|explorerモード|互換(?:表示|モード))(?:で|にて|により)(?:の?み?|だけ)?[^。]{0,6}(?:利用|表示|動作|使用|お使い)|(?:インストール|導入|設定|登録|セットアップ)(?:した|済みの?|済の?|された|してある)(?:端末|pc|パソコン|環境|機器)(?:で|から|のみ|に限|だけ)|専用(?:アプリ|ソフト|クライアント|ツール|ビューア|ブラウザ)[^、。]{0,12}?(?:から|で|により|を用いて|を使って|を使用して|を利用して|経由で)[^。]{0,12}?(?:利用し|利用する|利用いただき|接続し|接続する|操作し|操作する|表示し|表示する|ログイン|アクセスし|アクセスする|閲覧し)/u;

function isDuty(passage: Passage, statement: Statement, things: typeof THINGS): boolean {
  const { text } = statement;
  if (statement.time === 'past' || statement.time === 'planned') return false;
  if (statement.isPastTense && statement.link === 'but') return false;
  if (statement.about === 'something-else' || ELSEWHERE.has(text)) return false;
  if (statement.link === 'condition' && !/いただければ|頂ければ|すれば/u.test(text)) return false;
  if (!isRequired(passage, statement, things)) return false;
  return !isOptional(passage, statement);
}

function isRequired(passage: Passage, statement: Statement, things: typeof THINGS): boolean {
  const { text } = statement;
  const { heading } = statement.sentence;
  if (things.has(heading) && /^(?:要(?![しりすら])|必要|必須|有り?(?![ま-ん])|あり$)/u.test(text))
    return true;
  const only = ONLY_WITH.exec(text);
  if (
    only &&
    things.has(text) &&
    standingIn(statement, only.index + only[0].length) === 'affirmed'
  ) {
    return true;
  }
  return NEED.findAll(text)
    .filter(
      ({ word }) =>
        !word.startsWith('ものと') || USERS_DUTY.test(sentenceAround(passage, statement)),
    )
    .slice(0, MOST_WORDS)
    .some(({ start, end }) => {
      if (standingIn(statement, end) !== 'affirmed') return false;
      const before = wordsBefore(passage, statement, start);
      if (things.has(before))
        return (
          DEEDS.has(before) ||
          /^(?:が|は|を|も|の)?(?:必要|必須|前提)/u.test(text.slice(Math.max(0, start - 1)))
        );
      return /インストール/u.test(before) && !BROWSERS.has(before);
    });
}

/** The words up to `at` of the same sentence, without clauses that deny. */
function wordsBefore(passage: Passage, statement: Statement, at: number): string {
  const earlier = statementsBefore(passage, statement).filter(
    (each) =>
      !each.isDenied && each.link !== 'but' && each.link !== 'condition' && each.link !== 'reason',
  );
  return [
    ...earlier.map(({ text }) => text),
    statement.text.slice(Math.max(0, at - REACH), at),
  ].join('');
}

/** Optional is said in the same sentence or in the next. */
function isOptional(passage: Passage, statement: Statement): boolean {
  const next = sentenceAfter(passage, statement.sentence);
  return (
    LEFT_OPEN.has(sentenceAround(passage, statement)) ||
    (next !== null && EQUAL_WAY.test(next.text))
  );
}

const EQUAL_WAY =
  /任意|同じ操作|同等|同様の操作|ブラウザ(?:から|で|だけで|画面で|版で|上で)?も(?:同|全|すべ|可能|ご利用|利用|行え|でき)|(?:なくて|なくと)も|使うかどうか|必須では/u;
