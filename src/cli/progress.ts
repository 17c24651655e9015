import type { Language } from '../core/language.ts';
import { commandLineWordsIn } from '../i18n/command-line-words.ts';
import { fill } from '../i18n/fill.ts';
import { onOneLine } from '../report/plain-text.ts';

/** Shows on a terminal how far a run has come; silent elsewhere and for a single file. */
export interface Progress {
  show(done: number, file: string): void;
  /** Takes the line away, before anything else is written to the terminal. */
  clear(): void;
}

/** Between two showings, so that the terminal does not slow the run down. */
const PAUSE_MS = 100;
const CLEAR_LINE = '\r\u001b[K';

export function startProgress(all: number, language: Language): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || all < 2) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show(done, file) {
      const now = Date.now();
      if (now - last < PAUSE_MS) return;
      last = now;
      const line = fill(commandLineWordsIn(language).progress, {
        done,
        all,
        file: onOneLine(file),
      });
      // Half the columns: a full-width character takes two, and a wrapped line cannot be taken away.
      stderr.write(
        CLEAR_LINE +
          Array.from(line)
            .slice(0, Math.floor(stderr.columns / 2))
            .join(''),
      );
    },
    clear() {
      if (last > 0) stderr.write(CLEAR_LINE);
    },
  };
}
