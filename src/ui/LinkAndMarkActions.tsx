import { Button } from '@fluentui/react-components';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { fill } from '../i18n/fill.ts';
import { Choice } from './Choice.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Notice } from './Notice.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
}

const MODES: readonly LinkMode[] = ['auto', 'web', 'sheet'];

/** Puts links and marks into the workbook and takes them out again, and says where it could not. */
export function LinkAndMarkActions({ state, actions, mode, onMode }: Props) {
  const words = useWords().interface;
  const { hasLinks, hasMarks, hasClauseSheet, linking, marksRefused, done } = state;
  const isBusy = state.activity !== null && state.activity !== 'select';
  const refusal = (reason: 'protected' | 'no-room') => {
    return reason === 'protected' && done === 'remove-links' ? 'protectedRemoval' : reason;
  };
  const lines = [
    ...(linking?.refused ?? []).map(({ sheet, reason }) =>
      fill(words.links[refusal(reason)], { sheet }),
    ),
    ...(linking?.elsewhere ?? []).map((sheet) => fill(words.links.elsewhere, { sheet })),
    ...marksRefused.map((sheet) => fill(words.links.marksRefused, { sheet })),
  ];
  const button = (label: string, act: () => Promise<void>) => (
    <Button
      className="link-and-mark-actions__button"
      disabledFocusable={isBusy}
      onClick={() => {
        void act();
      }}
    >
      {label}
    </Button>
  );
  return (
    <section className="link-and-mark-actions__group" aria-label={words.links.heading}>
      <div className="link-and-mark-actions__buttons">
        {button(words.insertLinks, () => actions.insertLinks(mode))}
        {hasLinks && button(words.removeLinks, actions.removeLinks)}
        {button(words.showMarks, actions.showMarks)}
        {hasMarks && button(words.clearMarks, actions.clearMarks)}
      </div>
      {lines.length > 0 && (
        <Notice tone="info">
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </Notice>
      )}
      {hasClauseSheet && <p className="link-and-mark-actions__hint">{words.links.sheetRemoval}</p>}
      <Disclosure title={words.links.target}>
        <Choice
          label={words.links.target}
          value={mode}
          options={MODES.map((value) => ({ value, label: words.links[value] }))}
          onChange={onMode}
        />
      </Disclosure>
    </section>
  );
}
