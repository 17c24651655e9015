import { useWords } from './words-context.ts';

/** Japanese, with what stands between its words, such as the letters in 「AES-256で暗号化」. */
const JAPANESE = (() => {
  const sign = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々〇ー、。・「」『』（）]';
  return new RegExp(`(${sign}+(?:[^\\s“”]{1,20}?${sign}+)*)`, 'u');
})();

/**
 * A text of the screen. What an English one quotes in Japanese is marked as Japanese, so that it is read out and drawn
 * as such.
 */
export function Spoken({ text }: { readonly text: string }) {
  const { language } = useWords();
  if (language === 'ja') return text;
  // Split at a group, every other part is what the group matched.
  return text.split(JAPANESE).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} lang="ja">
        {part}
      </span>
    ),
  );
}
