import { findDurations, roughDays, type Length } from './durations.ts';
import { sentenceAround } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { standingIn } from './statements.ts';

/** Data that is kept after the customer has left: for how long, or null when without end. Offsets of the evened text. */
export interface Retention extends Stretch {
  readonly length: Length | null;
}

/** Finds where a rationale says that the customer's data is still kept after the end of use: 終了後5年間保管する, 解約後も残る. Logs are not data here. */
export function findRetention(passage: Passage): Retention[] {
  return passage.statements.flatMap((statement) => {
    const { text } = statement;
    const sentence = sentenceAround(passage, statement);
    const kept = KEPT.exec(text);
    if (!kept || !AFTER_END.test(sentence) || !DATA.test(sentence) || OTHER.test(sentence))
      return [];
    if (statement.time !== 'now' || statement.link === 'condition') return [];
    if (standingIn(statement, kept.index + kept[0].length) !== 'affirmed') return [];
    const lengths = findDurations(sentence).filter(({ side }) => side !== 'before');
    const longest = lengths
      .map(({ least }) => least)
      .sort((a, b) => roughDays(b) - roughDays(a))[0];
    if (!longest && !WITHOUT_END.test(sentence)) return [];
    return [{ start: statement.start, end: statement.end, length: longest ?? null }];
  });
}

/** The longest time that a rationale on erasure allows until all is gone, in days; null when it names none. */
export function erasedWithin(passage: Passage): number | null {
  const days = passage.statements.flatMap(({ text }) =>
    findDurations(text)
      .filter(({ side }) => side !== 'before')
      .map(({ least }) => roughDays(least)),
  );
  return days.length > 0 ? Math.max(...days) : null;
}

const KEPT = /保管|保存|保持|残し|残って|残る|残り|残ります|温存|お預かり/u;
const AFTER_END =
  /(?:契約|利用|サービス|解約)[^。]{0,12}(?:終了|終え|終わ|満了|解約)[^。]{0,24}(?:後|分も|分を|以降)|(?:終了|解約|満了|退会)(?:した後|して|した|後)(?:も|の|に|から|以降|、)?|(?:終了|解約|満了|退会)(?:時|日)?(?:から|より|の翌日から)|(?:終え|終わ)(?:られ)?た後/u;
const DATA = /データ|バックアップ|控え|写し|情報|ファイル|テープ|媒体/u;
const OTHER = /ログ|履歴|請求|契約書|証明書|帳簿|会計|報告書|台帳の控え|旧|従来|以前/u;
const WITHOUT_END = /無期限|永続|期限なく|引き続き|保管し続け|残り続け|とどま|そのまま|いつでも/u;
