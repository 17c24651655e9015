import type { Checklist, ChecklistItem, Mark } from '../core/checklist.ts';
import type { Definition, ItemDefinition } from '../core/definitions/definition.ts';
import { exampleRationalesOf, type AnswerMark } from '../core/definitions/examples.ts';
import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { printedWordings } from '../core/text/official-wording.ts';
import { exampleWordsIn } from '../i18n/advice-in.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { itemRange } from './item-range.ts';
import { marksToShow } from './marks-to-show.ts';
import { isOfSection } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** An example beside a finding. */
export interface ShownExample {
  /** What stands above it. */
  readonly term: string;
  readonly lines: readonly ExampleLine[];
  /** What the lines are written in: an answer is Japanese on every screen. */
  readonly language: Language;
  /** What the lines must not be used for; null where they may be copied as they are. */
  readonly remark: string | null;
}

/** One line of an example. */
interface ExampleLine {
  /** The sign to enter with it; null where it stands there already, or there is none. */
  readonly sign: string | null;
  readonly text: string;
}

/** A finding, the checklist that it was found in, and what that is one of. */
interface Found {
  readonly finding: Finding;
  readonly checklist: Checklist;
  readonly definition: Definition;
}

type Words = Omit<WordsShown, 'rules'>;

/**
 * The example that helps with a finding; null where none would. A checklist for which Kakunin has no examples of its own
 * shows the one that it prints, where the mark fits.
 */
export function shownExample(found: Found, words: Words): ShownExample | null {
  const { finding, checklist, definition } = found;
  const { rule, no, certification } = finding;
  if (no === null) return nameInHeader(finding, definition, words);
  if (certification !== null) return signsOfCertification(finding, definition, words);
  if (rule === 'item-text-altered' || rule === 'row-missing') return wording(no, definition, words);
  const row = rowOf(finding, checklist);
  const item = definition.items.find((each) => each.no === (row?.no ?? no));
  return item ? answersTo(item, row?.mark ?? 'blank', found, words) : null;
}

function nameInHeader(
  { field }: Finding,
  { header }: Definition,
  { language }: Words,
): ShownExample | null {
  if (field !== 'vendor' && field !== 'system') return null;
  const text = `${header[field].labels[0] ?? ''}：${exampleWordsIn(language).names[field]}`;
  return {
    term: lateWordsIn(language).details.example,
    lines: [{ sign: null, text }],
    language: 'ja',
    remark: null,
  };
}

/** Where a fix is known, the sign to enter is its own: nothing is left to choose. */
function signsOfCertification(
  { fix }: Finding,
  { marks }: Definition,
  { language }: Words,
): ShownExample | null {
  if (fix) return null;
  const { held, notHeld } = exampleWordsIn(language);
  const lines = [
    { sign: marks.yes.official, text: held },
    { sign: marks.dashes[0] ?? null, text: notHeld },
  ];
  return { term: lateWordsIn(language).details.example, lines, language, remark: null };
}

function wording(
  no: number,
  { items, certifications }: Definition,
  { language }: Words,
): ShownExample {
  const { wording: official } = items.find((each) => each.no === no) ?? certifications;
  const text = printedWordings(official)[0] ?? '';
  return {
    term: lateWordsIn(language).help.wording,
    lines: [{ sign: null, text }],
    language: 'ja',
    remark: null,
  };
}

/** The row of a finding's cell: a finding of a whole section stands at one of its rows, under the section's first No. */
function rowOf({ sheet, cell, no }: Finding, { items }: Checklist): ChecklistItem | undefined {
  const at = items.find(
    (item) => cell !== null && item.sheet === sheet && Object.values(item.cells).includes(cell),
  );
  return at ?? items.find((item) => item.no === no);
}

function answersTo(
  item: ItemDefinition,
  written: Mark,
  { finding, definition }: Found,
  { language, interface: words }: Words,
): ShownExample | null {
  const wanted = marksToShow(finding, written);
  const rationales = exampleRationalesOf(definition.id, item.no);
  const marks = rationales
    ? wanted
    : wanted.filter((mark) => canShowCity(finding) && hasMark(item, mark, definition));
  if (marks.length === 0) return null;
  const lines = marks.map((mark) => ({
    sign: marks.length === 1 && mark === written ? null : definition.marks[mark].official,
    text: rationales?.[mark] ?? item.example.rationale,
  }));
  if (!rationales) {
    const { example: term, notToCopy } = lateWordsIn(language).help;
    return { term, lines, language: 'ja', remark: notToCopy };
  }
  const { example, exampleOf } = lateWordsIn(language).details;
  // What stands above a finding of a section is not one item.
  const term = isOfSection(finding)
    ? fill(exampleOf, { item: itemRange([item.no], words) })
    : example;
  return { term, lines, language: 'ja', remark: exampleWordsIn(language).ownFacts };
}

/** The city's example does not help where it was copied, or its 〇〇 left in. */
function canShowCity({ rule }: Finding): boolean {
  return rule !== 'copied-example' && rule !== 'placeholder-left';
}

/** Whether the city's example for an item, its only one, is answered with a mark. */
function hasMark({ example }: ItemDefinition, mark: AnswerMark, { marks }: Definition): boolean {
  return example.answer === marks[mark].official;
}
