import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Declared } from '../core/decisions.ts';
import { FORM_DEFINITIONS } from '../core/definitions/form-definitions.ts';
import type { Declaration, Report } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { quotedWords } from '../i18n/sentence-with.ts';
import { Fluent } from './Fluent.tsx';
import { judgedOf } from './shown-findings.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly report: Report;
  readonly declared: Declared;
  readonly isKept: boolean;
  readonly onDeclare: (declared: Declared) => void;
  readonly onKeep: (isKept: boolean) => void;
}

const SUGGESTED_BY = {
  applies: 'answered',
  'does-not-apply': 'blank',
  unclear: 'partly',
} as const;

/** The two questions that the form never asks, with what the sheet suggests and the words it rests on. */
export default function Questions({ report, declared, isKept, onDeclare, onKeep }: Props) {
  const { language, interface: words } = useWords();
  const checked = judgedOf(report);
  const used = new Set(checked.map(({ checklist }) => checklist.definition));
  const conditions = FORM_DEFINITIONS.filter(({ id }) => used.has(id)).flatMap(
    (each) => each.conditions,
  );
  return (
    <Fluent className="questions__questions">
      <p className="questions__text">{words.questions.intro}</p>
      {conditions.map(({ id, question }) => (
        <Field key={id} label={question[language]} hint={suggestion(id)}>
          <RadioGroup
            layout="horizontal"
            value={declared[id] ?? ''}
            onChange={(_, { value }) => {
              onDeclare(withAnswer(declared, id, value));
            }}
          >
            <Radio value="yes" label={words.questions.yes} />
            <Radio value="no" label={words.questions.no} />
            <Radio value="" label={words.questions.undeclared} />
          </RadioGroup>
        </Field>
      ))}
      <Field hint={words.questions.keepHint}>
        <Checkbox
          checked={isKept}
          label={words.questions.keep}
          onChange={(_, { checked: isTicked }) => {
            onKeep(isTicked === true);
          }}
        />
      </Field>
    </Fluent>
  );

  /** Which rows the suggestion rests on where no words do. */
  function rowsWords(condition: string): string {
    const sections = FORM_DEFINITIONS.filter(({ id }) => used.has(id))
      .flatMap((each) => each.sections)
      .filter((each) => each.condition === condition);
    const nos = [...new Set(sections.flatMap(({ items }) => items))].sort((a, b) => a - b);
    const [first, last] = [nos[0], nos.at(-1)];
    const state = checked
      .flatMap(({ conditions: each }) => each)
      .find((each) => each.condition === condition);
    if (!state || first === undefined || last === undefined) return '';
    const items =
      first === last
        ? fill(words.item, { no: first, category: '' }).trim()
        : fill(words.questions.items, { first, last });
    return fill(words.questions[SUGGESTED_BY[state.suggests]], { items });
  }

  function suggestion(condition: string): string {
    const states = checked.flatMap(({ conditions: each }) => each);
    const state = states.find((each) => each.condition === condition);
    if (!state) return '';
    const { suggests, because } = words.questions;
    const quotes = state.quotes.map((quote) =>
      fill(words.card.quoted, { cell: quote.cell, words: quotedWords(quote) }),
    );
    const reason =
      quotes.length > 0
        ? fill(because, { quotes: quotes.join(words.listSeparator) })
        : rowsWords(condition);
    return `${suggests[state.suggests]} ${reason}`.trim();
  }
}

function withAnswer(declared: Declared, condition: string, value: string): Declared {
  const others = Object.entries(declared).filter(([id]) => id !== condition);
  const own: [string, Declaration][] =
    value === 'yes' || value === 'no' ? [[condition, value]] : [];
  return Object.fromEntries([...others, ...own]);
}
