import type { LinkMode } from '../core/marking/plan-links.ts';
import { Button } from './Button.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly mode: LinkMode;
}

/** Puts links and marks into the workbook and takes them out again; the status line says what came of it. */
export function LinkAndMarkActions({ state, actions, mode }: Props) {
  const words = useWords().interface;
  const { hasLinks, hasMarks } = state;
  const isBusy = state.activity !== null && state.activity !== 'select';
  const button = (label: string, act: () => Promise<void>) => (
    <Button
      size="small"
      className="link-and-mark-actions__button"
      isDisabled={isBusy}
      onClick={() => {
        void act();
      }}
    >
      {label}
    </Button>
  );
  return (
    <section className="link-and-mark-actions__buttons" aria-label={words.links.heading}>
      {button(words.insertLinks, () => actions.insertLinks(mode))}
      {hasLinks && button(words.removeLinks, actions.removeLinks)}
      {button(words.showMarks, actions.showMarks)}
      {hasMarks && button(words.clearMarks, actions.clearMarks)}
    </section>
  );
}
