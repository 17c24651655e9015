import { createRoot } from 'react-dom/client';
import { loadScreenWords } from '../i18n/screen-words.ts';
import { ExcelPane } from './ExcelPane.tsx';
import { followOfficeAppearance } from './office-appearance.ts';
import { startLanguage } from './shown-language.ts';

declare global {
  interface Window {
    /** Set by the shell when its button was pressed before this script was there. */
    kakuninEarlyCheck?: boolean;
  }
}

/** Which of the shell's explanations to show where the pane cannot work. */
type Obstacle = 'no-office' | 'not-excel' | 'old-excel';

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
  const words = await loadScreenWords(language);
  const isButtonFocused = document.activeElement?.id === 'early-check';
  createRoot(element).render(
    <ExcelPane
      words={{ language, ...words }}
      isButtonFocused={isButtonFocused}
      isCheckRequested={window.kakuninEarlyCheck === true}
    />,
  );
}

function explain(obstacle: Obstacle): void {
  document.documentElement.dataset['obstacle'] = obstacle;
}
