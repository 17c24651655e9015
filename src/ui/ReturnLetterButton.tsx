import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { useWords } from './words-context.ts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  text: { margin: 0, lineHeight: 1.6 },
});

/** Copies the text for a mail; where the browser forbids that, shows it to be copied by hand. */
export function ReturnLetterButton({ text }: { readonly text: () => string }) {
  const styles = useStyles();
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
    <div className={styles.group}>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {letter.copy}
      </Button>
      <div aria-live="polite">
        {outcome === 'copied' && <p className={styles.text}>{status.copied}</p>}
        {outcome !== null && outcome !== 'copied' && (
          <>
            <p className={styles.text}>{letter.failed}</p>
            <Textarea
              readOnly
              resize="vertical"
              rows={8}
              aria-label={letter.text}
              value={outcome.refused}
              style={{ width: '100%' }}
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
