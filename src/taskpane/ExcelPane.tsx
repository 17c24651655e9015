import { FluentProvider } from '@fluentui/react-provider';
import { webLightTheme } from '@fluentui/react-theme';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../core/language.ts';
import { Pane } from '../ui/Pane.tsx';
import { performRequests } from '../ui/requested-actions.ts';
import { startChecking } from '../workbooks/checking.ts';
import { excelWorkbook } from '../workbooks/excel.ts';

interface Props {
  /** True when the user pressed the shell's button before the pane was ready. */
  readonly isCheckRequested: boolean;
}

/** The pane beside Excel's workbook. */
export function ExcelPane({ isCheckRequested }: Props) {
  const [checking] = useState(() => startChecking(excelWorkbook(), today));
  const state = useSyncExternalStore(checking.subscribe, checking.state);
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'ja';

  useEffect(() => {
    performRequests(() => checking.check());
    if (isCheckRequested) void checking.check();
  }, [checking, isCheckRequested]);

  return (
    <FluentProvider theme={webLightTheme}>
      <Pane
        language={language}
        isChecking={state.activity === 'check'}
        report={state.report}
        problem={state.problem}
        onCheck={() => void checking.check()}
        onSelect={(place) => void checking.select(place)}
      />
    </FluentProvider>
  );
}

/** The day of the check where the user is, 'YYYY-MM-DD'. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
