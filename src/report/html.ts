import { SEVERITIES } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import type { FileLine } from './file-line.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { groupFindings, type FindingGroup } from './group-findings.ts';
import { HTML_STYLE } from './html-style.ts';
import { headerShown } from './header-shown.ts';
import { onOneLine, withoutActiveFormula } from './plain-text.ts';
import { partOf } from './part-of.ts';
import { noFindings, premises } from './premises.ts';
import { quotesShown } from './quotes-shown.ts';
import type { Frame, ReportFormat } from './report-format.ts';
import { sumUp } from './sum-up.ts';
import { summaryTable } from './summary-table.ts';

/** One page that needs nothing beside it and runs no script, made to be printed as well as read. */
export const html: ReportFormat = {
  opensWithLines: true,
  between: '\n',
  opening: (frame, lines) => head(frame, lines, reportWordsIn(frame.language)),
  file: (report, { language }) => fileSection(report, language),
  closing: ({ version }) =>
    `\n</main>\n<footer>Kakunin ${escaped(version)}</footer>\n</body>\n</html>\n`,
};

/** The longest quote that does not bury the findings around it. */
const QUOTE_LENGTH = 300;

function head(frame: Frame, lines: readonly FileLine[], words: ReportWords): string {
  const { version, language, today, gaps = [] } = frame;
  const facts = [...(today ? [fill(words.checkedOn, { today })] : []), ...partOf(frame, words)];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title>
<style>${HTML_STYLE}${footerOnPaper(version)}</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
${facts.map((fact) => `<p class="day">${escaped(fact)}</p>\n`).join('')}<p class="sum">${escaped(sumUp(lines, frame, words))}</p>
${gaps.length > 0 ? `${warning(words.notWhole, gaps)}\n` : ''}${legend(words)}
${lines.length > 1 ? summary(lines, words) : ''}`;
}

/** In the margin of each page: at the end of the text it would often stand on a page of its own. */
function footerOnPaper(version: string): string {
  const content = `Kakunin ${version.replace(/[^\w.+-]/gu, '')}`;
  return `@media print { @page { @bottom-left { content: "${content}"; font-size: 8pt; } } }\n`;
}

function legend({ severities, meanings }: ReportWords): string {
  const entries = SEVERITIES.map(
    (severity) =>
      `<div><dt><span class="severity ${severity}">${escaped(severities[severity])}</span></dt>` +
      `<dd>${escaped(meanings[severity])}</dd></div>`,
  );
  return `<dl class="legend">${entries.join('')}</dl>`;
}

function summary(lines: readonly FileLine[], words: ReportWords): string {
  const [columns = [], ...rows] = summaryTable(lines, words);
  const row = (cells: readonly string[], line?: FileLine) =>
    `<tr${line && line.unread > 0 ? ' class="incomplete"' : ''}>` +
    `${cells.map((text, column) => summaryCell(text, column, line)).join('')}</tr>`;
  return `<section>
<h2>${escaped(words.summary)}</h2>
<table class="summary">
<thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .slice(0, -1)
  .map((cells, index) => row(cells, lines[index]))
  .join('\n')}
</tbody>
<tfoot>${row(rows.at(-1) ?? [])}</tfoot>
</table>
</section>
`;
}

function summaryCell(text: string, column: number, line: FileLine | undefined): string {
  // What there is stands out, so that the eye finds it down a long column.
  if (column >= 3)
    return `<td class="number ${text === '0' ? 'none' : 'some'}">${shown(text)}</td>`;
  if (column > 0 || !line) return `<td>${shown(text)}</td>`;
  return `<td><a href="#${anchorOf(text)}">${shown(text)}</a></td>`;
}

function fileSection({ file, checklists, unread }: FileReport, language: Language): string {
  const words = reportWordsIn(language);
  const parts = [
    ...checklists.map((checklist) => checklistPart(checklist, file, language)),
    ...(unread.length > 0
      ? [
          warning(
            words.notAll,
            unread.map(({ message }) => message),
          ),
        ]
      : []),
  ];
  const isLong = checklists.some(({ findings }) => findings.length > SHORT);
  return `<section class="${isLong ? 'file long' : 'file'}" id="${anchorOf(file)}">\n<h2>${shown(file)}</h2>\n${parts.join('\n')}\n</section>`;
}

/** So many findings are kept together with the name of their file on one page. */
const SHORT = 4;

function checklistPart(checklist: ChecklistEntry, file: string, language: Language): string {
  const words = reportWordsIn(language);
  if (checklist.example) return aside(checklist, words.example, words);
  if (checklist.hidden) return aside(checklist, words.hidden, words);
  const failed = checklist.failedRules.map(
    ({ rule, message }) => `<p>${shown(fill(words.failedRule, { rule, message }))}</p>`,
  );
  const groups = groupFindings(checklist, words);
  const isFine = groups.length + failed.length === 0;
  return [
    headerFacts(checklist, words),
    ...premises(checklist, language).map((premise) => `<p class="premise">${escaped(premise)}</p>`),
    `<p class="sum">${escaped(isFine ? noFindings(checklist, words) : fill(words.counts, checklist.counts))}</p>`,
    ...(groups.length > 0 ? [findingsTable(groups, runningHead(checklist, file), words)] : []),
    ...failed,
  ].join('\n');
}

/** A checklist that was not judged, and why. */
function aside({ sheets }: ChecklistEntry, why: string, words: ReportWords): string {
  const names = fill(words.sheets, { names: sheets.join(words.comma) });
  return `<p class="aside">${shown(names)}${escaped(words.stop + why)}</p>`;
}

function headerFacts(checklist: ChecklistEntry, words: ReportWords): string {
  const fact = (label: string, value: string) =>
    `<div><dt>${escaped(label)}</dt><dd>${shown(value) || escaped(words.blank)}</dd></div>`;
  return `<dl class="facts">${[
    fact(words.vendor, headerShown(checklist.vendor)),
    fact(words.system, headerShown(checklist.system)),
    fact(words.sheet, checklist.sheets.join(words.comma)),
  ].join('')}</dl>`;
}

/** Says on every page that a table of findings goes on to whose they are. */
function runningHead({ vendor }: ChecklistEntry, file: string): string {
  return `<span class="running">${shown(file)}　${shown(headerShown(vendor))}</span>`;
}

function findingsTable(groups: readonly FindingGroup[], head: string, words: ReportWords): string {
  return `<table class="findings">
<thead><tr><th scope="col">${escaped(words.severity)}</th><th scope="col">${escaped(words.finding)}${head}</th></tr></thead>
${groups.map((group) => groupBody(group, words)).join('\n')}
</table>`;
}

function groupBody({ title, findings }: FindingGroup, words: ReportWords): string {
  const rows = findings.map((finding) => findingRow(finding, words)).join('\n');
  return `<tbody>\n<tr><th colspan="2" scope="rowgroup">${shown(title)}</th></tr>\n${rows}\n</tbody>`;
}

function findingRow(finding: FindingEntry, words: ReportWords): string {
  const quotes = quotesShown(finding, QUOTE_LENGTH, words).map(
    (quote) => `<div class="quote">${shown(fill(words.quoteAt, { ...quote }))}</div>`,
  );
  return (
    `<tr><td><span class="severity ${finding.severity}">${escaped(words.severities[finding.severity])}</span></td>` +
    `<td>${shown(finding.message)} <span class="rule">${escaped(finding.rule)}</span>${quotes.join('')}</td></tr>`
  );
}

function warning(sentence: string, points: readonly string[]): string {
  const items = points.map((point) => `<li>${shown(point)}</li>`);
  return `<div class="unread"><p>${escaped(sentence)}</p><ul>${items.join('')}</ul></div>`;
}

/** The name of a file as the target of a link inside the page: without a character that means anything to HTML. */
function anchorOf(file: string): string {
  const wellFormed = file.replace(/\p{Cs}/gu, '\ufffd');
  return `file-${encodeURIComponent(wellFormed).replaceAll("'", '%27')}`;
}

/** Text of a sheet with nothing in it that a browser or a spreadsheet would take for more than text. */
function shown(text: string): string {
  return escaped(withoutActiveFormula(onOneLine(text)));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
