import { CopyRegular } from '@fluentui/react-icons/headless/svg/copy';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { useWords } from './words-context.ts';

/** Copies the text for a mail; where the browser forbids that, shows it to be copied by hand. */
export function ReturnLetterButton({ text }: { readonly text: () => string }) {
  const { letter, status } = useWords().interface;
  const [outcome, setOutcome] = useState<'copied' | { readonly refused: string } | null>(null);

  const copy = async () => {
    const written = text();
    try {
      await navigator.clipboard.writeText(written);
      setOutcome('copied');
    } catch {
      // Office may show the pane in a frame without access to the clipboard.
      setOutcome({ refused: written });
    }
  };

  return (
    <div className="return-letter-button__group">
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {letter.copy}
      </Button>
      <div aria-live="polite">
        {outcome === 'copied' && <p className="return-letter-button__text">{status.copied}</p>}
        {outcome !== null && outcome !== 'copied' && (
          <>
            <p className="return-letter-button__text">{letter.failed}</p>
            <textarea
              readOnly
              rows={8}
              className="return-letter-button__refused"
              aria-label={letter.text}
              value={outcome.refused}
              onFocus={(event) => {
                event.target.select();
              }}
            />
          </>
        )}
      </div>
    </div>
  );
}
