import type { Statement } from '../text/statements.ts';
import type { Reading } from './against-item.ts';
import type { ItemWords } from './item-words.ts';

/**
 * What a remark in brackets takes back of the words it stands behind: 「暗号化しています(添付を除く)」 leaves a part out, 「(来年度対応予定)」 tells
 * that it is still to come, 「(有償)」 counts where charges are against the item. Nothing where the words before it are
 * about something else.
 */
export function readRemark(
  statement: Statement,
  host: Statement | undefined,
  words: ItemWords,
): Reading | null {
  const { text } = statement;
  if (!host || host.about === 'something-else' || host.isDenied) return null;
  if (words.apart.has(host.text) || words.apart.has(host.topic)) return null;
  const at = { start: 0, end: text.length };
  const excepted = EXCEPTED.exec(text)?.[1];
  if (excepted !== undefined) {
    const isPart = words.kinds.has(excepted) && !HARMLESS.test(excepted);
    const isOther = words.apart.has(excepted) || words.means.has(excepted);
    return isPart && !isOther ? { says: 'partly', at } : null;
  }
  const isOfItem = words.subject.has(host.text) || words.verbs.has(host.text);
  if (TO_COME.test(text)) return isOfItem ? { says: 'lacking', at, isPartLeft: true } : null;
  const isCharged = CHARGED.test(text) && words.against.some(([list]) => list?.words.has(text));
  return isCharged && isOfItem ? { says: 'lacking', at, isAgainst: true } : null;
}

const EXCEPTED = /^(?:ただし|但し)?、?([^、。]{1,16}?)(?:[はを]?除く|[はを]除きます|以外)$/u;
const TO_COME =
  /^[\d一-龠]{0,12}?(?:までに|から|より|に|中に|以降)?(?:対応|実装|実施|導入|整備|策定|開始)(?:を)?予定$/u;
const CHARGED = /^(?:有償|有料|別料金|別途(?:費用|料金|お?見積り?|有償))$/u;
/** What may well be left out of any measure. */
const HARMLESS =
  /公開|静的|一時|テスト|試験|検証|開発|キャッシュ|メタ|内部|ロゴ|貴市|お客様|利用者|端末|ダミー/u;
