import type { Language } from '../core/language.ts';
import type { Words } from './words-in.ts';

/** The words that a screen shows. */
export type ScreenWords = Pick<Words, 'interface' | 'rules'>;

/** Fetches the words of one language: a screen loads no more than the one it shows. */
export async function loadScreenWords(language: Language): Promise<ScreenWords> {
  const words =
    language === 'ja'
      ? import(/* webpackChunkName: 'ja' */ './ja/screen.ts')
      : import(/* webpackChunkName: 'en' */ './en/screen.ts');
  return (await words).screen;
}
