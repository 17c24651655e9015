import { readFileSync } from 'node:fs';
import type { RuleId } from '../../../src/core/finding.ts';
import { findingsOf } from '../../labelled-case.ts';

interface JudgedRationale {
  readonly no: number;
  readonly answer: string;
  readonly rationale: string;
  /** The rule that must speak; null where none may. */
  readonly expect: RuleId | null;
}

const JUDGED: readonly RuleId[] = [
  'thin-rationale',
  'placeholder-left',
  'copied-example',
  'cross-without-explanation',
  'triangle-without-proposal',
  'answer-contradicts-rationale',
];

const lines = readFileSync(new URL('./judged-rationales.jsonl', import.meta.url), 'utf8');
const judged = lines
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as JudgedRationale); // written by hand beside this test

test.each(judged)(
  'No $no $answer $rationale → $expect',
  ({ no, answer, rationale, expect: rule }) => {
    const found = findingsOf({
      id: '',
      scope: 'row',
      no,
      answer,
      rationale,
      expect: [],
      why: '',
    });
    const spoken = found
      .filter((finding) => JUDGED.includes(finding.rule))
      .map((each) => each.rule);
    expect(spoken).toEqual(rule === null ? [] : [rule]);
  },
);
