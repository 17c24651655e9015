import type { LinkMode } from '../core/marking/plan-links.ts';
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
  const { links } = useWords().interface;
  return (
    <>
      <Choice
        label={links.target}
        value={mode}
        options={MODES.map((value) => ({ value, label: links[value] }))}
        onChange={onMode}
      />
      <p className="pane__quiet">
        <Spoken text={links.autoHint} />
      </p>
    </>
  );
}
