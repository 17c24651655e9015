import type { ItemDefinition } from '../core/definitions/definition.ts';
import type { RuleId } from '../core/finding.ts';
import { adviceIn } from '../i18n/advice-in.ts';
import { printedWordings } from '../core/text/official-wording.ts';
import { fill } from '../i18n/fill.ts';
import type { WordsShown } from './words-context.ts';

/** An example beside a finding. */
export interface ShownExample {
  /** What stands above it. */
  readonly term: string;
  readonly text: string;
  /** True for the city's own answer, which must not be copied. */
  readonly isOfficial: boolean;
}

/**
 * What shows a rule best in an item that its own example is not written for: the form's text, the rationale of the city's
 * example, or the whole of it with its mark.
 */
const SHOWN_INSTEAD: Partial<Record<RuleId, 'text' | 'rationale' | 'answer'>> = {
  'item-text-altered': 'text',
  'row-missing': 'text',
  'missing-rationale': 'rationale',
  'thin-rationale': 'rationale',
  'coverage-unclear': 'rationale',
  'missing-answer': 'answer',
  'conditional-section-partial': 'answer',
  'conditional-section-should-be-answered': 'answer',
};

/**
 * The example that is shown for a finding: the rule's own where it fits the item, else the city's for that very item,
 * else the rule's own with the No that it is written for; the item's official text where that is missing. Null where
 * there is none, and for a finding that belongs to no item where the example does.
 */
export function shownExample(
  { rule, no }: { readonly rule: RuleId; readonly no: number | null },
  item: ItemDefinition | undefined,
  { language, interface: { details, row, item: itemWords } }: Omit<WordsShown, 'rules'>,
): ShownExample | null {
  const instead = SHOWN_INSTEAD[rule];
  if (item && instead === 'text') {
    return { term: row.wording, text: printedWordings(item.wording)[0] ?? '', isOfficial: false };
  }
  const { example: text, exampleNo } = adviceIn(language, rule);
  if (text === '' || (exampleNo !== null && no === null)) return null;
  if (exampleNo === null || exampleNo === no) {
    return { term: details.example, text, isOfficial: false };
  }
  if (item && instead) {
    const { answer, rationale } = item.example;
    const shown = instead === 'answer' ? `${answer}　${rationale}` : rationale;
    return { term: row.example, text: shown, isOfficial: true };
  }
  const name = fill(itemWords, { no: exampleNo, category: '' }).trim();
  return { term: fill(details.exampleOf, { item: name }), text, isOfficial: false };
}
