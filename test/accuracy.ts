import { messageOf } from '../src/i18n/message-of.ts';
import { findingsOf, readCases, scoredCase, type LabelledCase } from './labelled-case.ts';
import { score, type Score } from './score.ts';

/**
 * Prints how well labelled cases come out.
 *
 * npm run accuracy -- [FILE.jsonl…] [-v] [--kind RULE] [--id ID]
 * Without a file: test/corpus/dev.jsonl. -v: every case that fails, with its text and what was found.
 * --kind: only cases that expect the rule or in which it was found. --id: one case, with all its findings.
 */
function main(args: readonly string[]): void {
  const isVerbose = args.includes('-v');
  const kind = valueOf('--kind', args);
  const id = valueOf('--id', args);
  const named = args.filter((arg, i) => !arg.startsWith('-') && !isValue(args[i - 1]));
  const files = named.length > 0 ? named : ['test/corpus/dev.jsonl'];
  const all = files.flatMap((file) => readCases(file)).filter((each) => !id || each.id === id);
  const cases = all.filter((each) => !kind || concerns(each, kind));
  if (cases.length === 0) throw new Error('No case is left to score.');
  const result = score(cases.map(scoredCase));
  if (isVerbose || id !== undefined) {
    const failing = new Map(result.failures.map((each) => [each.id, each.faults]));
    for (const each of cases) {
      const faults = failing.get(each.id) ?? [];
      if (id !== undefined || faults.length > 0) print(each, faults);
    }
  }
  console.log(tableOf(result, cases.length));
}

function valueOf(option: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : args[at + 1];
}

function isValue(before: string | undefined): boolean {
  return before === '--kind' || before === '--id';
}

function concerns(labelled: LabelledCase, kind: string): boolean {
  return (
    labelled.expect.some((each) => each.kind === kind) ||
    findingsOf(labelled).some((finding) => finding.rule === kind)
  );
}

function print(labelled: LabelledCase, faults: readonly string[]): void {
  const { id, scope, no, answer, rationale, why } = labelled;
  console.log(`\n${id}  ${faults.join('; ') || 'as labelled'}  # ${why}`);
  if (scope === 'row') console.log(`  No ${no ?? ''} ${answer} ${rationale.replace(/\n/gu, '⏎')}`);
  else console.log(`  ${JSON.stringify({ ...labelled.other, header: undefined })}`);
  for (const finding of findingsOf(labelled)) {
    console.log(`  → ${finding.severity} ${finding.rule} ${messageOf(finding, 'ja')}`);
  }
}

function tableOf(result: Score, count: number): string {
  const number = (value: number) => value.toFixed(3).padStart(7);
  const lines = result.kinds.map(
    (each) =>
      each.kind.padEnd(42) +
      [each.truePositives, each.falsePositives, each.falseNegatives]
        .map((value) => String(value).padStart(5))
        .join('') +
      number(each.precision) +
      number(each.recall) +
      number(each.f1) +
      (each.isExpected ? '' : '  (never expected)'),
  );
  const head = `${'kind'.padEnd(42)}   TP   FP   FN   prec    rec     F1`;
  const sums = [
    `cases ${count}, macro-F1 ${result.macroF1.toFixed(3)}, micro-F1 ${result.microF1.toFixed(3)}`,
    `case accuracy ${result.caseAccuracy.toFixed(3)}, severity ${result.severityAgreement.toFixed(3)}`,
    `clean cases ${result.cleanCases}: false alarms ${result.falseAlarmRate.toFixed(3)} (≤ 0.02), ` +
      `coverage-unclear ${result.coverageRate.toFixed(3)} (≤ 0.20), reviews ${result.reviewRate.toFixed(3)} (≤ 0.25)`,
  ];
  return ['', head, ...lines, '', ...sums].join('\n');
}

main(process.argv.slice(2));
