import { ArrowUndoRegular } from '@fluentui/react-icons/headless/svg/arrow-undo';
import { WrenchRegular } from '@fluentui/react-icons/headless/svg/wrench';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import { Button } from './Button.tsx';
import { FindingList } from './FindingList.tsx';
import { keepsBusy } from './keeps-busy.ts';
import { AFTER_LIST_MS, late } from './late.tsx';
import { isOfItem, type SelectedItem } from './selected-item.ts';
import type { PaneActions, PaneState } from './pane-state.ts';
import { positionInList, type Chosen } from './position-in-list.ts';
import { SeverityFilter } from './SeverityFilter.tsx';
import type { Announced } from './StepBar.tsx';
import { countsOf, type ShownFinding } from './shown-findings.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly findings: readonly ShownFinding[];
  /** The item selected in the sheet; null when none is. */
  readonly item: SelectedItem | null;
  readonly areSheetsNamed: boolean;
  /** Where the filter is drawn. */
  readonly filters: HTMLElement | null;
  /** Where the way through the findings is drawn. */
  readonly steps: HTMLElement | null;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const StepBar = late(() => import('./StepBar.tsx'), AFTER_LIST_MS);

const ALL: ReadonlySet<Severity> = new Set(SEVERITIES);

/** The list of findings with its filter, the fixes of all, and the way through it one by one. */
export function FindingsView({
  findings,
  item,
  areSheetsNamed,
  filters,
  steps,
  state,
  actions,
}: Props) {
  const words = useWords();
  const { card, filter, findings: heading } = words.interface;
  const [shown, setShown] = useState<ReadonlySet<Severity>>(ALL);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [announced, setAnnounced] = useState<Announced | null>(null);
  const [asked, setAsked] = useState(state.asked);
  if (asked !== state.asked) {
    setAsked(state.asked);
    // Whoever asks about a row is shown all that is found in it.
    const own = findings.filter((each) => item && isOfItem(each, item));
    if (own.some(({ finding }) => !shown.has(finding.severity))) setShown(ALL);
  }
  const view = useRef<HTMLDivElement>(null);
  const listed = findings.filter(({ finding }) => shown.has(finding.severity));
  const position = positionInList(listed, chosen, state.selected, item);
  const currentId = listed[position]?.id ?? null;
  const isBusy = keepsBusy(state.activity);
  const fixable = listed.map(({ finding }) => finding).filter(({ fix }) => fix !== null);

  // What is selected in the sheet comes into view in the list.
  useEffect(() => {
    if (currentId !== null) showCard(view.current, currentId);
  }, [currentId]);

  const select = ({ id, place }: ShownFinding) => {
    setChosen({ id, place, selected: state.selected });
    void actions.select(place);
  };
  /** The focus goes to what was just undone, unless the user has gone on meanwhile. */
  const undo = async () => {
    const pressed = document.activeElement;
    const undone = await actions.undo();
    requestAnimationFrame(() => {
      const { activeElement } = document;
      const hasStayed = activeElement === pressed || !pressed?.isConnected;
      if (undone && document.hasFocus() && hasStayed)
        focusCard(view.current, {
          sheet: undone.sheet,
          cell: undone.cell,
        });
    });
  };
  const step = (to: number) => {
    const next = listed[to];
    if (!next) return;
    select(next);
    setAnnounced({ shown: next, position: to + 1, count: listed.length });
  };

  return (
    <div className="findings-view__view" ref={view}>
      <h2 className="pane__unseen">{heading}</h2>
      {filters &&
        findings.length > 0 &&
        createPortal(
          <SeverityFilter
            counts={countsOf(findings)}
            shown={shown}
            onToggle={(severity) => {
              const others = [...shown].filter((each) => each !== severity);
              setShown(new Set(shown.has(severity) ? others : [...others, severity]));
            }}
          />,
          filters,
        )}
      {(fixable.length > 1 || state.mended.length > 0) && (
        <div className="findings-view__fixes">
          {fixable.length > 1 && (
            <Button
              size="small"
              icon={<WrenchRegular />}
              isDisabled={isBusy}
              onClick={() => void actions.mend(fixable)}
            >
              {fill(card.mendAll, { count: fixable.length })}
            </Button>
          )}
          {state.mended.length > 0 && (
            <Button
              size="small"
              icon={<ArrowUndoRegular />}
              isDisabled={isBusy}
              onClick={() => void undo()}
            >
              {card.undo}
            </Button>
          )}
        </div>
      )}
      {listed.length === 0 && findings.length > 0 && (
        <p className="findings-view__none">
          {fill(filter.none, { count: findings.length })}{' '}
          <Button
            size="small"
            onClick={() => {
              setShown(ALL);
            }}
          >
            {filter.showAll}
          </Button>
        </p>
      )}
      <FindingList
        findings={listed}
        areSheetsNamed={areSheetsNamed}
        isGrowing={state.isPartial && state.activity !== null}
        isBusy={isBusy}
        currentId={currentId}
        onSelect={select}
        onMend={(finding) => void actions.mend([finding])}
        onIgnore={actions.ignore}
      />
      {steps &&
        listed.length > 1 &&
        createPortal(
          <StepBar
            position={position}
            count={listed.length}
            announced={announced}
            onStep={step}
            onCard={() => {
              if (currentId !== null) focusCard(view.current, { finding: currentId });
            }}
          />,
          steps,
        )}
    </div>
  );
}

function showCard(view: HTMLElement | null, id: string): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  view
    ?.querySelector(`[data-finding="${CSS.escape(id)}"]`)
    ?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}

/** Puts the focus into the first card that says all this of itself: of a cell, or a finding's own. */
function focusCard(view: HTMLElement | null, said: Readonly<Record<string, string>>): void {
  const marks = Object.entries(said).map(
    ([name, value]) => `[data-${name}="${CSS.escape(value)}"]`,
  );
  view?.querySelector<HTMLElement>(`[role="listitem"]${marks.join('')} button`)?.focus();
}
