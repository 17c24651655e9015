import { isAsserted } from './asserted.ts';
import { MOST_WORDS, sentenceAround } from './neighbours.ts';
import type { Passage } from './passage.ts';
import { HELD_DATA, HOLDING, NOT_HELD, ONE_PLACE } from './personal-data-words.ts';
import type { Stretch } from './stretch.ts';
import { standingIn, type Statement } from './statements.ts';
import { wordList, type FoundWord } from './word-list.ts';

/**
 * Finds where a rationale says that the service holds personal data: names, addresses, registers of people. Not evidence are rules and training on
 * personal data, the privacy mark, mail addresses for notices, the staff of either side and negated mentions.
 */
export function findPersonalData(passage: Passage): Stretch[] {
  return passage.statements
    .filter(({ about, text }) => about !== 'something-else' && !SUPPOSED.test(text))
    .filter(({ text }) => !NO_FIELD.test(text))
    .filter((statement) =>
      heldIn(statement.text).some((word) => isAsserted(passage, statement, word.end)),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Finds where a rationale says that the service handles no personal data at all. */
export function findNoPersonalData(passage: Passage): Stretch[] {
  return passage.statements
    .filter((statement) => saysNone(passage, statement))
    .map(({ start, end }) => ({ start, end }));
}

const DATA = wordList(`${HELD_DATA} ${NOT_HELD}`);
const NO_DATA = wordList(NOT_HELD);
const PLACES = wordList(ONE_PLACE);
const HOLDS = wordList(HOLDING);
/** 「名前を入れる欄がそもそもありません」 */
const NO_FIELD =
  /(?:欄|項目|画面|場所)(?:自体)?(?:が|は|も|を)(?:そもそも|一切|どこにも)?(?:な[いく]|ありませ|存在しな|設けて(?:いませ|おりませ|いな|おら))/u;
const SUPPOSED = /場合(?:は|に)|とき(?:は|に)|万一|仮に/u;

/** The longest word wins: 個人情報保護法 shields 個人情報. */
function heldIn(text: string): FoundWord[] {
  return DATA.findAll(text)
    .slice(0, MOST_WORDS)
    .filter(({ word }) => NO_DATA.matchAt(word, 0)?.end !== word.length);
}

const REASON =
  /(?:個人情報|個人データ)(?:等)?(?:は|を|も|が)?(?:一切|全く|まったく)?(?:取り?)?(?:扱わ|扱ってい|扱っており|保有しな|保有してい|含ま|含んでい|登録しな|収集しな)[^。、]{0,6}?(?:ない|ません|ず)(?:ため|ので|こと|から)/u;
/** 個人情報：なし. */
const NOTHING = /^等?(?:は|の取り?扱い(?:は|も)?)?:?(?:なし|無し)/u;
/** What an event did not touch says nothing of the service: 故障しましたが、個人情報は格納しておらず. */
const INCIDENT =
  /故障|停止|障害|改ざん|改竄|侵害|侵入|不正|事故|インシデント|流出|漏え|漏洩|紛失|誤送|誤っ|サイト|影響|被害/u;
const NAMES = /個人情報|個人データ|個人を特定(?:できる|する)情報|パーソナルデータ/u;

function saysNone(passage: Passage, statement: Statement): boolean {
  const { text, time } = statement;
  const match = NAMES.exec(text);
  if (!match || time !== 'now') return false;
  const spoken = `${statement.topic}\n${text}`;
  if (NO_DATA.has(text) || PLACES.has(spoken) || statement.link === 'condition') return false;
  const end = match.index + match[0].length;
  if (!HOLDS.has(text.slice(end)) && !NOTHING.test(text.slice(end))) return false;
  if (INCIDENT.test(sentenceAround(passage, statement))) return false;
  // A reason is no main clause, but says it all the same: 個人情報を取り扱わないため、該当しません.
  const isSo = standingIn(statement, end) === 'denied' || REASON.test(text);
  return isSo && !/分けて|区別|閲覧|見(?:る|ら)|参照/u.test(text);
}
