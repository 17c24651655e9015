import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { Finding } from '../core/finding.ts';
import { ClauseList } from './ClauseList.tsx';
import { Explained } from './Explained.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly finding: Finding;
  /** The definition of the finding's checklist. */
  readonly definition: string;
  readonly onIgnore: (finding: Finding, reason: string) => void;
}

/** Why a finding matters, how to mend it with an example, its clauses, and the way to set it aside. */
export default function FindingDetails({ finding, definition, onIgnore }: Props) {
  const { interface: words, rules } = useWords();
  const { why, mend, example } = rules[finding.rule];
  const items = definitionOf(definition)?.items;
  const item = items?.find(({ no }) => no === finding.no);
  return (
    <>
      <Explained term={words.details.why}>{why}</Explained>
      <Explained term={words.details.mend}>{mend}</Explained>
      {example !== '' && (
        <Explained term={words.details.example}>
          <span lang="ja">{example}</span>
        </Explained>
      )}
      {finding.no !== null && <ClauseList item={item} />}
      <div className="finding-details__ignore">
        <IgnoreForm
          onIgnore={(reason) => {
            onIgnore(finding, reason);
          }}
        />
      </div>
    </>
  );
}

function IgnoreForm({ onIgnore }: { readonly onIgnore: (reason: string) => void }) {
  const { details } = useWords().interface;
  const [reason, setReason] = useState<string | null>(null);
  if (reason === null) {
    return (
      <Button
        size="small"
        onClick={() => {
          setReason('');
        }}
      >
        {details.ignore}
      </Button>
    );
  }
  return (
    <form
      className="finding-details__form"
      onSubmit={(event) => {
        event.preventDefault();
        onIgnore(reason.trim());
      }}
    >
      <Field label={details.ignoreReason}>
        <Input
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className="finding-details__buttons">
        <Button size="small" type="submit" appearance="primary">
          {details.ignoreNow}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setReason(null);
          }}
        >
          {details.cancel}
        </Button>
      </div>
    </form>
  );
}
