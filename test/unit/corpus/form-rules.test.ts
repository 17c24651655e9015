import { readdirSync } from 'node:fs';
import { FORM_RULES } from '../../aid/form-rules.ts';
import { readCases, scoredCase } from '../../labelled-case.ts';
import { score } from '../../score.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);

const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));

const scoreOf = (files: readonly string[]) =>
  score(files.flatMap((file) => readCases(new URL(file, CORPUS))).map(scoredCase)).kinds.filter(
    ({ kind }) => FORM_RULES.some((rule) => rule === kind),
  );

test.each(files)('%s: no form rule misses anything or cries wrongly', (file) => {
  const wrong = scoreOf([file]).filter((each) => each.falsePositives + each.falseNegatives > 0);
  expect(wrong).toEqual([]);
});

test('the cases show most of the form rules', () => {
  const shown = scoreOf(files).filter(({ truePositives }) => truePositives > 0);
  expect(shown.length).toBeGreaterThanOrEqual(8);
});
