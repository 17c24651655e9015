import type { HeaderField } from '../core/checklist.ts';
import type { Severity } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import { fileLine } from './file-line.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { displayWidth } from './display-width.ts';
import { groupFindings } from './group-findings.ts';
import { headerShown } from './header-shown.ts';
import { partOf } from './part-of.ts';
import { onOneLine } from './plain-text.ts';
import { noFindings, premises } from './premises.ts';
import { quotesShown } from './quotes-shown.ts';
import type { Frame, ReportFormat } from './report-format.ts';
import { isSumOf, sumUp } from './sum-up.ts';
import { summaryTable, SYSTEM_COLUMN } from './summary-table.ts';
import { textTable } from './text-table.ts';
import { wrap } from './wrap.ts';

/** For reading in a terminal: findings grouped by item, and one line at the end that sums everything up. */
export const text: ReportFormat = {
  opensWithLines: false,
  between: '\n',
  opening: (frame) =>
    partOf(frame, reportWordsIn(frame.language))
      .map((part) => `${part}\n\n`)
      .join(''),
  file: (report, frame) => `${fileLines(report, frame).join('\n')}\n`,
  closing: (frame, lines) => {
    const pen = penOf(frame);
    // A terminal has no room for the names of the systems.
    const rows = summaryTable(lines, pen.words).map((row) =>
      row.filter((_, column) => column !== SYSTEM_COLUMN).map(onOneLine),
    );
    const table = lines.length > 1 ? `\n${textTable(rows, frame.width)}` : '';
    const ends = [...(frame.gaps ?? []).map(onOneLine), sumUp(lines, frame, pen.words)];
    return `${table}\n${ends.flatMap((end) => pen.write('', end)).join('\n')}\n`;
  },
};

/** The longest quote that still reads well in a terminal. */
const QUOTE_LENGTH = 100;

type Paint = (text: string, style: Style) => string;
type Style = Severity | 'heading' | 'faint';

const ESCAPES: Readonly<Record<Style, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  review: '\u001b[36m',
  heading: '\u001b[1m',
  faint: '\u001b[2m',
};

/** How the lines of a report are written. */
interface Pen {
  readonly language: Language;
  readonly words: ReportWords;
  /**
   * The lines of a text: `label` stands before the first, as much space before the others. Both are painted in `style`,
   * or the label alone where `isLabelOnly`.
   */
  write(label: string, text: string, style?: Style, isLabelOnly?: boolean): string[];
}

function penOf({ language, hasColour, width }: Frame): Pen {
  const paint: Paint = (text, style) =>
    hasColour && text !== '' ? `${ESCAPES[style]}${text}\u001b[0m` : text;
  return {
    language,
    words: reportWordsIn(language),
    write(label, text, style, isLabelOnly = false) {
      const indent = displayWidth(label);
      const lines = width === undefined ? [text] : wrap(text, width - indent);
      const painted = (part: string, isPainted: boolean) =>
        style && isPainted ? paint(part, style) : part;
      return lines.map((line, index) => {
        const before =
          index === 0 ? paintedLabel(label, (word) => painted(word, true)) : ' '.repeat(indent);
        return before + painted(line, !isLabelOnly);
      });
    },
  };
}

/** Paints the words of a label and not the spaces around them. */
function paintedLabel(label: string, paint: (word: string) => string): string {
  return label.replace(/\S+/gu, paint);
}

function fileLines(report: FileReport, frame: Frame): string[] {
  const pen = penOf(frame);
  const { words } = pen;
  const lines = pen.write('', onOneLine(report.file), 'heading');
  report.checklists.forEach((checklist, index) => {
    if (index > 0) lines.push('');
    lines.push(...checklistLines(checklist, pen, !isSumOf(report, frame)));
  });
  for (const { message } of report.unread) {
    lines.push(...pen.write(`  ${words.unread}  `, onOneLine(message), 'error', true));
  }
  const { failedRules, unread } = fileLine(report);
  if (failedRules + unread > 0 && report.checklists.length > 0) {
    lines.push(...pen.write('  ', words.notAll));
  }
  return lines;
}

function checklistLines(checklist: ChecklistEntry, pen: Pen, isCounted: boolean): string[] {
  const { words } = pen;
  const sheets = onOneLine(fill(words.sheets, { names: checklist.sheets.join(words.comma) }));
  if (checklist.example) return pen.write('  ', `${sheets}${words.stop}${words.example}`);
  if (checklist.hidden) return pen.write('  ', `${sheets}${words.stop}${words.hidden}`);
  const facts = [sheets, headerLine(checklist, words), ...premises(checklist, pen.language, true)];
  const lines = facts.flatMap((fact) => pen.write('  ', fact));
  for (const { title, findings } of groupFindings(checklist, words)) {
    lines.push('', ...pen.write('  ', title, 'heading'));
    for (const finding of findings) lines.push(...findingLines(finding, pen));
  }
  for (const { rule, message } of checklist.failedRules) {
    const sentence = onOneLine(fill(words.failedRule, { rule, message }));
    lines.push('', ...pen.write('  ', sentence, 'error'));
  }
  if (!isCounted) return lines;
  if (checklist.findings.length > 0) lines.push('', `  ${fill(words.counts, checklist.counts)}`);
  else if (checklist.failedRules.length === 0) lines.push(`  ${noFindings(checklist, words)}`);
  return lines;
}

function headerLine({ vendor, system }: ChecklistEntry, words: ReportWords): string {
  const named = (label: string, field: HeaderField | null) =>
    `${label}${words.colon}${headerShown(field) || words.blank}`;
  return [named(words.vendor, vendor), named(words.system, system)].join(words.comma);
}

function findingLines(finding: FindingEntry, pen: Pen): string[] {
  const { severity, message, rule } = finding;
  const label = `    ${pen.words.severities[severity]}  `;
  const lines = pen.write(label, onOneLine(message), severity, true);
  for (const quote of quotesShown(finding, QUOTE_LENGTH, pen.words)) {
    lines.push(...pen.write('      ', fill(pen.words.quoteAt, { ...quote }), 'faint'));
  }
  return [...lines, ...pen.write('      ', rule, 'faint')];
}
