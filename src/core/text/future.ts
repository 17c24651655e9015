import { findTimes, type Day } from './dates.ts';
import type { Statement } from './statements.ts';

/** True when a statement in the present tense names a time after `today`: 「2027年2月に追加する」. */
export function isFuture(statement: Statement, today: Day): boolean {
  if (statement.isPastTense || statement.isDenied) return false;
  return findTimes(statement.text, today).some(({ earliest }) => earliest > today);
}
