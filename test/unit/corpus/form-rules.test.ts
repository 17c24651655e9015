import { readdirSync } from 'node:fs';
import { FORM_RULES } from '../../aid/form-rules.ts';
import { readCases, scoredCase } from '../../labelled-case.ts';
import { score } from '../../score.ts';

const CORPUS = new URL('../../corpus/', import.meta.url);

const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));

test.each(files)('%s: no form rule misses anything or cries wrongly', (file) => {
  const { kinds } = score(readCases(new URL(file, CORPUS)).map(scoredCase));
  const ofTheForm = kinds.filter(({ kind }) => FORM_RULES.some((rule) => rule === kind));
  expect(ofTheForm.length).toBeGreaterThan(0);
  const wrong = ofTheForm.filter((each) => each.falsePositives + each.falseNegatives > 0);
  expect(wrong).toEqual([]);
});
