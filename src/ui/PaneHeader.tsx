import { Button } from './Button.tsx';
import { useWords } from './words-context.ts';

interface Props {
  /** True where the words of the other language could not be fetched. */
  readonly isLanguageMissing: boolean;
  readonly onLanguage: () => void;
}

/** The name of the product, what it is for, and the switch of the language. */
export function PaneHeader({ isLanguageMissing, onLanguage }: Props) {
  const { language, interface: words } = useWords();
  return (
    <header className="pane-header__header">
      <h1 className="pane-header__title">{words.title}</h1>
      <Button
        size="small"
        appearance="subtle"
        lang={language === 'ja' ? 'en' : 'ja'}
        onClick={onLanguage}
      >
        {words.otherLanguage}
      </Button>
      {isLanguageMissing && (
        <p role="alert" className="pane-header__problem">
          {words.otherLanguageFailed}
        </p>
      )}
      <p className="pane-header__subtitle">{words.subtitle}</p>
    </header>
  );
}
