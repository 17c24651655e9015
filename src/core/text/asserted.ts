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
  if (statement.isPastTense && statement.link === 'but') return false;
  if (isDeclinedLater(passage, statement)) return false;
  const host = hostOf(passage, statement);
  return host === null || isHostAsserted(host, statement.start);
}

/** Words for what could be done, not for what is done. */
const POSSIBLE = wordList([
  '機能はあ',
  '機能があ',
  '機能もあ',
  '機能自体',
  '機能を備え',
  '案も',
  '案が',
  '案はあ',
  '選択肢',
  'することも',
  'も可能',
  'は可能',
  'が可能',
  'もでき',
  'できますが',
  'できるが',
  'オプション',
  '構成もあ',
  '検討しましたが',
  '検討したが',
  '標準では',
  '既定では',
  '初期設定では',
]);

function isDeclinedLater(passage: Passage, statement: Statement): boolean {
  return (
    statement.link === 'but' &&
    POSSIBLE.has(statement.text) &&
    statementsAfter(passage, statement).some(({ isDenied }) => isDenied)
  );
}

function isHostAsserted(host: Statement, at: number): boolean {
  if (host.time !== 'now') return false;
  return standingIn(host, Math.min(at - host.start, host.text.length)) !== 'denied';
}
