import type { Checklist, ChecklistItem, HeaderField } from '../core/checklist.ts';
import type { Definition } from '../core/definitions/definition.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { CheckedChecklist, Report, Unread } from '../core/report.ts';
import { messageOf, unreadMessageOf } from '../i18n/message-of.ts';
import type {
  ChecklistEntry,
  FileReport,
  FindingEntry,
  ItemEntry,
  UnreadEntry,
} from './file-report.ts';

/** Puts what was found in one workbook into the words of one language, ready to be printed. */
export function describeFile(file: string, report: Report, language: Language): FileReport {
  return {
    file,
    argument: 0,
    checklists: report.checklists.map((checked) => checklistEntry(checked, language)),
    unread: report.unread.map((unread) => unreadEntry(unread, language)),
  };
}

function unreadEntry(unread: Unread, language: Language): UnreadEntry {
  return {
    reason: unread.reason,
    message: unreadMessageOf(unread, language),
    place: unread.place,
  };
}

function checklistEntry(checked: CheckedChecklist, language: Language): ChecklistEntry {
  const { checklist, findings, counts, conditions, failedRules } = checked;
  const definition = definitionOf(checklist.definition);
  return {
    definition: checklist.definition,
    sheets: checklist.sheets,
    example: checklist.isExample,
    hidden: checklist.isHidden,
    vendor: headerEntry(checklist.vendor),
    system: headerEntry(checklist.system),
    items: checklist.items.map((item) => itemEntry(item, definition)),
    certifications: certificationEntries(checklist),
    findings: findings.map((finding) => findingEntry(finding, language)),
    counts,
    conditions: conditions.map(({ condition, declared, suggests }) => ({
      condition,
      declared,
      suggests,
    })),
    failedRules,
  };
}

function headerEntry(field: HeaderField | null): HeaderField | null {
  return field && { sheet: field.sheet, cell: field.cell, value: field.value };
}

function itemEntry(item: ChecklistItem, definition: Definition | undefined): ItemEntry {
  const { no, sheet, answer, mark, rationale } = item;
  const clauses = definition?.items.find((each) => each.no === no)?.clauses ?? {};
  return {
    no,
    sheet,
    cells: {
      no: item.cells.no,
      item: item.cells.item,
      answer: item.cells.answer,
      rationale: item.cells.rationale,
    },
    item: item.item,
    answer,
    mark,
    rationale,
    clauses: Object.keys(clauses),
  };
}

function certificationEntries({ certifications }: Checklist) {
  return certifications.map(({ name, sheet, cell, value }) => ({ name, sheet, cell, value }));
}

function findingEntry(finding: Finding, language: Language): FindingEntry {
  const { rule, severity, no, field, sheet, cell, certification } = finding;
  const quotes = finding.quotes
    .map((quote) => ({
      sheet: quote.sheet,
      cell: quote.cell,
      text: quote.text.slice(quote.start, quote.end),
    }))
    .filter(({ text }) => text !== '');
  return {
    rule,
    severity,
    no,
    field,
    sheet,
    cell,
    message: messageOf(finding, language),
    evidence: quotes[0]?.text ?? null,
    certification,
    quotes,
    fix: finding.fix?.value ?? null,
  };
}
