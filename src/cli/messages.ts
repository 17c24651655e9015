import type { Language } from '../core/language.ts';
import { commandLineWordsIn } from '../i18n/command-line-words.ts';
import { fill } from '../i18n/fill.ts';
import { onOneLine } from '../report/plain-text.ts';
import type { UsageError } from './arguments/usage-error.ts';
import type { Notice } from './notice.ts';

/** Tells a notice on stderr, as one line. */
export function tell(notice: Notice, language: Language): void {
  say(sentenceOf(notice, language), language);
}

/** A notice as a sentence. */
export function sentenceOf({ words, facts }: Notice, language: Language): string {
  return fill(commandLineWordsIn(language).notices[words], facts);
}

/** Tells wrong usage on stderr. */
export function tellUsage({ fault, facts }: UsageError, language: Language): void {
  const words = commandLineWordsIn(language);
  const sentence = fill(words.faults[fault], facts);
  say(HELP_HELPS_NOT.test(fault) ? sentence : sentence + words.seeHelp, language);
}

/** What went wrong with the files, or with us. */
const HELP_HELPS_NOT = /^(?:output|failed|misspelt)/u;

function say(sentence: string, language: Language): void {
  // What is quoted from files and their names must not steer the terminal.
  process.stderr.write(fill(commandLineWordsIn(language).fault, { sentence: onOneLine(sentence) }));
}
