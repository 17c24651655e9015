import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { Fragment, useEffect, useRef } from 'react';
import type { Declared } from '../core/decisions.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import { FORM_DEFINITIONS } from '../core/definitions/form-definitions.ts';
import type { ConditionState, Declaration, Report } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { quotedWords } from '../i18n/sentence-with.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { checklistTitles } from './checklist-titles.ts';
import { Fluent } from './Fluent.tsx';
import { itemRange } from './item-range.ts';
import { itemsUnder } from './items-under.ts';
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
  const { questions } = lateWordsIn(language);
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
      <p className="questions__text">
        {questions.intro}
        {checked.length > 1 && `${words.space}${questions.ofAllChecklists}`}
      </p>
      {conditions.map(({ id, question }) => (
        <div key={id} ref={id === lead?.condition ? led : undefined}>
          <Field label={question[language]} hint={<Suggestions lines={suggestions(id)} />}>
            <RadioGroup
              layout="horizontal"
              value={declared[id] ?? ''}
              onChange={(_, { value }) => {
                onDeclare(withAnswer(declared, id, value));
              }}
            >
              <Radio value="yes" label={questions.yes} />
              <Radio value="no" label={questions.no} />
              <Radio value="" label={questions.undeclared} />
            </RadioGroup>
          </Field>
        </div>
      ))}
      <Field hint={questions.keepHint}>
        <Checkbox
          checked={isKept}
          label={questions.keep}
          onChange={(_, { checked: isTicked }) => {
            onKeep(isTicked === true);
          }}
        />
      </Field>
    </Fluent>
  );

  /** What each sheet suggests, and the words or rows that this rests on; said once where all suggest the same. */
  function suggestions(condition: string): string[] {
    const each = checked.map(({ checklist, conditions: states }) => {
      const state = states.find((one) => one.condition === condition);
      return state ? suggestion(state, checklist.definition) : '';
    });
    if (new Set(each).size === 1) return each.slice(0, 1);
    const titles = checklistTitles(checked);
    return each.map((text, n) => fill(words.onSheet, { sheet: titles[n] ?? '', item: text }));
  }

  function suggestion({ condition, suggests, quotes }: ConditionState, definition: string): string {
    const because = quotes.map((quote) =>
      fill(words.card.quoted, { cell: quote.cell, words: quotedWords(quote) }),
    );
    const items = itemRange(itemsUnder(definitionOf(definition), condition), words);
    const reason =
      because.length > 0
        ? fill(questions.because, { quotes: because.join(words.listSeparator) })
        : fill(questions[SUGGESTED_BY[suggests]], { items });
    return `${questions.suggests[suggests]}${words.space}${reason}`;
  }
}

function Suggestions({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <Fragment key={line}>
      <Spoken text={line} />
      <br />
    </Fragment>
  ));
}

function withAnswer(declared: Declared, condition: string, value: string): Declared {
  const others = Object.entries(declared).filter(([id]) => id !== condition);
  const own: [string, Declaration][] =
    value === 'yes' || value === 'no' ? [[condition, value]] : [];
  return Object.fromEntries([...others, ...own]);
}
