import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly term: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  term: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, lineHeight: 1.65, whiteSpace: 'pre-line' },
});

/** A short heading with its text under it. */
export function Explained({ term, children }: Props) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.term}>{term}</h4>
      <p className={styles.text}>{children}</p>
    </>
  );
}
