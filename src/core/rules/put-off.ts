import type { Stretch } from '../text/stretch.ts';
import { standingIn, type Statement } from '../text/statements.ts';
import { wordList } from '../text/word-list.ts';
import { namesNothingElse } from './denied-deed.ts';
import type { ItemWords } from './item-words.ts';

/**
 * Where a statement says that the item's own deed is put off, or stands still: 「対応は次の更改まで棚上げです」. Nothing where it is
 * only moved to the next quiet hours, where the clause goes on to do it, or where something else is put off.
 */
export function findPutOff(statement: Statement, words: ItemWords): Stretch | null {
  const { text, topic } = statement;
  const found = PUT_OFF.find(text) ?? untilThen(text);
  if (!found || SOON.test(text.slice(text.indexOf('は') + 1, found.end))) return null;
  const rest = text.slice(found.end);
  if (standingIn(statement, found.start) === 'mentioned' || SPOKEN_OF.test(rest)) return null;
  if (words.ownVerbs.has(rest)) return null;
  const before = text.slice(0, found.start);
  const spoken = `${topic}\n${before}`;
  if (!words.verbs.has(spoken) && !words.subject.has(spoken)) return null;
  const isOfItem = words.subject.has(spoken) || words.kinds.has(spoken);
  const deed = words.verbs.findAll(topic).at(-1);
  const object = deed?.end === topic.length ? topic.slice(0, deed.start) : `${topic || before}は`;
  return isOfItem || namesNothingElse(object) ? found : null;
}

/** 「適用は|年度末まで行わない」 */
function untilThen(text: string): Stretch | null {
  if (!text.includes('まで')) return null;
  const found = /まで(?:は)?(?:行わ|行い|実施し|対応し|適用し|当て|着手し)(?:ない|ません|ず)/u.exec(
    text,
  );
  return found && { start: found.index, end: found.index + found[0].length };
}

const PUT_OFF = wordList(`
  棚上げ 棚あげ 先送り 先延ばし 先のばし 持ち越し 持越し 後回し 後まわし 凍結 延期 見合わせ 見合せ 見送って 見送り 保留 お預け 積み残し 手つかず 手付かず
  年度に回し 止めたまま 止まったまま 停止したまま 停止したきり 中断したまま 切ったまま 滞ったまま 止まっており 止まっています 止まってい
`);
/** Put off as everybody does: until the night, the tests, the approval. */
const SOON =
  /夜間|深夜|週末|休日|翌(?!年)|数日|当日|閉庁|停止時間|検証|確認|承認|保守(?:時間|日)|メンテナンス|月次|毎月|定例|業務時間|繁忙|以内/u;
/** 「延期の|ご依頼」「棚上げを|解消」「先送りに|しません」「保留して|いるもの」: a word for it, and no deed. */
const SPOKEN_OF =
  /^(?:の(?!状態|まま|扱い|方針)|[をはがも])|^[^、。]{0,8}(?:な[いくしか]|ませ|ず|禁|る(?:もの|件|間|とき|場合))/u;
