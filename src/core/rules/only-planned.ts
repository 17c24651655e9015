import { EMPTY_WORDS } from '../text/empty-words.ts';
import { firstInformative } from '../text/informative.ts';
import type { Passage } from '../text/passage.ts';
import { PLANS } from '../text/statement-words.ts';
import type { Statement } from '../text/statements.ts';
import { wordList } from '../text/word-list.ts';

/**
 * The first statement of a passage that as a whole says no more than that the thing is still to come: 「検討中です。」 「対応を検討しています。」 It need not
 * name what, for there is nothing else that it could mean. Null where a word tells more: then what it tells decides.
 */
export function findOnlyPlanned({ statements, evened }: Passage): Statement | null {
  const isAhead = ({ time, text }: Statement) =>
    UNDONE.has(text) || (time === 'planned' && AHEAD.test(text) && !EVER.test(text));
  if (!statements.every(isAhead)) return null;
  const isBare = firstInformative(evened.text, [EMPTY_WORDS, PLANS, UNDONE]) === null;
  return isBare ? (statements[0] ?? null) : null;
}

/** Of the words for a plan those that mean nothing else: 「計画があります」 may be the plan that the item asks for. */
const AHEAD =
  /検討|予定|[備整画定成築発]中|今後(?:対応|実施|導入|整備)|(?:ところ|段階)(?:です|であ|にあ|でご|$)/u;
/** 「常に検討しています」: said of what is done all the time. */
const EVER = /十分|充分|常|日々|日頃|日夜|随時|都度|継続|適切|適宜|適正|安全|慎重|必要に応じ/u;
const UNDONE = wordList('未定 未着手 未対応 未実施 未導入 未整備 未策定');
