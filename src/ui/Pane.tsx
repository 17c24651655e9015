import { Button } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { lazy, useMemo, useState } from 'react';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { fill } from '../i18n/fill.ts';
import { Choice } from './Choice.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FindingsView } from './FindingsView.tsx';
import { LinkAndMarkActions } from './LinkAndMarkActions.tsx';
import paneCss from './pane.css';
import { PaneHeader } from './PaneHeader.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { returnLetter } from './return-letter.ts';
import { ReturnLetterButton } from './ReturnLetterButton.tsx';
import { SectionBars } from './SectionBars.tsx';
import { sectionProgress } from './section-progress.ts';
import { selectedItem } from './selected-item.ts';
import { countsOf, judgedOf, shownFindings } from './shown-findings.ts';
import { StatusLine } from './StatusLine.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly version: string;
  readonly onLanguage: () => void;
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
}

const ItemHelp = lazy(() => import('./ItemHelp.tsx'));
const Questions = lazy(() => import('./Questions.tsx'));
const IgnoredList = lazy(() => import('./IgnoredList.tsx'));

/** The whole pane. */
export function Pane({ state, actions, version, onLanguage, mode, onMode }: Props) {
  const words = useWords();
  const { report, ignored } = state;
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

  return (
    <div className="pane__frame">
      <style href="kakunin" precedence="default">
        {paneCss}
      </style>
      <main className="pane__pane">
        <PaneHeader onLanguage={onLanguage} />
        <Button
          appearance="primary"
          className="pane__check"
          icon={<DocumentSearchRegular />}
          disabledFocusable={isBusy}
          onClick={() => void actions.check()}
        >
          {words.interface.check}
        </Button>
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
        <StatusLine
          state={state}
          counts={checked.length > 0 && !state.isPartial ? countsOf(findings) : null}
          ignored={all.filter(({ key }) => keys.has(key)).length}
        />
        {report && checked.length > 0 && (
          <>
            {notJudged(report, words.interface.status).map((line) => (
              <p key={line} className="pane__quiet">
                {line}
              </p>
            ))}
            <SectionBars sections={sectionProgress(checklists)} />
            <LinkAndMarkActions state={state} actions={actions} mode={mode} onMode={onMode} />
            <Disclosure title={words.interface.questions.heading}>
              <Questions
                report={report}
                declared={state.declared}
                isKept={state.isKept}
                onDeclare={actions.declare}
                onKeep={(isKept) => void actions.keep(isKept)}
              />
            </Disclosure>
            {item && (
              <Disclosure
                title={`${words.interface.row.heading}：${fill(words.interface.item, { no: item.no, category: '' }).trim()}`}
              >
                <ItemHelp definition={item.definition} no={item.no} />
              </Disclosure>
            )}
            <FindingsView
              checklists={checklists}
              findings={findings}
              selectedNo={item?.no ?? null}
              steps={steps}
              state={state}
              actions={actions}
            />
            {ignored.length > 0 && (
              <Disclosure title={fill(words.interface.ignored.heading, { count: ignored.length })}>
                <IgnoredList
                  ignored={ignored}
                  present={new Set(all.map(({ key }) => key))}
                  onRestore={actions.unignore}
                />
              </Disclosure>
            )}
            <ReturnLetterButton text={() => returnLetter(checklists, findings, words)} />
          </>
        )}
        <footer className="pane__footer">
          <p className="pane__quiet">{words.interface.privacy}</p>
          <p className="pane__quiet">{fill(words.interface.version, { version })}</p>
        </footer>
      </main>
      <div ref={setSteps} />
    </div>
  );
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
