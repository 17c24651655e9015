import type { CheckedChecklist } from '../core/report.ts';
import { SEVERITIES } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { sentenceWith } from '../i18n/sentence-with.ts';
import { checklistTitles } from './checklist-titles.ts';
import { itemHeading } from './item-heading.ts';
import { letterPremises } from './letter-premises.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** What mails that return checklists are written from. */
export interface Letter {
  readonly checklists: readonly CheckedChecklist[];
  /** What is to be mended or confirmed. */
  readonly findings: readonly ShownFinding[];
  /** True while some rules are still to be asked. */
  readonly isPartial: boolean;
}

/** Between the letters of several checklists, which may go to several vendors. */
const BETWEEN = '\n\n――――――――――――――――――――\n\n';

/**
 * The text of a mail that returns a checklist, or one for each of several: what has to be mended and what the vendor is
 * asked to confirm, grouped by item, and what the check took for granted. It says that there is nothing to return only
 * where no rule has failed and none is still to be asked.
 */
export function returnLetter(
  { checklists, findings, isPartial }: Letter,
  words: WordsShown,
): string {
  const titles = checklists.length > 1 ? checklistTitles(checklists) : [];
  const letters = checklists.map((checked, n) => {
    const own = findings.filter(({ checklist }) => checklist === checked.checklist);
    return letterOf(checked, titles[n] ?? null, own, isPartial, words);
  });
  return letters.join(BETWEEN);
}

function letterOf(
  checked: CheckedChecklist,
  title: string | null,
  findings: readonly ShownFinding[],
  isPartial: boolean,
  words: WordsShown,
): string {
  const letter = lateWordsIn(words.language).letter;
  const { vendor, system } = checked.checklist;
  const names = [
    ...(title === null ? [] : [fill(letter.sheet, { sheet: title })]),
    ...(vendor?.value ? [fill(letter.vendor, { vendor: vendor.value })] : []),
    ...(system?.value ? [fill(letter.system, { system: system.value })] : []),
  ];
  const premises = letterPremises(checked, words);
  const isAllRead = !isPartial && checked.failedRules.length === 0;
  const body =
    findings.length > 0
      ? [...points(findings, words), ...premises, [letter.closing]]
      : [[isAllRead ? letter.nothing : letter.notAllRead], ...premises];
  const paragraphs = [names, ...body].filter((lines) => lines.length > 0);
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

/** The findings as paragraphs: what is asked for, what the words before each point mean, and one for each item. */
function points(findings: readonly ShownFinding[], words: WordsShown): string[][] {
  const { severities, listSeparator } = words.interface;
  const letter = lateWordsIn(words.language).letter;
  const present = SEVERITIES.filter((each) =>
    findings.some(({ finding }) => finding.severity === each),
  );
  const legend = present.map((each) =>
    fill(letter.meaning, { severity: severities[each], meaning: letter.meanings[each] }),
  );
  const isOnlyReviews = present.join() === 'review';
  const items = new Map<string, string[]>();
  for (const shown of findings) {
    const heading = itemHeading(shown.subject, words);
    items.set(heading, [...(items.get(heading) ?? [heading]), pointOf(shown, words)]);
  }
  return [
    [isOnlyReviews ? letter.openingReviews : letter.opening],
    [fill(letter.legend, { meanings: legend.join(listSeparator) })],
    ...items.values(),
  ];
}

function pointOf({ finding }: ShownFinding, words: WordsShown): string {
  const { severities } = words.interface;
  const letter = lateWordsIn(words.language).letter;
  const line = fill(letter.line, {
    severity: severities[finding.severity],
    place: finding.cell === null ? '' : `${finding.cell} `,
    sentence: sentenceWith(words.rules[finding.rule], finding, words.language),
  });
  return line.replace(/\s{2,}/g, ' ');
}
