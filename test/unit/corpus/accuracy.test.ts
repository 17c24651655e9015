import { readdirSync } from 'node:fs';
import { readCases, scoredCase } from '../../labelled-case.ts';
import { score } from '../../score.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);
const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));

// What the product promises of its findings, on every set of cases.
describe.each(files)('%s', (file) => {
  const result = score(readCases(new URL(file, CORPUS)).map(scoredCase));

  test('every kind of fault is found: macro F1 is 0.95 or more', () => {
    expect(result.macroF1).toBeGreaterThanOrEqual(0.95);
  });

  test('at most 2 % of the clean cases get an error or a warning', () => {
    expect(result.cleanCases).toBeGreaterThan(25);
    expect(result.falseAlarmRate).toBeLessThanOrEqual(0.02);
  });

  test('on clean cases reviews stay rare: 1 in 4, of unclear coverage 1 in 5', () => {
    expect(result.reviewRate).toBeLessThanOrEqual(0.25);
    expect(result.coverageRate).toBeLessThanOrEqual(0.2);
  });

  test('findings have the severity that was labelled', () => {
    expect(result.severityAgreement).toBeGreaterThanOrEqual(0.98);
  });
});
