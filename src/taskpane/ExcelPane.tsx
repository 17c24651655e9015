import { useEffect, useState } from 'react';
import packageFile from '../../package.json' with { type: 'json' };
import type { LinkMode } from '../core/marking/plan-links.ts';
import { loadScreenWords } from '../i18n/screen-words.ts';
import { Pane } from '../ui/Pane.tsx';
import { performRequests, type PaneAction } from '../ui/requested-actions.ts';
import { WordsContext, type WordsShown } from '../ui/words-context.ts';
import type { Checking } from '../workbooks/checking.ts';
import { keepLanguage } from './shown-language.ts';
import { useChecking } from './use-checking.ts';

interface Props {
  readonly words: WordsShown;
  /** True when the shell's button had the focus. */
  readonly isButtonFocused: boolean;
  /** True when the user pressed the shell's button before the pane was ready. */
  readonly isCheckRequested: boolean;
}

/** The pane beside Excel's workbook. */
export function ExcelPane({ words: firstWords, isButtonFocused, isCheckRequested }: Props) {
  const { state, checking } = useChecking();
  const [words, setWords] = useState(firstWords);
  const [mode, setMode] = useState<LinkMode>('auto');

  useEffect(() => {
    performRequests((action) => perform(action, checking, mode));
  }, [checking, mode]);
  useEffect(() => {
    if (isButtonFocused) document.querySelector<HTMLElement>('.pane__check')?.focus();
  }, [isButtonFocused]);
  useEffect(() => {
    if (isCheckRequested) void checking.check();
  }, [checking, isCheckRequested]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.interface.title;
  }, [words]);

  const switchLanguage = async () => {
    const language = words.language === 'ja' ? 'en' : 'ja';
    setWords({ language, ...(await loadScreenWords(language)) });
    keepLanguage(language);
  };

  return (
    <WordsContext value={words}>
      <Pane
        state={state}
        actions={checking}
        version={packageFile.version}
        onLanguage={() => void switchLanguage()}
        mode={mode}
        onMode={setMode}
      />
    </WordsContext>
  );
}

/** Does what a ribbon button asks. A cell being edited is waited for: the ribbon cannot say to press again. */
async function perform(action: PaneAction, checking: Checking, mode: LinkMode): Promise<void> {
  const isFirst = checking.state().report === null;
  if (isFirst || action === 'check' || action === 'check-row') {
    await checking.check({ waitsForCellEdit: true });
    // Why there was no check is what has to be said.
    if (checking.state().problem) return;
  }
  const { hasLinks, hasMarks } = checking.state();
  if (action === 'toggle-links') {
    await (hasLinks ? checking.removeLinks() : checking.insertLinks(mode));
  } else if (action === 'toggle-marks') {
    await (hasMarks ? checking.clearMarks() : checking.showMarks());
  } else if (action === 'check-row') {
    await checking.checkRow();
  }
}
