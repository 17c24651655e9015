import type { Language } from '../core/language.ts';
import { lookedAt as english } from '../i18n/en/looked-at.ts';
import { lookedAt as japanese } from '../i18n/ja/looked-at.ts';

type ByDefinition = Readonly<Partial<Record<string, Readonly<Partial<Record<number, string>>>>>>;

const WORDS: Readonly<Record<Language, ByDefinition>> = { ja: japanese, en: english };

/** What reviewers look for in an item; null where nothing is known of it. */
export function lookedAt(language: Language, definition: string, no: number): string | null {
  return WORDS[language][definition]?.[no] ?? null;
}
