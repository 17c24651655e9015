import type { Quote } from '../finding.ts';
import { findNoOtherProviders, findOtherProviders } from '../text/other-providers.ts';
import { factOf, together, type Passage } from '../text/passage.ts';
import { findNoPersonalData, findPersonalData } from '../text/personal-data.ts';
import type { Stretch } from '../text/stretch.ts';
import { readingForm } from '../text/evened-text.ts';
import { passageOf, quotePassage } from './passage-of.ts';
import type { JudgedItem, JudgedSection, RuleContext } from './rule.ts';

/** What the rows say for and against the condition of a section, as quotes of their rationales. */
export interface ConditionEvidence {
  /** Rows outside the section that say it applies. */
  readonly applies: readonly Quote[];
  /** Rows, those of the section included, that say it does not. */
  readonly doesNotApply: readonly Quote[];
}

/** Reads what the rows of a checklist say about a section's condition; nothing for a condition that is not known. */
export function conditionEvidence(
  { items, checklist }: RuleContext,
  section: JudgedSection,
): ConditionEvidence {
  const find = FINDERS[section.definition.condition ?? ''];
  if (!find) return { applies: [], doesNotApply: [] };
  const vendor = readingForm(checklist.vendor?.value ?? '');
  const outside = items.filter((row) => !section.rows.includes(row) && row.standing !== 'not-due');
  return {
    applies: outside.flatMap((row) =>
      quotes(row, together(find.applies, vendor), (passage) => find.applies(passage, vendor)),
    ),
    doesNotApply: items.flatMap((row) => quotes(row, find.doesNotApply, find.doesNotApply)),
  };
}

const FINDERS: Readonly<
  Record<
    string,
    {
      readonly applies: (passage: Passage, vendor: string) => readonly Stretch[];
      readonly doesNotApply: (passage: Passage) => readonly Stretch[];
    }
  >
> = {
  'personal-data': { applies: findPersonalData, doesNotApply: findNoPersonalData },
  'other-vendors': { applies: findOtherProviders, doesNotApply: findNoOtherProviders },
};

function quotes(
  { item }: JudgedItem,
  sought: unknown,
  find: (passage: Passage) => readonly Stretch[],
): Quote[] {
  return factOf(passageOf(item), sought, find).flatMap(({ start, end }) =>
    quotePassage(item, start, end),
  );
}
