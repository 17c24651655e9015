import { sentenceAround, statementsAfter } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { standingIn, type Statement } from './statements.ts';
import { wordList } from './word-list.ts';

/**
 * An incident told without a word for one: somebody who had no right to it saw what is kept, 「元社員が名簿を開いていた形跡がありました」. Told as
 * a thing of the past; what is only looked out for is none. Offsets of the statement.
 */
export function findUnentitledLook(passage: Passage, statement: Statement): Stretch | null {
  const { text, link, time } = statement;
  if (link === 'condition' || time === 'planned' || !isTold(passage, statement)) return null;
  const seen = SEEN.exec(text);
  if (!seen || !UNENTITLED.test(sentenceAround(passage, statement))) return null;
  const end = seen.index + seen[0].length;
  if (standingIn(statement, end) !== 'affirmed' || DENIED_AFTER.test(text.slice(end))) return null;
  return { start: seen.index, end };
}

/** True where a text names anybody who has no right to look; most texts do not, and are done with. */
export function namesUnentitled({ evened }: Passage): boolean {
  return PERHAPS_UNENTITLED.has(evened.text);
}

/** How each of UNENTITLED begins. */
const PERHAPS_UNENTITLED = wordList(
  '退職 離職 辞めた 元社員 元職員 元従業員 元担当 元委託 元スタッフ 元アルバイト 前任 異動 別の 他の ほかの よその 違うの 隣の ちがうの 部外 無関係 関わり 関係 権限 担当外 興味本位 私的 知人 見知らぬ 心当たり 不審な 外から 外部から 社外 検索エンジン 誰でも 誰からでも',
);

function isTold(passage: Passage, statement: Statement): boolean {
  if (statement.isPastTense || IT_SEEMS.test(statement.text)) return true;
  return statementsAfter(passage, statement, 2).some(({ isPastTense }) => isPastTense);
}

const IT_SEEMS = /(?:よう|らしい|模様)(?:です|だ|$)|[形痕]跡があ/u;

const UNENTITLED =
  /退職|離職|辞めた|元(?:社員|職員|従業員|担当|委託|スタッフ|アルバイト)|前任|異動(?:した|後|前|済)|(?:別|他|ほか|よそ|違う|隣|ちがう)の(?:自治体|団体|市|町|村|利用者|お客様|顧客|会員|世帯|学校|園|保護者|住民|テナント|部署|課|会社|方)|部外|無関係|関わり[がの]?な|関係[がの]?な|権限[がの]?な|担当外|興味本位|私的|知人|見知らぬ|心当たりのな|不審な|外から|外部から|社外|検索エンジン|誰でも|誰からでも/u;
/** Seen, used or open to be seen: 「開いていた」「見た跡」「出ていた」「開けるようになっていた」. */
const SEEN =
  /(?:開い|見|覗い|のぞい|読ん|眺め|閲覧し|参照し|検索し|取り出し|ダウンロードし|印刷し|触っ|ログインし|使っ|出|映っ|並ん|表示され|載っ|入っ|混ざっ|届い)て(?:い(?!ただ|ま(?!した))|しま|お)|(?:開い|見|覗い|のぞい|読ん|閲覧し|参照し|取り出し|ログインし|入っ)た(?:跡|形跡|痕跡|履歴|こと)|(?:開か|見ら|のぞか|覗か|読ま|引き出さ|取り出さ|ログインさ|アクセスさ)れ(?:て|た|まし)|(?:開け|見え|読め|見られ|出|引っかか|ヒットす)る(?:よう|状態|まま)(?:に|で|)(?:なってい|でし|だっ|し)/u;
const DENIED_AFTER = /^[^、。]{0,6}[はもが][^、。]{0,12}?(?:な[いくし]|ませ|ず|ゼロ|0件)/u;
