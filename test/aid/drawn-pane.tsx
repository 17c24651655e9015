import { renderToStaticMarkup } from 'react-dom/server';
import type { CheckingState } from '../../src/core/checking-state.ts';
import { wordsIn } from '../../src/i18n/words-in.ts';
import { Pane } from '../../src/ui/Pane.tsx';
import type { PaneActions } from '../../src/ui/pane-state.ts';
import { WordsContext } from '../../src/ui/words-context.ts';

const nothing = () => Promise.resolve();
const silent = () => {};
const NO_ACTIONS: PaneActions = {
  check: nothing,
  select: nothing,
  insertLinks: nothing,
  removeLinks: nothing,
  showMarks: nothing,
  clearMarks: nothing,
  mend: nothing,
  undo: () => Promise.resolve(null),
  declare: silent,
  ignore: silent,
  unignore: silent,
  copied: silent,
  keep: nothing,
};

/** The Japanese pane as it is first drawn of a state, as markup. */
export function drawnPane(state: CheckingState): string {
  return renderToStaticMarkup(
    <WordsContext value={{ language: 'ja', ...wordsIn('ja') }}>
      <Pane
        state={state}
        actions={NO_ACTIONS}
        version=""
        mode="auto"
        onMode={silent}
        isLanguageMissing={false}
        onLanguage={silent}
      />
    </WordsContext>,
  );
}
