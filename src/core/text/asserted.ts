import { hostOf, statementsAfter } from './neighbours.ts';
import type { Passage } from './passage.ts';
import { standingIn, type Statement } from './statements.ts';
import { wordList } from './word-list.ts';

/**
 * True when a statement says that the word ending at `end` (an offset within its text) is so, today.
 *
 * Not so: what is denied, planned or over (〜しておりましたが), what is only possible and then declined (複製機能はありますが使っていません), and
 * a remark in brackets on something denied.
 */
export function isAsserted(passage: Passage, statement: Statement, end: number): boolean {
  if (statement.time !== 'now' || standingIn(statement, end) !== 'affirmed') return false;
  const isTakenBack =
    statement.link === 'but' &&
    (statement.isPastTense || isDeclinedBy(statement, statementsAfter(passage, statement)));
  if (isTakenBack) return false;
  const host = hostOf(passage, statement);
  return host === null || isHostAsserted(host, statement.start);
}

/** Words for what could be done, not for what is done. */
const POSSIBLE = wordList(`
  機能はあ 用意があ 機能があ 機能もあ 機能自体 機能を備え 案も 案が 案はあ 選択肢 することも も可能 は可能 が可能
  もでき できますが できるが 選べ 出せ 可能で 製品で 付いていますが オプション 構成もあ 検討しましたが 検討したが 標準では 既定では 初期設定では
`);

/**
 * True where a statement tells what could be done, and one that follows in its sentence that it is not: 「複製もできますが、その機能を切って
 * おり」. `denied`: which denials say so.
 */
export function isDeclinedBy(
  { text, sentence }: Statement,
  following: readonly Statement[],
  denied = /^/u,
): boolean {
  if (!POSSIBLE.has(text)) return false;
  return following.some((later) => {
    if (later.sentence !== sentence) return false;
    const isOff = SWITCHED_OFF.test(later.text);
    return later.isDenied ? !isOff && denied.test(later.text) : isOff;
  });
}

/** 「その機能を切っており」; denied (切っていません), it is on. */
export const SWITCHED_OFF =
  /先送り|見合わ|(?:切|止め|外し|取り除|落と|省|封じ)(?:っ|い|し)?(?:て|た(?!ま[まめ])|ており)/u;

function isHostAsserted(host: Statement, at: number): boolean {
  if (host.time !== 'now') return false;
  return standingIn(host, Math.min(at - host.start, host.text.length)) !== 'denied';
}
