import type { ReactNode } from 'react';
import type { LinkMode } from '../core/marking/plan-links.ts';
import type { Report } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Disclosure } from './Disclosure.tsx';
import { late } from './late.tsx';
import type { PaneActions, PaneState } from './pane-state.ts';
import { questionLines } from './question-lines.ts';
import type { Letter } from './return-letter.ts';
import { ReturnLetterButton } from './ReturnLetterButton.tsx';
import type { ShownFinding } from './shown-findings.ts';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly report: Report;
  readonly letter: Letter;
  /** The findings there are now, those set aside included. */
  readonly present: readonly ShownFinding[];
  /** The list of clauses, where it does not stand elsewhere. */
  readonly clauses: ReactNode;
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
  readonly areQuestionsOpen: boolean;
  /** The question that the user asked to be led to. */
  readonly lead: { readonly condition: string } | null;
  readonly onQuestions: () => void;
}

const LinkTarget = late(() => import('./LinkTarget.tsx'));
const Questions = late(() => import('./Questions.tsx'));
const IgnoredList = late(() => import('./IgnoredList.tsx'));

/** All that stands below the list: it is fetched when the list is there. */
export default function AfterList({
  state: { declared, ignored, isKept },
  actions,
  report,
  letter,
  present,
  clauses,
  mode,
  onMode,
  areQuestionsOpen,
  lead,
  onQuestions,
}: Props) {
  const words = useWords();
  const { status } = words.interface;
  const { ignored: ignoredWords, linkTarget, questions } = lateWordsIn(words.language);
  return (
    <>
      <div>
        {ignored.length > 0 && (
          <Disclosure title={fill(ignoredWords.heading, { count: ignored.length })}>
            <IgnoredList ignored={ignored} present={present} onRestore={actions.unignore} />
          </Disclosure>
        )}
        <Disclosure
          title={questions.heading}
          summary={questionLines(letter.checklists, words)}
          isOpen={areQuestionsOpen}
          onToggle={onQuestions}
        >
          <Questions
            report={report}
            declared={declared}
            isKept={isKept}
            lead={lead}
            onDeclare={actions.declare}
            onKeep={(keeps) => void actions.keep(keeps)}
          />
        </Disclosure>
        <Disclosure title={linkTarget.heading}>
          <LinkTarget mode={mode} onMode={onMode} />
        </Disclosure>
        {clauses}
      </div>
      <ReturnLetterButton letter={letter} onCopied={actions.copied} />
      {notJudged(report, status).map((line) => (
        <p key={line} className="pane__quiet">
          <Spoken text={line} />
        </p>
      ))}
    </>
  );
}

/** What was recognised and left alone. */
function notJudged(
  { checklists }: Report,
  words: { readonly example: string; readonly hidden: string },
): string[] {
  return checklists.flatMap(({ checklist: { isExample, isHidden, sheets } }) => {
    if (!isExample && !isHidden) return [];
    return [fill(isExample ? words.example : words.hidden, { sheet: sheets.join('・') })];
  });
}
