import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Declared } from '../core/decisions.ts';
import { FORM_DEFINITIONS } from '../core/definitions/form-definitions.ts';
import type { Declaration, Report } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { quotedWords } from '../i18n/sentence-with.ts';
import { Fluent } from './Fluent.tsx';
import { itemRange } from './item-range.ts';
import { judgedOf } from './shown-findings.ts';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly report: Report;
  readonly declared: Declared;
  readonly isKept: boolean;
  /** The question that the user asked to be led to, anew with each asking; null where none was. */
  readonly lead: { readonly condition: string } | null;
  readonly onDeclare: (declared: Declared) => void;
  readonly onKeep: (isKept: boolean) => void;
}

const SUGGESTED_BY = {
  applies: 'answered',
  'does-not-apply': 'blank',
  unclear: 'partly',
} as const;

/** The two questions that the form never asks, with what the sheet suggests and the words it rests on. */
export default function Questions({ report, declared, isKept, lead, onDeclare, onKeep }: Props) {
  const { language, interface: words } = useWords();
  const led = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lead) led.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [lead]);
  const checked = judgedOf(report);
  const used = new Set(checked.map(({ checklist }) => checklist.definition));
  const conditions = FORM_DEFINITIONS.filter(({ id }) => used.has(id)).flatMap(
    (each) => each.conditions,
  );
  return (
    <Fluent className="questions__questions">
      <p className="questions__text">{words.questions.intro}</p>
      {conditions.map(({ id, question }) => (
        <div key={id} ref={id === lead?.condition ? led : undefined}>
          <Field label={question[language]} hint={<Spoken text={suggestion(id)} />}>
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
        </div>
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
    const items = itemRange(
      sections.flatMap((each) => each.items),
      words,
    );
    const state = checked
      .flatMap(({ conditions: each }) => each)
      .find((each) => each.condition === condition);
    if (!state || items === '') return '';
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
