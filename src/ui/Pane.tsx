import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { CellPlace } from '../core/cell.ts';
import type { Language } from '../core/language.ts';
import type { Report } from '../core/report.ts';
import type { Problem } from '../core/problem.ts';
import { FindingList } from './FindingList.tsx';
import { StatusLine } from './StatusLine.tsx';
import { wordsIn } from '../i18n/words-in.ts';

/** Everything that the pane draws. */
export interface PaneProps {
  readonly language: Language;
  readonly isChecking: boolean;
  readonly report: Report | null;
  readonly problem: Problem | null;
  readonly onCheck: () => void;
  readonly onSelect: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** The whole pane. */
export function Pane({ language, isChecking, report, problem, onCheck, onSelect }: PaneProps) {
  const styles = useStyles();
  const words = wordsIn(language).interface;
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>確認</h1>
      <Button appearance="primary" onClick={onCheck} disabledFocusable={isChecking}>
        {words.check}
      </Button>
      <StatusLine language={language} isChecking={isChecking} report={report} problem={problem} />
      {report && <FindingList language={language} report={report} onSelect={onSelect} />}
    </main>
  );
}
