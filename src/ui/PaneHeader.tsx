import { Button } from './Button.tsx';
import { useWords } from './words-context.ts';

/** The name of the product, what it is for, and the switch of the language. */
export function PaneHeader({ onLanguage }: { readonly onLanguage: () => void }) {
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
      <p className="pane-header__subtitle">{words.subtitle}</p>
    </header>
  );
}
