import { useState, useSyncExternalStore } from 'react';
import type { CheckingState } from '../core/checking-state.ts';
import { startChecking, type Checking } from '../workbooks/checking.ts';
import { excelWorkbook } from '../workbooks/excel.ts';

/** The one place where the pane meets the workbook: what is going on, and what can be asked of it. */
export function useChecking(): { readonly state: CheckingState; readonly checking: Checking } {
  const [checking] = useState(() => startChecking(excelWorkbook(), { today, drawn }));
  return { state: useSyncExternalStore(checking.subscribe, checking.state), checking };
}

/** Longest wait for a frame: a pane that is not shown draws none. */
const LONGEST_FRAME_MS = 200;

/** Settles when the browser has drawn what React has just made and has nothing more urgent to do. */
async function drawn(): Promise<void> {
  const hasTime = new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        // Safari, and with it Excel on a Mac, knows no idle time.
        if ('requestIdleCallback' in window)
          requestIdleCallback(() => {
            resolve();
          });
        else setTimeout(resolve);
      });
    });
  });
  const isOver = new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
  await Promise.race([hasTime, isOver]);
}

/** The day of the check where the user is, 'YYYY-MM-DD'. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
