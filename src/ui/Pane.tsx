import { DocumentSearchRegular } from '@fluentui/react-icons/headless/svg/document-search';
import { useMemo, useRef, useState } from 'react';
import type { Ignored } from '../core/decisions.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { Button } from './Button.tsx';
import { checklistTitles } from './checklist-titles.ts';
import { Choice } from './Choice.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FindingsView } from './FindingsView.tsx';
import { itemLine } from './item-line.ts';
import { useKeptFocus } from './kept-focus.ts';
import { keepsBusy } from './keeps-busy.ts';
import { AFTER_LIST_MS, late } from './late.tsx';
import { LinkAndMarkActions } from './LinkAndMarkActions.tsx';
import { openPremises } from './open-premises.ts';
import { PaneHeader } from './PaneHeader.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { sectionProgress, wholeProgress } from './section-progress.ts';
import { selectedItem } from './selected-item.ts';
import { countsOf, judgedOf, shownFindings, type ShownFinding } from './shown-findings.ts';
import { Spoken } from './Spoken.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly version: string;
  readonly onLanguage: () => void;
  readonly isLanguageMissing: boolean;
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
}

const AfterList = late(
  () => import(/* webpackChunkName: 'after-list' */ './AfterList.tsx'),
  AFTER_LIST_MS,
);
const ItemClauses = late(() => import('./ItemClauses.tsx'));
const ItemPanel = late(() => import('./ItemPanel.tsx'), AFTER_LIST_MS);
const SectionBars = late(() => import('./SectionBars.tsx'));

/** The whole pane. */
export function Pane({ state, actions, version, mode, onMode, ...language }: Props) {
  const words = useWords();
  const { report, ignored } = state;
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  const [picked, setPicked] = useState<string>('');
  const [areQuestionsOpen, setQuestionsOpen] = useState(false);
  const [lead, setLead] = useState<{ readonly condition: string } | null>(null);
  // The filter and the way through the findings stand above and below what scrolls: they never cover any of it.
  const [steps, setSteps] = useState<HTMLElement | null>(null);
  const [filters, setFilters] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState(state.asked);
  const checked = useMemo(() => (report ? judgedOf(report) : []), [report]);
  if (asked !== state.asked) {
    setAsked(state.asked);
    // The row that was asked about is shown, whichever checklist it is of.
    if (!selectedItem(state.asked, picks(picked, checked))) setPicked('');
  }
  const checklists = picks(picked, checked);
  const keys = new Set(ignored.map(({ key }) => key));
  const all = shownFindings(checked, new Set());
  const findings = shownFindings(checklists, keys);
  const item = selectedItem(state.selected, checklists);
  const isBusy = keepsBusy(state.activity);
  const counts = checked.length > 0 && !state.isPartial ? countsOf(findings) : null;
  // What the check rests on matters where nothing is left to mend.
  const isSilent = counts !== null && counts.error + counts.warning === 0;
  const premises = counts ? openPremises(checklists, words) : [];
  const [premise] = premises;
  const toPremise = premise && (
    <div>
      <Button
        size="small"
        onClick={() => {
          setQuestionsOpen(true);
          setLead({ condition: premise.condition });
        }}
      >
        {words.interface.premises.lead}
      </Button>
    </div>
  );

  const areSheetsNamed = checklists.length > 1;
  const sections = sectionProgress(checklists);
  const progress = wholeProgress(sections);
  const definitions = [...new Set(checklists.map(({ checklist }) => checklist.definition))];
  const isWithoutLinks = (state.linking?.refused.length ?? 0) > 0 || isReadOnly(state);
  const clauses = (
    <Disclosure title={words.interface.links.clauses}>
      <ItemClauses definitions={definitions} />
    </Disclosure>
  );

  return (
    <main className="pane__frame" data-checked={report ? true : undefined} ref={frame}>
      <div className="pane__body">
        <div className="pane__top">
          <PaneHeader {...language} />
          <Button
            appearance="primary"
            className="pane__check"
            icon={<DocumentSearchRegular />}
            isDisabled={isBusy}
            onClick={() => void actions.check()}
          >
            {words.interface.check}
          </Button>
          <div ref={setFilters} />
          <StatusLine
            state={state}
            counts={counts}
            areCountsShown={findings.length > 0}
            letters={checklists.length}
            ignored={all.filter(({ key }) => keys.has(key)).length}
            stale={checked.length > 0 && !state.isPartial ? staleIn(ignored, all) : []}
            premises={isSilent ? premises.map(({ line }) => line) : []}
            row={state.asked && itemLine(item, findings, words.interface)}
          />
          {isSilent && toPremise}
        </div>
        <div className="pane__pane">
          {checked.length > 1 && (
            <Choice
              label={words.interface.picker.label}
              value={picked}
              options={[
                { value: '', label: words.interface.picker.all },
                ...checklistTitles(checked).map((title) => ({ value: title, label: title })),
              ]}
              onChange={setPicked}
            />
          )}
          {report && checked.length > 0 && (
            <>
              {sections.length > 0 && (
                <Disclosure
                  title={`${words.interface.sections.heading}　${fill(words.interface.sections.answered, progress)}`}
                  share={progress.answered / progress.total}
                >
                  <SectionBars sections={sections} />
                </Disclosure>
              )}
              <LinkAndMarkActions
                state={state}
                actions={actions}
                mode={mode}
                areSeveral={checked.length > 1}
              />
              {isWithoutLinks && clauses}
              {!isSilent && premise && (
                <div className="pane__premises">
                  {premises.map(({ condition, line }) => (
                    <p key={condition} className="pane__quiet">
                      <Spoken text={line} />
                    </p>
                  ))}
                  {toPremise}
                </div>
              )}
              <FindingsView
                findings={findings}
                item={item}
                areSheetsNamed={areSheetsNamed}
                filters={filters}
                steps={steps}
                state={state}
                actions={actions}
              />
              <AfterList
                state={state}
                actions={actions}
                report={report}
                letter={{ checklists, findings, isPartial: state.isPartial }}
                present={all}
                clauses={!isWithoutLinks && clauses}
                mode={mode}
                onMode={onMode}
                areQuestionsOpen={areQuestionsOpen}
                lead={lead}
                onQuestions={() => {
                  setQuestionsOpen(!areQuestionsOpen);
                  setLead(null);
                }}
              />
            </>
          )}
          <footer className="pane__footer">
            <p className="pane__quiet">{words.interface.privacy}</p>
            <p className="pane__quiet">{fill(words.interface.version, { version })}</p>
          </footer>
        </div>
      </div>
      <div className="pane__foot">
        {item && (
          <ItemPanel definition={item.checklist.definition} no={item.no} asked={state.asked} />
        )}
        <div ref={setSteps} />
      </div>
    </main>
  );
}

/** The checklists that the picker shows; one that is gone since leaves all of them picked. */
function picks(picked: string, checked: readonly CheckedChecklist[]): readonly CheckedChecklist[] {
  const titles = checklistTitles(checked);
  const chosen = checked.filter((_, n) => titles[n] === picked);
  return chosen.length > 0 ? chosen : checked;
}

function isReadOnly({ problem }: PaneState): boolean {
  return problem?.reason === 'read-only';
}

/** The findings set aside that none of today's checks gives any more. */
function staleIn(ignored: readonly Ignored[], present: readonly ShownFinding[]): Ignored[] {
  const keys = new Set(present.map(({ key }) => key));
  return ignored.filter(({ key }) => !keys.has(key));
}
