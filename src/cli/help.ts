import type { Language } from '../core/language.ts';
import { commandLineWordsIn } from '../i18n/command-line-words.ts';
import { fill } from '../i18n/fill.ts';
import { COMMAND_NAMES, CONDITIONS, type CommandName } from './arguments/options.ts';

/** The help on one command, or on all (null), with an option for every condition that a checklist has. */
export function helpText(about: CommandName | null, language: Language): string {
  const { help } = commandLineWordsIn(language);
  const names = about === null ? COMMAND_NAMES : [about];
  const linesOf = (words: Readonly<Record<CommandName, string>>) =>
    names.map((name) => words[name]);
  const blocks = [
    [help.usage, ...linesOf(help.synopses).map((synopsis) => `  ${synopsis}`)].join('\n'),
    ...linesOf(help.commands),
    help.everywhere,
    help.exitCodes,
    [help.examplesHeading, ...linesOf(help.examples)].join('\n'),
  ];
  return `${fill(blocks.join('\n\n'), { conditions: conditionOptions(language) })}\n`;
}

function conditionOptions(language: Language): string {
  const { condition } = commandLineWordsIn(language);
  return CONDITIONS.map(({ id, question }) => {
    const option = `  --${id} yes|no`.padEnd(OPTION_WIDTH);
    return option + fill(condition, { question: question[language] });
  }).join('\n');
}

/** Where the explanations of the options begin. */
const OPTION_WIDTH = 41;
