import { createRoot } from 'react-dom/client';
import type { Language } from '../core/language.ts';
import { loadScreenWords, type ScreenWords } from '../i18n/screen-words.ts';
import { refuseRequests } from '../ui/requested-actions.ts';
import { ExcelPane } from './ExcelPane.tsx';
import { followOfficeAppearance } from './office-appearance.ts';
import { startLanguage } from './shown-language.ts';

declare global {
  interface Window {
    /** Set by the shell when its button was pressed before this script was there. */
    kakuninEarlyCheck?: boolean;
    /** Loads the page anew, past every cache; where its host does not answer the page stays as it is. */
    kakuninReload: () => Promise<void>;
  }
}

/** Which of the shell's explanations to show where the pane cannot work. */
type Obstacle = 'no-office' | 'not-excel' | 'old-excel' | 'not-fetched';

// Where office.js could not be fetched there is no Office at all.
if (typeof Office === 'undefined') explain('no-office');
else void Office.onReady(({ host }) => start(host));

async function start(host: Office.HostType): Promise<void> {
  if (host !== Office.HostType.Excel) {
    explain('not-excel');
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) {
    explain('old-excel');
    return;
  }
  const element = document.getElementById('pane');
  if (!element) throw new Error("taskpane.html has no element with the id 'pane'.");
  const language = startLanguage();
  followOfficeAppearance();
  const words = await wordsOrNone(language);
  if (!words) return;
  const isButtonFocused = document.activeElement?.id === 'early-check';
  createRoot(element).render(
    <ExcelPane
      words={{ language, ...words }}
      isButtonFocused={isButtonFocused}
      isCheckRequested={window.kakuninEarlyCheck === true}
    />,
  );
}

async function wordsOrNone(language: Language): Promise<ScreenWords | null> {
  try {
    return await loadScreenWords(language);
  } catch (cause) {
    console.warn('The words of the pane could not be fetched.', cause);
    explain('not-fetched');
    return null;
  }
}

function explain(obstacle: Obstacle): void {
  // A ribbon button must not wait for a pane that will not come.
  refuseRequests();
  document.documentElement.dataset['obstacle'] = obstacle;
}
