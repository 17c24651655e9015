import { markedPlaces } from '../core/marking/marked-places.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { Button } from './Button.tsx';
import { late } from './late.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { keepsBusy } from './keeps-busy.ts';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly mode: LinkMode;
  /** True where the workbook has several checklists: links and marks are for all of them. */
  readonly areSeveral: boolean;
}

const MarkLegend = late(() => import('./MarkLegend.tsx'));

/** Puts links and marks into the workbook and takes them out again; the status line says what came of it. */
export function LinkAndMarkActions({ state, actions, mode, areSeveral }: Props) {
  const words = useWords().interface;
  const { links } = words;
  const { hasLinks, hasMarks, hasClauseSheet } = state;
  const isBusy = keepsBusy(state.activity);
  /** `short` is what a button shows beside the one that it takes back. */
  const button = (label: string, act: () => Promise<void>, short?: string) => (
    <Button
      size="small"
      className="link-and-mark-actions__button"
      isDisabled={isBusy}
      aria-label={short === undefined ? undefined : label}
      onClick={() => {
        void act();
      }}
    >
      {short ?? label}
    </Button>
  );
  return (
    <section className="link-and-mark-actions__buttons" aria-label={links.heading}>
      <div className="link-and-mark-actions__pair">
        {button(words.insertLinks, () => actions.insertLinks(mode))}
        {hasLinks && button(words.removeLinks, actions.removeLinks, links.removeShort)}
      </div>
      <div className="link-and-mark-actions__pair">
        {button(words.showMarks, actions.showMarks)}
        {hasMarks && button(words.clearMarks, actions.clearMarks, links.clearShort)}
      </div>
      {areSeveral && (
        <p className="link-and-mark-actions__note pane__quiet">{links.ofAllChecklists}</p>
      )}
      {hasLinks && hasClauseSheet && (
        <p className="link-and-mark-actions__note pane__quiet">
          <Spoken text={links.sheetRemoval} />
        </p>
      )}
      {hasMarks && <MarkLegend />}
      {areMarksStale(state) && (
        <p className="link-and-mark-actions__note pane__quiet">{links.staleMarks}</p>
      )}
    </section>
  );
}

/** True when the marks in the sheet are those of an earlier check; what is still being judged does not count. */
function areMarksStale({ hasMarks, markedFor, isPartial, report, ignored }: PaneState): boolean {
  if (!hasMarks || !markedFor || isPartial) return false;
  return markedPlaces(report, ignored).join() !== markedFor.join();
}
