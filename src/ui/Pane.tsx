import { DocumentSearchRegular } from '@fluentui/react-icons/headless/svg/document-search';
import { lazy, useMemo, useRef, useState } from 'react';
import type { LinkMode } from '../core/marking/plan-links.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { Button } from './Button.tsx';
import { Choice } from './Choice.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FindingsView } from './FindingsView.tsx';
import { itemLine } from './item-line.ts';
import { ItemPanel } from './ItemPanel.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { LinkAndMarkActions } from './LinkAndMarkActions.tsx';
import { PaneHeader } from './PaneHeader.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { returnLetter } from './return-letter.ts';
import { ReturnLetterButton } from './ReturnLetterButton.tsx';
import { sectionProgress } from './section-progress.ts';
import { selectedItem } from './selected-item.ts';
import { countsOf, judgedOf, shownFindings } from './shown-findings.ts';
import { StatusLine } from './StatusLine.tsx';
import { useWords, type WordsShown } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly version: string;
  readonly onLanguage: () => void;
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
}

const ItemClauses = lazy(() => import('./ItemClauses.tsx'));
const LinkTarget = lazy(() => import('./LinkTarget.tsx'));
const SectionBars = lazy(() => import('./SectionBars.tsx'));
const Questions = lazy(() => import('./Questions.tsx'));
const IgnoredList = lazy(() => import('./IgnoredList.tsx'));

/** The whole pane. */
export function Pane({ state, actions, version, onLanguage, mode, onMode }: Props) {
  const words = useWords();
  const { report, ignored } = state;
  const frame = useRef<HTMLElement>(null);
  useKeptFocus(frame);
  const [picked, setPicked] = useState<string>('');
  // The way through the findings stands below what scrolls, so that it never covers any of it.
  const [steps, setSteps] = useState<HTMLElement | null>(null);
  const checked = useMemo(() => (report ? judgedOf(report) : []), [report]);
  // A checklist that is gone since leaves all of them picked.
  const chosen = checked.filter((_, n) => String(n) === picked);
  const checklists = chosen.length > 0 ? chosen : checked;
  const keys = new Set(ignored.map(({ key }) => key));
  const all = shownFindings(checked, new Set());
  const findings = shownFindings(checklists, keys);
  const item = selectedItem(state.selected, checklists);
  const isBusy = state.activity !== null && state.activity !== 'select';

  const areSheetsNamed = checklists.length > 1;
  const sections = areSheetsNamed ? [] : sectionProgress(checklists);
  const definitions = [...new Set(checklists.map(({ checklist }) => checklist.definition))];
  const isWithoutLinks = (state.linking?.refused.length ?? 0) > 0 || isReadOnly(state);
  const clauses = (
    <Disclosure title={words.interface.links.clauses}>
      <ItemClauses definitions={definitions} />
    </Disclosure>
  );

  return (
    <main className="pane__frame" data-checked={report ? true : undefined} ref={frame}>
      <div className="pane__top">
        <PaneHeader onLanguage={onLanguage} />
        <Button
          appearance="primary"
          className="pane__check"
          icon={<DocumentSearchRegular />}
          isDisabled={isBusy}
          onClick={() => void actions.check()}
        >
          {words.interface.check}
        </Button>
        <StatusLine
          state={state}
          counts={checked.length > 0 && !state.isPartial ? countsOf(findings) : null}
          ignored={all.filter(({ key }) => keys.has(key)).length}
          row={state.asked && itemLine(item?.no ?? null, findings, words.interface)}
        />
      </div>
      <div className="pane__pane">
        {checked.length > 1 && (
          <Choice
            label={words.interface.picker.label}
            value={picked}
            options={[
              { value: '', label: words.interface.picker.all },
              ...checked.map(({ checklist }, n) => ({
                value: String(n),
                label: checklist.sheets.join('・'),
              })),
            ]}
            onChange={setPicked}
          />
        )}
        {report && checked.length > 0 && (
          <>
            <LinkAndMarkActions state={state} actions={actions} mode={mode} />
            {isWithoutLinks && clauses}
            <FindingsView
              findings={findings}
              selectedNo={item?.no ?? null}
              areSheetsNamed={areSheetsNamed}
              steps={steps}
              state={state}
              actions={actions}
            />
            <div>
              {ignored.length > 0 && (
                <Disclosure
                  title={fill(words.interface.ignored.heading, { count: ignored.length })}
                >
                  <IgnoredList ignored={ignored} present={all} onRestore={actions.unignore} />
                </Disclosure>
              )}
              {sections.length > 0 && (
                <Disclosure title={progressLine(sections, words.interface.sections)}>
                  <SectionBars sections={sections} />
                </Disclosure>
              )}
              <Disclosure title={questionsLine(checklists, words)}>
                <Questions
                  report={report}
                  declared={state.declared}
                  isKept={state.isKept}
                  onDeclare={actions.declare}
                  onKeep={(isKept) => void actions.keep(isKept)}
                />
              </Disclosure>
              <Disclosure title={words.interface.links.target}>
                <LinkTarget mode={mode} onMode={onMode} hasClauseSheet={state.hasClauseSheet} />
              </Disclosure>
              {!isWithoutLinks && clauses}
            </div>
            <ReturnLetterButton text={() => returnLetter(checklists, findings, words)} />
            {notJudged(report, words.interface.status).map((line) => (
              <p key={line} className="pane__quiet">
                {line}
              </p>
            ))}
          </>
        )}
        <footer className="pane__footer">
          <p className="pane__quiet">{words.interface.privacy}</p>
          <p className="pane__quiet">{fill(words.interface.version, { version })}</p>
        </footer>
      </div>
      {item && <ItemPanel definition={item.definition} no={item.no} asked={state.asked} />}
      <div ref={setSteps} />
    </main>
  );
}

function isReadOnly({ problem }: PaneState): boolean {
  return problem?.reason === 'read-only';
}

/** How far the whole checklist is answered, in one line. */
function progressLine(
  sections: ReturnType<typeof sectionProgress>,
  { heading, answered }: { readonly heading: string; readonly answered: string },
): string {
  const asked = sections.filter(({ isAsked }) => isAsked);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  const done = sum(asked.map((each) => each.answered));
  return `${heading} ${fill(answered, { answered: done, total: sum(asked.map(({ total }) => total)) })}`;
}

/** The heading of the two questions with the answers: the user's own, else what the sheet suggests. */
function questionsLine(
  checklists: readonly CheckedChecklist[],
  { interface: { questions } }: WordsShown,
): string {
  const answers = checklists[0]?.conditions.map(({ declared, suggests }) => {
    if (declared !== null) return questions[declared];
    if (suggests === 'unclear') return questions.undeclared;
    const answer = suggests === 'applies' ? questions.yes : questions.no;
    return fill(questions.bySheet, { answer });
  });
  return `${questions.heading}（${answers?.join('・') ?? ''}）`;
}

/** What was recognised and left alone. */
function notJudged(
  { checklists }: NonNullable<PaneState['report']>,
  words: { readonly example: string; readonly hidden: string },
): string[] {
  return checklists.flatMap(({ checklist: { isExample, isHidden, sheets } }) => {
    if (!isExample && !isHidden) return [];
    return [fill(isExample ? words.example : words.hidden, { sheet: sheets.join('・') })];
  });
}
