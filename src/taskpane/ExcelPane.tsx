import { useEffect, useState } from 'react';
import packageFile from '../../package.json' with { type: 'json' };
import type { LinkMode } from '../core/marking/plan-links.ts';
import { loadScreenWords } from '../i18n/screen-words.ts';
import { Fallible } from '../ui/Fallible.tsx';
import { late } from '../ui/late.tsx';
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

const BrokenPane = late(() => import('../ui/BrokenPane.tsx'));

/** So long after the first list the rest of the pane is fetched: what the user asks for first comes first. */
const REST_AFTER_MS = 10_000;

/** The pane beside Excel's workbook. */
export function ExcelPane({ words: firstWords, ...asked }: Props) {
  const [words, setWords] = useState(firstWords);
  const [isLanguageMissing, setLanguageMissing] = useState(false);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.interface.title;
  }, [words]);

  const switchLanguage = async () => {
    const language = words.language === 'ja' ? 'en' : 'ja';
    try {
      setWords({ language, ...(await loadScreenWords(language)) });
      setLanguageMissing(false);
      keepLanguage(language);
    } catch (cause) {
      console.warn('The words of the other language could not be fetched.', cause);
      setLanguageMissing(true);
    }
  };

  return (
    <WordsContext value={words}>
      <Fallible instead={() => <BrokenPane onReload={() => void window.kakuninReload()} />}>
        <CheckingPane
          {...asked}
          isLanguageMissing={isLanguageMissing}
          onLanguage={() => void switchLanguage()}
        />
      </Fallible>
    </WordsContext>
  );
}

interface CheckingProps extends Omit<Props, 'words'> {
  readonly isLanguageMissing: boolean;
  readonly onLanguage: () => void;
}

function CheckingPane({ isButtonFocused, isCheckRequested, ...language }: CheckingProps) {
  const { state, checking } = useChecking();
  const [mode, setMode] = useState<LinkMode>('auto');
  const isListed = state.report !== null && !state.isPartial;

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
    if (!isListed) return;
    const timer = setTimeout(() => {
      import('./fetch-the-rest.ts').then(
        ({ fetchTheRest }) => fetchTheRest(),
        // Without a network each part is asked for again when it is needed.
        console.warn,
      );
    }, REST_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isListed]);

  return (
    <Pane
      state={state}
      actions={checking}
      version={packageFile.version}
      mode={mode}
      onMode={setMode}
      {...language}
    />
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
