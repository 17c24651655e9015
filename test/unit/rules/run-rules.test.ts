import { check } from '../../../src/core/check.ts';
import { judgeReading } from '../../../src/core/check-with.ts';
import { judgeChecklist } from '../../../src/core/judge-checklist.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import {
  headerFault,
  itemFault,
  missingRowFault,
  certificationFault,
} from '../../../src/core/rules/fault.ts';
import { RULE_IDS } from '../../../src/core/finding.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { cleanFilling, fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

const [checklist] = readChecklists([filledForm(FORM, cleanFilling())]).checklists;
if (!checklist) throw new Error('The clean form was not recognised.');
const clean = checklist;

const options = { declared: {}, today: TODAY };
const run = (rules: readonly Rule[]) => judgeChecklist(clean, FORM, options, rules);

/** A rule that reports the answers of some rows. */
function ruleAt(id: Rule['id'], numbers: readonly number[], yieldsTo: Rule['yieldsTo'] = []): Rule {
  return {
    id,
    severities: ['warning'],
    yieldsTo,
    check: ({ items }) =>
      items
        .filter(({ item }) => numbers.includes(item.no))
        .map(({ item }) => itemFault(item, 'answer')),
  };
}

test('a rule that fails is named, and the others still speak', () => {
  const failing: Rule = {
    id: 'thin-rationale',
    severities: ['warning'],
    yieldsTo: [],
    check: () => {
      throw new Error('the rule has a bug');
    },
  };
  const { findings, failedRules } = run([failing, ruleAt('missing-answer', [3])]);
  expect(failedRules).toEqual([{ rule: 'thin-rationale', message: 'the rule has a bug' }]);
  expect(findings.map(({ no }) => no)).toEqual([3]);
});

test('a rule that fails midway leaves no half of its findings', () => {
  const failing: Rule = {
    id: 'thin-rationale',
    severities: ['warning'],
    yieldsTo: [],
    *check({ items }) {
      for (const { item } of items) {
        if (item.no === 5) throw new Error('stopped at No 5');
        yield itemFault(item, 'answer');
      }
    },
  };
  expect(run([failing]).findings).toEqual([]);
});

test('where a more exact rule speaks of the row, the less exact is silent there and only there', () => {
  const { findings } = run([
    ruleAt('thin-rationale', [3, 4], ['placeholder-left']),
    ruleAt('placeholder-left', [4]),
  ]);
  expect(findings.map(({ rule, no }) => `${rule} ${String(no)}`)).toEqual([
    'thin-rationale 3',
    'placeholder-left 4',
  ]);
});

describe('a cell merged over two rows', () => {
  const merged = (top: number, rows: Required<WrittenForm>['rows']) => {
    const merges = [{ top, left: 5, bottom: top + 1, right: 5 }];
    const sheet = { ...filledForm(FORM, fillingWith({ rows })), merges };
    const findings = check([sheet], options).checklists.flatMap((each) => each.findings);
    return findings.map(({ rule, no, cell }) => `${rule} ${String(no)} ${cell ?? ''}`);
  };
  const lower = { answer: '', rationale: '' };

  test('silences the less exact rule in the row that has no answer', () => {
    const upper = { answer: '○', rationale: '〇〇システムで管理し、年1回点検している。' };
    expect(merged(11, { 4: upper, 5: lower })).toEqual([
      'placeholder-left 4 E11',
      'rationale-without-answer 5 D12',
    ]);
  });

  test('does not silence what only the other row is told', () => {
    const told = ['threshold-not-met', 'coverage-unclear'] as const;
    const rules = [ruleAt(told[0], [2]), ruleAt(told[1], [3], [told[0]])];
    const sheet = filledForm(FORM, cleanFilling());
    const merges = [{ top: 9, left: 4, bottom: 10, right: 4 }];
    const [read] = readChecklists([{ ...sheet, merges }]).checklists;
    if (!read) throw new Error('The form with a merged cell was not recognised.');
    expect(read.items.slice(1, 3).map(({ cells }) => cells.answer)).toEqual(['D9', 'D9']);
    const { findings } = judgeChecklist(read, FORM, options, rules);
    expect(findings.map(({ rule, no }) => `${rule} ${String(no)}`)).toEqual([
      'threshold-not-met 2',
      'coverage-unclear 3',
    ]);
  });
});

test('what a finding speaks of is not handed out with it', () => {
  const [finding] = run([ruleAt('thin-rationale', [1])]).findings;
  expect(finding).toHaveProperty('cell', 'D8');
  expect(finding).not.toHaveProperty('row');
});

test('one certification does not silence another', () => {
  const certification = (
    id: Rule['id'],
    names: readonly string[],
    yieldsTo: Rule['yieldsTo'] = [],
  ): Rule => ({
    id,
    severities: ['warning'],
    yieldsTo,
    check: () =>
      clean.certifications
        .filter(({ name }) => names.includes(name))
        .map((each) => certificationFault(each, FORM)),
  });
  const { findings } = run([
    certification('certification-contradiction', ['ISMAP', 'ISO27001'], ['certification-blank']),
    certification('certification-blank', ['ISMAP']),
  ]);
  expect(findings.map((each) => `${each.rule} ${each.certification ?? ''}`)).toEqual([
    'certification-blank ISMAP',
    'certification-contradiction ISO27001',
  ]);
});

test("findings are in the sheet's order, a missing row after the row before it", () => {
  const mixed: Rule = {
    id: 'row-missing',
    severities: ['error'],
    yieldsTo: [],
    *check({ items, checklist: form }) {
      for (const { item } of [...items].reverse()) {
        if (item.no === 7 || item.no === 2) yield itemFault(item, 'rationale');
        if (item.no === 7) yield itemFault(item, 'no');
      }
      yield missingRowFault(form, 5);
      yield headerFault(form, 'system');
      yield headerFault(form, 'vendor');
    },
  };
  const order = run([mixed]).findings.map(({ no, field }) => `${String(no)} ${field}`);
  expect(order).toEqual([
    'null vendor',
    'null system',
    '2 rationale',
    '5 item',
    '7 no',
    '7 rationale',
  ]);
});

test('counts are those of the findings', () => {
  expect(run([ruleAt('thin-rationale', [1, 2, 3])]).counts).toEqual({
    error: 0,
    warning: 3,
    review: 0,
  });
});

test.each([{ isExample: true }, { isHidden: true }])('%o: listed, never judged', (state) => {
  const checklists = [{ ...clean, ...state }];
  const reading = { checklists, references: [], sheetsSeen: [], unread: [], withoutResult: [] };
  const knowledge = { definitions: [FORM], rules: [ruleAt('thin-rationale', [1])] };
  const [listed] = judgeReading(reading, options, knowledge).checklists;
  expect(listed).toMatchObject({ checklist: state, findings: [], conditions: [] });
});

test('every rule id has its rule, in the order of the ids; a rule never yields to itself', () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual(RULE_IDS);
  for (const { id, yieldsTo } of RULES) {
    expect(yieldsTo).not.toContain(id);
  }
});
