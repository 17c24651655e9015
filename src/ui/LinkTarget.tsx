import type { LinkMode } from '../core/marking/plan-links.ts';
import { Choice } from './Choice.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly mode: LinkMode;
  readonly onMode: (mode: LinkMode) => void;
  readonly hasClauseSheet: boolean;
}

const MODES: readonly LinkMode[] = ['auto', 'web', 'sheet'];

/** Where reference links lead. */
export default function LinkTarget({ mode, onMode, hasClauseSheet }: Props) {
  const { links } = useWords().interface;
  return (
    <>
      <Choice
        label={links.target}
        value={mode}
        options={MODES.map((value) => ({ value, label: links[value] }))}
        onChange={onMode}
      />
      <p className="pane__quiet">{links.autoHint}</p>
      {hasClauseSheet && <p className="pane__quiet">{links.sheetRemoval}</p>}
    </>
  );
}
