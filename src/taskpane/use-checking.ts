import { useState, useSyncExternalStore } from 'react';
import type { CheckingState } from '../core/checking-state.ts';
import { startChecking, type Checking } from '../workbooks/checking.ts';
import { excelWorkbook } from '../workbooks/excel.ts';
import { drawn } from './drawn.ts';

/** The one place where the pane meets the workbook: what is going on, and what can be asked of it. */
export function useChecking(): { readonly state: CheckingState; readonly checking: Checking } {
  const [checking] = useState(() => startChecking(excelWorkbook(), { today, drawn }));
  return { state: useSyncExternalStore(checking.subscribe, checking.state), checking };
}

/** The day of the check where the user is, 'YYYY-MM-DD'. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
