import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from './words-context.ts';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  names: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: 1.5,
    color: tokens.colorNeutralForeground2,
  },
});

/** The name of the product, what it is for, and the switch of the language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: () => void }) {
  const styles = useStyles();
  const { language, interface: words } = useWords();
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.subtitle}>{words.subtitle}</p>
      </div>
      <Button
        size="small"
        appearance="subtle"
        lang={language === 'ja' ? 'en' : 'ja'}
        onClick={onLanguage}
      >
        {words.otherLanguage}
      </Button>
    </header>
  );
}
