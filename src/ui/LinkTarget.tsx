import type { LinkMode } from '../core/marking/plan-links.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Choice } from './Choice.tsx';
import { Spoken } from './Spoken.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
}

const MODES: readonly LinkMode[] = ['auto', 'web', 'sheet'];

/** Where reference links lead. */
export default function LinkTarget({ mode, onMode }: Props) {
  const words = lateWordsIn(useWords().language).linkTarget;
  return (
    <>
      <Choice
        label={words.heading}
        value={mode}
        options={MODES.map((value) => ({ value, label: words[value] }))}
        onChange={onMode}
      />
      <p className="pane__quiet">
        <Spoken text={words.autoHint} />
      </p>
    </>
  );
}
