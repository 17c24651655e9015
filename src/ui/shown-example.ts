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

/** What these rules miss is what the city's example of every item shows: a whole answer with its rationale. */
const SHOWN_BY_THE_CITY: ReadonlySet<RuleId> = new Set([
  'missing-answer',
  'missing-rationale',
  'thin-rationale',
  'coverage-unclear',
  'conditional-section-partial',
  'conditional-section-should-be-answered',
]);

/** These miss a mark as well. */
const WITH_MARK: ReadonlySet<RuleId> = new Set([
  'missing-answer',
  'conditional-section-partial',
  'conditional-section-should-be-answered',
]);

/** What these miss is the form's own text. */
const MENDED_BY_THE_FORM: ReadonlySet<RuleId> = new Set(['item-text-altered', 'row-missing']);

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
  if (item && MENDED_BY_THE_FORM.has(rule)) {
    return { term: row.wording, text: printedWordings(item.wording)[0] ?? '', isOfficial: false };
  }
  const { example: text, exampleNo } = adviceIn(language, rule);
  if (text === '' || (exampleNo !== null && no === null)) return null;
  if (exampleNo === null || exampleNo === no) {
    return { term: details.example, text, isOfficial: false };
  }
  if (item && SHOWN_BY_THE_CITY.has(rule)) {
    const { answer, rationale } = item.example;
    const whole = WITH_MARK.has(rule) ? `${answer}　${rationale}` : rationale;
    return { term: row.example, text: whole, isOfficial: true };
  }
  const name = fill(itemWords, { no: exampleNo, category: '' }).trim();
  return { term: fill(details.exampleOf, { item: name }), text, isOfficial: false };
}
