import { Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_REASON } from '../core/decisions.ts';
import type { Checklist } from '../core/checklist.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { Finding } from '../core/finding.ts';
import { adviceIn } from '../i18n/advice-in.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Button } from './Button.tsx';
import { ClauseList } from './ClauseList.tsx';
import { Example } from './Example.tsx';
import { Explained } from './Explained.tsx';
import { Fluent } from './Fluent.tsx';
import { shownExample } from './shown-example.ts';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly finding: Finding;
  /** The checklist that it was found in. */
  readonly checklist: Checklist;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

/** Why a finding matters, how to mend it with an example, its clauses, and the way to set it aside. */
export default function FindingDetails({ finding, checklist, onIgnore }: Props) {
  const words = useWords();
  const { details } = lateWordsIn(words.language);
  const { why, mend } = adviceIn(words.language, finding);
  const definition = definitionOf(checklist.definition);
  const item = definition?.items.find(({ no }) => no === finding.no);
  const example = definition && shownExample({ finding, checklist, definition }, words);
  return (
    <Fluent>
      <Explained term={details.why}>
        <Spoken text={why} />
      </Explained>
      <Explained term={details.mend}>
        <Spoken text={mend} />
      </Explained>
      {example && <Example {...example} />}
      {finding.no !== null && <ClauseList item={item} />}
      <IgnoreForm
        onIgnore={(reason) => {
          onIgnore(finding, reason);
        }}
      />
    </Fluent>
  );
}

function IgnoreForm({ onIgnore }: { readonly onIgnore: (reason: string) => void }) {
  const { details } = lateWordsIn(useWords().language);
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // The form and the button that opens it stand for each other: the focus goes along.
  useEffect(() => {
    if (isOpen !== null) place.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [isOpen]);
  return (
    <div className="finding-details__ignore" ref={place}>
      {isOpen ? (
        <ReasonForm
          onReason={onIgnore}
          onCancel={() => {
            setIsOpen(false);
          }}
        />
      ) : (
        <Button
          size="small"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {details.ignore}
        </Button>
      )}
    </div>
  );
}

interface ReasonProps {
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason, and takes none that is blank. */
function ReasonForm({ onReason, onCancel }: ReasonProps) {
  const { details } = lateWordsIn(useWords().language);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      className="finding-details__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const written = reason.trim();
        setIsMissing(written === '');
        if (written === '') form.current?.querySelector('input')?.focus();
        else onReason(written);
      }}
    >
      <Field
        label={details.ignoreReason}
        hint={details.ignoreHint}
        required
        validationMessage={isMissing ? details.ignoreMissing : null}
      >
        <Input
          value={reason}
          maxLength={LONGEST_REASON}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className="finding-details__buttons">
        <Button size="small" type="submit" appearance="primary">
          {details.ignoreNow}
        </Button>
        <Button size="small" onClick={onCancel}>
          {details.cancel}
        </Button>
      </div>
    </form>
  );
}
