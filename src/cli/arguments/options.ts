import { DEFINITIONS } from '../../core/definitions/index.ts';

/** The questions that the form never asks; each is an option of its own name. */
export const CONDITIONS = [
  ...new Map(
    DEFINITIONS.flatMap(({ conditions }) => conditions).map((condition) => [
      condition.id,
      condition,
    ]),
  ).values(),
];

/** The options that each command takes, by name. True where a value must follow. */
export const OPTIONS = {
  check: {
    format: true,
    output: true,
    lang: true,
    ...Object.fromEntries(CONDITIONS.map(({ id }) => [id, true])),
    today: true,
    jobs: true,
    shard: true,
    'fail-on': true,
    help: false,
  },
  merge: { format: true, output: true, lang: true, 'fail-on': true, help: false },
  rules: { lang: true, help: false },
} as const satisfies Record<string, Readonly<Record<string, boolean>>>;

/** The options that may stand without a command. */
export const GENERAL_OPTIONS: Readonly<Record<string, boolean>> = {
  lang: true,
  help: false,
  version: false,
};

export type CommandName = keyof typeof OPTIONS;

/** Every command that takes options. Object.keys cannot know that OPTIONS has no further keys. */
export const COMMAND_NAMES = Object.keys(OPTIONS) as CommandName[];

export function isCommandName(text: string): text is CommandName {
  return Object.hasOwn(OPTIONS, text);
}
