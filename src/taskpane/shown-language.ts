import type { Language } from '../core/language.ts';

const KEPT = 'kakunin-language';

/** The language to start with: as the address asks, as chosen last, else Office's own. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? keptLanguage();
  if (asked === 'ja' || asked === 'en') return asked;
  return Office.context.displayLanguage.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** Remembers the user's choice on this machine. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A browser may forbid storage inside a frame; the choice then lasts until the pane closes.
  }
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
