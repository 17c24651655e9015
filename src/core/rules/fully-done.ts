import { evidenceOf, type Evidence } from './evidence.ts';
import type { ChecklistItem } from '../checklist.ts';
import { missedLimits } from './missed-limits.ts';
import { passageOf } from './passage-of.ts';
import { wordList } from '../text/word-list.ts';
import type { JudgedItem, RuleContext } from './rule.ts';

/**
 * The statement that says the item fully done, or null where anything in the text is lacking, partial, planned or
 * said instead. Meant for × and △, which then do not fit.
 */
export function fullyDoneIn({ item }: JudgedItem, context: RuleContext): Evidence | null {
  const evidence = evidenceOf(item, context);
  const done = evidence.find(({ says }) => says === 'done');
  if (!done || evidence.some(({ says }) => says !== 'done')) return null;
  if (missesLimit(item, context)) return null;
  const isOpen = passageOf(item).statements.some(
    ({ time, isDenied, text, link }) =>
      time === 'planned' ||
      link === 'but' ||
      SHORT_OF.has(text) ||
      (isDenied && !HARMLESS_DENIED.has(text)),
  );
  return isOpen ? null : done;
}

function missesLimit(item: ChecklistItem, { definition, options }: RuleContext): boolean {
  const limited = definition.requirements.find(({ no }) => no === item.no);
  return limited !== undefined && missedLimits(item, limited.requires, options.today).length > 0;
}

/** Words that go with an item that is not met. */
const SHORT_OF = wordList(`
  × 代替 代わり かわりに 替わり 補完 補う 補い 補っ 代行 その間 当面 暫定 覚書 特約 個別に 同等 回避策 ただし 但し しかし もっとも 一方 ものの
  に限り に限られ に限って 限定的 一部 程度 原則 場合があり 場合がある 場合もあり 必要です 必要となり 必要があ 前提 予定 検討 かかり かかる 要し 要する 要します 次第です 次第であ 次第でご 次第とな 次第による 都合による 方針による 状況による
`);
/** Things that are better denied: saying that they do not happen takes nothing back. */
const HARMLESS_DENIED = wordList(`
  逸脱 違反 漏えい 漏洩 流出 紛失 滅失 事故 インシデント 不備 例外 感染 欠損 不正 平文 国外 海外 追加費用 費用 料金 設定変更 インストール 負担 必要 不要
  懸念 支障 遅延 失敗 改ざん 放置 未受講 未対応 未実施 残り 残る 残ら お手間 独自形式 二次利用 第三者
`);
