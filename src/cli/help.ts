import type { Language } from '../core/language.ts';
import { commandLineWordsIn } from '../i18n/command-line-words.ts';
import { fill } from '../i18n/fill.ts';
import { CONDITIONS } from './arguments/options.ts';

/** The whole help, with an option for every condition that a checklist has. */
export function helpText(language: Language): string {
  const { help, condition } = commandLineWordsIn(language);
  const conditions = CONDITIONS.map(({ id, question }) => {
    const option = `  --${id} yes|no`.padEnd(OPTION_WIDTH);
    return option + fill(condition, { question: question[language] });
  });
  return fill(help, { conditions: conditions.join('\n') });
}

/** Where the explanations of the options begin. */
const OPTION_WIDTH = 41;
