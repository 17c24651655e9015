import { lateWordsIn } from '../i18n/late-words-in.ts';
import { returnLetter, type Letter } from './return-letter.ts';
import { useWords } from './words-context.ts';

/** The text of the mail as it is now, to be copied by hand where the browser forbids everything else. */
export default function RefusedLetter({ letter }: { readonly letter: Letter }) {
  const words = useWords();
  const { failed, text } = lateWordsIn(words.language).letter;
  return (
    <>
      <p className="refused-letter__text">{failed}</p>
      <textarea
        readOnly
        rows={8}
        className="refused-letter__letter"
        aria-label={text}
        value={returnLetter(letter, words)}
        onFocus={(event) => {
          event.target.select();
        }}
      />
    </>
  );
}
