import { CopyRegular } from '@fluentui/react-icons/headless/svg/copy';
import { useState } from 'react';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { Button } from './Button.tsx';
import { late } from './late.tsx';
import { NotShown } from './NotShown.tsx';
import type { Letter } from './return-letter.ts';
import { useWords } from './words-context.ts';

interface Props {
  readonly letter: Letter;
  /** Told whether copying worked: the status line says so. */
  readonly onCopied: (isCopied: boolean) => void;
}

const RefusedLetter = late(() => import('./RefusedLetter.tsx'));

/** Copies the text for a mail; where the browser forbids that, shows it to be copied by hand. */
export function ReturnLetterButton({ letter, onCopied }: Props) {
  const words = useWords();
  const [trouble, setTrouble] = useState<'refused' | 'not-fetched' | null>(null);

  const copy = async () => {
    try {
      const { copyReturnLetter } = await import(
        /* webpackChunkName: 'letter' */ './copy-return-letter.ts'
      );
      const isCopied = await copyReturnLetter(letter, words);
      setTrouble(isCopied ? null : 'refused');
      onCopied(isCopied);
    } catch (cause) {
      console.warn('The return letter could not be made.', cause);
      setTrouble('not-fetched');
      onCopied(false);
    }
  };

  return (
    <div className="return-letter-button__group">
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {lateWordsIn(words.language).letter.copy}
      </Button>
      {trouble === 'not-fetched' && <NotShown onAgain={() => void copy()} />}
      <div aria-live="polite">{trouble === 'refused' && <RefusedLetter letter={letter} />}</div>
    </div>
  );
}
