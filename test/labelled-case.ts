import { readFileSync } from 'node:fs';
import { check } from '../src/core/check.ts';
import type { Finding } from '../src/core/finding.ts';
import { judgeChecklist } from '../src/core/judge-checklist.ts';
import { readChecklists } from '../src/core/reading/read-checklists.ts';
import type { Declaration } from '../src/core/report.ts';
import { RULES } from '../src/core/rules/index.ts';
import type { CheckOptions } from '../src/core/rules/rule.ts';
import { fillingWith, type WrittenForm } from './aid/clean-filling.ts';
import { filledForm } from './aid/filled-form.ts';
import { FORM } from './aid/form.ts';
import type { Expected, Predicted, ScoredCase } from './score.ts';

/** One line of a file of labelled cases. */
export interface LabelledCase {
  readonly id: string;
  /** `row`: only this row is judged, and every condition applies; `sheet`: all of `other` is judged. */
  readonly scope: 'row' | 'sheet';
  readonly no: number | null;
  readonly answer: string;
  readonly rationale: string;
  /** What differs from the clean form of test/corpus/base.json. */
  readonly other?: WrittenForm & {
    readonly declared?: { readonly personal?: Declaration; readonly providers?: Declaration };
  };
  readonly expect: readonly Expected[];
  readonly tolerate?: readonly string[];
  readonly why: string;
}

/** The day on which the cases were written: what is recent in them depends on it. */
export const TODAY = '2026-11-23';

/** Reads a file of labelled cases, one JSON object a line. */
export function readCases(path: string | URL): LabelledCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledCase); // labelled by hand; a wrong shape shows as a wrong score
}

/** What Kakunin finds in a case: all of its sheet, or only what it says of the one row. */
export function findingsOf(labelled: LabelledCase): readonly Finding[] {
  return labelled.scope === 'row' ? findingsOfRow(labelled) : findingsOfSheet(labelled);
}

/** What is found in the row of one item that answers ○ with this rationale. */
export function findingsUnderYes(no: number, rationale: string): readonly Finding[] {
  return findingsOf({ id: '', scope: 'row', no, answer: '○', rationale, expect: [], why: '' });
}

/** A case with what was found in it, ready to be scored. */
export function scoredCase(labelled: LabelledCase): ScoredCase {
  const { id, expect, tolerate = [] } = labelled;
  return { id, expect, tolerate, found: findingsOf(labelled).map(prediction) };
}

function findingsOfSheet({ other = {} }: LabelledCase): readonly Finding[] {
  const { personal, providers } = other.declared ?? {};
  const declared = {
    ...(personal ? { 'personal-data': personal } : {}),
    ...(providers ? { 'other-vendors': providers } : {}),
  };
  const report = check([filledForm(FORM, fillingWith(other))], { declared, today: TODAY });
  return report.checklists.flatMap(({ findings, failedRules }) => {
    failIfAny(failedRules);
    return findings;
  });
}

function findingsOfRow({ no, answer, rationale }: LabelledCase): readonly Finding[] {
  const filling = fillingWith({ rows: { [String(no)]: { answer, rationale } } });
  const [checklist] = readChecklists([filledForm(FORM, filling)]).checklists;
  if (!checklist) throw new Error('The form of a case was not recognised as a checklist.');
  // The row stands alone: what the clean rows around it say is no part of the case.
  const alone = {
    ...checklist,
    items: checklist.items.filter((item) => item.no === no),
    certifications: [],
  };
  const options: CheckOptions = {
    declared: Object.fromEntries(FORM.conditions.map(({ id }) => [id, 'yes' as const])),
    today: TODAY,
  };
  const { findings, failedRules } = judgeChecklist(alone, FORM, options, RULES);
  failIfAny(failedRules);
  return findings.filter((finding) => finding.no === no);
}

function failIfAny(failed: readonly { readonly rule: string; readonly message: string }[]): void {
  const [first] = failed;
  if (first) throw new Error(`The rule ${first.rule} failed: ${first.message}`);
}

function prediction({ rule, severity, no, field, certification }: Finding): Predicted {
  const at = no === null ? `${field}/header` : `${no}/${field}`;
  return { kind: rule, severity, at, ...(certification === null ? {} : { cert: certification }) };
}
