import { CopyRegular } from '@fluentui/react-icons/headless/svg/copy';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { useWords } from './words-context.ts';

interface Props {
  readonly text: () => string;
  /** Told whether copying worked: the status line says so. */
  readonly onCopied: (isCopied: boolean) => void;
}

/** Copies the text for a mail; where the browser forbids that, shows it to be copied by hand. */
export function ReturnLetterButton({ text, onCopied }: Props) {
  const { letter } = useWords().interface;
  const [refused, setRefused] = useState<string | null>(null);
  // A letter that says something else by now must not be sent.
  const shown = refused !== null && refused === text() ? refused : null;

  const copy = async () => {
    const written = text();
    try {
      await navigator.clipboard.writeText(written);
      setRefused(null);
      onCopied(true);
    } catch {
      // Office may show the pane in a frame without access to the clipboard.
      setRefused(written);
      onCopied(false);
    }
  };

  return (
    <div className="return-letter-button__group">
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {letter.copy}
      </Button>
      <div aria-live="polite">
        {shown !== null && (
          <>
            <p className="return-letter-button__text">{letter.failed}</p>
            <textarea
              readOnly
              rows={8}
              className="return-letter-button__refused"
              aria-label={letter.text}
              value={shown}
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
