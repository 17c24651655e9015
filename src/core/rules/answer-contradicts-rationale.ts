import { evidenceOf, type Evidence } from './evidence.ts';
import { itemFault } from './fault.ts';
import { fullyDoneIn } from './fully-done.ts';
import { quotePassage } from './passage-of.ts';
import { wordList } from '../text/word-list.ts';
import type { JudgedItem, Rule, RuleContext } from './rule.ts';

/**
 * ○, but the text says not done, only planned, only partly, or against the item; × but the text says fully done.
 * Half denied is enough. 「not this tool, but another control」 is clean.
 */
export const answerContradictsRationale: Rule = {
  id: 'answer-contradicts-rationale',
  severities: ['error'],
  yieldsTo: ['missing-answer', 'placeholder-left', 'copied-example', 'threshold-not-met'],
  *check(context) {
    for (const judged of context.items) {
      if (!judged.readsText) continue;
      const found = contradictionIn(judged, context);
      if (!found) continue;
      const { start, end } = found.statement;
      yield itemFault(judged.item, 'answer', {
        variant: judged.item.mark === 'no' ? 'cross-but-done' : 'default',
        quotes: quotePassage(judged.item, start, end),
      });
    }
  },
};

function contradictionIn(judged: JudgedItem, context: RuleContext): Evidence | null {
  const { mark, no } = judged.item;
  if (mark === 'no') return fullyDoneIn(judged, context);
  if (mark !== 'yes' || hasLimit(no, context)) return null;
  return contradictionOfYes(evidenceOf(judged.item, context));
}

function contradictionOfYes(evidence: readonly Evidence[]): Evidence | null {
  const done = evidence.filter(({ says }) => says === 'done');
  const isDone = (kind: string): boolean => done.some(({ kinds }) => kinds.includes(kind));
  const open = evidence.find((each, i) => {
    const { says, kinds } = each;
    if (isMadeUpFor(each, evidence[i + 1])) return false;
    // Beside what is done, a deed that names nothing of the item is about something else, unless it is set in time.
    if (done.length > 0 && !each.isExplicit && !SINCE.test(each.statement.text)) return false;
    if (says === 'lacking' || says === 'partly') return true;
    if (says === 'planned') {
      return done.length === 0 || (!kinds.every(isDone) && !ADDS.has(each.statement.text));
    }
    return says === 'means' && done.length === 0;
  });
  return open ?? null;
}

const SINCE = /(?:その後|以後|以降|以来|現在|今|いま|まだ|未だ|いまだ|近年|ここ数年|昨年|当面)/;

/** A plan that adds to what is done already. */
const ADDS = wordList(
  'も加え も追加 をさらに さらに 加えて 拡充 強化 短縮 縮め 増や 拡大 向上 高度化 改善 更新 改定 見直し も予定 も検討',
);

/** 「Aは行っていないが、Bを行っている」: A was one way to do it, unless the item asks for A as such. */
function isMadeUpFor(lacking: Evidence, next: Evidence | undefined): boolean {
  return (
    lacking.says === 'lacking' &&
    lacking.kinds.length === 0 &&
    lacking.statement.link === 'but' &&
    next?.says === 'done' &&
    next.statement.sentence === lacking.statement.sentence
  );
}

/** Where a limit decides, threshold-not-met alone speaks of what misses it. */
function hasLimit(no: number, { definition }: RuleContext): boolean {
  return definition.requirements.some((requirement) => requirement.no === no);
}
