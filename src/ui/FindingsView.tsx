import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Severity } from '../core/finding.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { FindingList } from './FindingList.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { SeverityFilter } from './SeverityFilter.tsx';
import { countsOf, type ShownFinding } from './shown-findings.ts';
import { StepBar } from './StepBar.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly checklists: readonly CheckedChecklist[];
  readonly findings: readonly ShownFinding[];
  readonly selectedNo: number | null;
  /** Where the way through the findings is drawn. */
  readonly steps: HTMLElement | null;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The list of findings with its filter, the fixes of all, and the way through it one by one. */
export function FindingsView({ findings, selectedNo, steps, state, actions }: Props) {
  const { card, filter } = useWords().interface;
  const [shown, setShown] = useState<ReadonlySet<Severity>>(
    new Set(['error', 'warning', 'review']),
  );
  const [currentId, setCurrentId] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const listed = findings.filter(({ finding }) => shown.has(finding.severity));
  const fixable = listed.map(({ finding }) => finding).filter(({ fix }) => fix !== null);

  // The item selected in the sheet comes into view in the list.
  useEffect(() => {
    if (selectedNo !== null) showCard(view.current, `[data-no="${selectedNo}"]`);
  }, [selectedNo]);

  const select = (chosen: ShownFinding) => {
    setCurrentId(chosen.id);
    void actions.select(chosen.place);
  };
  const step = (position: number) => {
    const next = listed[position];
    if (!next) return;
    select(next);
    showCard(view.current, `[data-finding="${CSS.escape(next.id)}"]`);
  };

  return (
    <div className="findings-view__view" ref={view}>
      <SeverityFilter
        counts={countsOf(findings)}
        shown={shown}
        onToggle={(severity) => {
          const others = [...shown].filter((each) => each !== severity);
          setShown(new Set(shown.has(severity) ? others : [...others, severity]));
        }}
      />
      {fixable.length > 1 && (
        <Button size="small" onClick={() => void actions.mend(fixable)}>
          {fill(card.mendAll, { count: fixable.length })}
        </Button>
      )}
      {state.mended.length > 0 && (
        <Button size="small" onClick={() => void actions.undo()}>
          {card.undo}
        </Button>
      )}
      {shown.size === 0 && <p className="findings-view__none">{filter.none}</p>}
      <FindingList
        findings={listed}
        selectedNo={selectedNo}
        currentId={currentId}
        onSelect={select}
        onMend={(finding) => void actions.mend([finding])}
        onIgnore={actions.ignore}
      />
      {steps &&
        listed.length > 1 &&
        createPortal(
          <StepBar
            position={listed.findIndex(({ id }) => id === currentId)}
            count={listed.length}
            onStep={step}
          />,
          steps,
        )}
    </div>
  );
}

function showCard(view: HTMLElement | null, selector: string): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  view
    ?.querySelector(`[role="listitem"]${selector}`)
    ?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}
