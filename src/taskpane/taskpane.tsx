import { createRoot } from 'react-dom/client';
import { ExcelPane } from './ExcelPane.tsx';

declare global {
  interface Window {
    /** Set by the shell when its button was pressed before this script was there. */
    kakuninEarlyCheck?: boolean;
  }
}

void Office.onReady(({ host }) => {
  const element = document.getElementById('pane');
  if (!element) throw new Error("taskpane.html has no element with the id 'pane'.");
  if (host !== Office.HostType.Excel) return;
  createRoot(element).render(<ExcelPane isCheckRequested={window.kakuninEarlyCheck === true} />);
});
