import { readFileSync } from 'node:fs';
import { findingsUnderYes } from '../../labelled-case.ts';

interface CoveredRationale {
  readonly no: number;
  readonly rationale: string;
  /** The parts of the item that the rationale leaves open, by name. */
  readonly missing: readonly string[];
}

const lines = readFileSync(new URL('./covered-parts.jsonl', import.meta.url), 'utf8');
const rationales = lines
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as CoveredRationale); // written by hand beside this test

test.each(rationales)('No $no ○ $rationale leaves open $missing', ({ no, rationale, missing }) => {
  const found = findingsUnderYes(no, rationale).map(({ rule, parameters }) => [
    rule,
    parameters['missing'],
  ]);
  const names = missing.map((ja) => expect.objectContaining({ ja }) as unknown);
  expect(found).toEqual(missing.length === 0 ? [] : [['coverage-unclear', names]]);
});
