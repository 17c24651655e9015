import type { Stretch } from './stretch.ts';
import type { Negation } from './predicates.ts';
import { wordList } from './word-list.ts';

/** Nouns through which a negation reaches the word before them: 策定した|実績|がない, 取得する|予定|はない. */
const TRANSPARENT = wordList(`
  実績 経験 予定 計画 状況 状態 段階 仕様 設計 方針 運用 形 構成 機能 仕組み 仕組 手順 取決 決ま 定め 手段 手立 術 方法 体制 例 事例 対象 範囲
  機会 環境 現在 今 可能 限 設定 余地 選択肢
`);
const HIRAGANA = /[ぁ-ん]/;
/** How far before a negation its head may stand. */
const FARTHEST = 24;

/**
 * The word that a negation denies: for 「操作の記録は残していません」 '残', for 「監査を行った実績はない」 '行'.
 *
 * Given with the compound it ends (バックアップ機能, 未実施), as a stretch of the clause; null when only kana stand there.
 */
export function deniedHead(clause: string, negation: Negation): Stretch | null {
  const denying = clause.slice(negation.start, negation.end);
  // 未実施 denies what it contains.
  if (denying.startsWith('未') && denying.length > 1) {
    return { start: negation.start + 1, end: negation.end };
  }
  const limit = Math.max(0, negation.start - FARTHEST);
  let end = negation.start;
  for (;;) {
    while (end > limit && HIRAGANA.test(clause.charAt(end - 1))) end--;
    let start = end;
    while (start > limit && isContent(clause.charAt(start - 1))) start--;
    if (start === end) return null;
    if (JOINED_VERB.test(clause.slice(Math.max(0, start - 2), start))) start -= 2;
    const whole = TRANSPARENT.matchAt(clause, start, end);
    if (whole?.end !== end || start <= limit) return { start, end };
    end = start;
  }
}

/** The first half of 取り|出す, 引き|渡す. */
const JOINED_VERB = /[一-龠][りきいしけえみちび]$/;

function isContent(sign: string): boolean {
  return /[一-龠々ァ-ヴーa-z0-9・/.]/.test(sign);
}
