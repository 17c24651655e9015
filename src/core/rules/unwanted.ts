import { wordList } from '../text/word-list.ts';
import type { ItemWords } from './item-words.ts';

/** True of a deed or charge that nobody wants: denied, nothing is lacking for it. */
export function isUnwanted(deed: string, { unwanted }: ItemWords): boolean {
  return unwanted.has(deed) || (UNWANTED.has(deed) && !COVERING.has(deed));
}

/** What nobody wants done or charged: denied, nothing is lacking. */
const UNWANTED = wordList(`
  追加費用 費用 料金 負担 漏えい 漏洩 流出 紛失 感染 被害 違反 逸脱 改ざん 再利用 流用 転用 目的外 売却 二次利用 漏れ 遅れ 遅延 不備 欠落 抜け 誤り 失敗 超過 空白
`);
const COVERING = wordList('対象 含ま 含め');
