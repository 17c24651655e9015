import { evidenceOf, type Evidence } from './evidence.ts';
import { itemFault } from './fault.ts';
import { fullyDoneIn } from './fully-done.ts';
import { quotePassage } from './passage-of.ts';
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
  const open = evidence.find(({ says, kinds }) => {
    if (says === 'lacking' || says === 'partly') return true;
    if (says === 'planned') return done.length === 0 || !kinds.every(isDone);
    return says === 'means' && done.length === 0;
  });
  return open ?? null;
}

/** Where a limit decides, threshold-not-met alone speaks of what misses it. */
function hasLimit(no: number, { definition }: RuleContext): boolean {
  return definition.requirements.some((requirement) => requirement.no === no);
}
