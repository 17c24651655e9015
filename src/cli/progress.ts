import type { Language } from '../core/language.ts';
import { commandLineWordsIn } from '../i18n/command-line-words.ts';
import { fill } from '../i18n/fill.ts';
import { cutToWidth } from '../report/display-width.ts';
import { onOneLine } from '../report/plain-text.ts';

/** Shows on a terminal how far a run has come; silent elsewhere and for a single file. */
export interface Progress {
  /** `done` files are finished and `file` is the next one. */
  show(done: number, file: string): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

/** Between two showings: the eye follows no faster, and the terminal does not slow the run down. */
const PAUSE_MS = 100;
/** Columns, where the terminal does not tell how many it has. */
const USUAL_WIDTH = 80;
const CLEAR_LINE = '\r\u001b[K';

/** Starts to show the progress of a run over `all` files. */
export function startProgress(all: number, language: Language): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || all < 2) return { show: () => undefined, clear: () => undefined };
  const words = commandLineWordsIn(language).progress;
  let last = -Infinity;
  let isShown = false;
  return {
    show(done, file) {
      const now = performance.now();
      if (now - last < PAUSE_MS) return;
      last = now;
      isShown = true;
      const line = fill(words, { number: done + 1, all, file: onOneLine(file) });
      // A line that wraps cannot be taken away.
      stderr.write(CLEAR_LINE + cutToWidth(line, (stderr.columns || USUAL_WIDTH) - 1));
    },
    clear() {
      if (isShown) stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
