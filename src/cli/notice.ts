import type { FileReport } from '../report/file-report.ts';
import type { CommandLineWords } from '../i18n/command-line-words.ts';

/** Something told to the user beside the result: which sentence, and the facts that fill it. */
export interface Notice {
  readonly words: keyof CommandLineWords['notices'];
  readonly facts: Readonly<Record<string, string>>;
}

/** What of a file could not be read or judged. */
export function noticesOf({ file, checklists, unread }: FileReport): Notice[] {
  const failed = checklists.flatMap(({ failedRules }) => failedRules);
  return [
    ...unread.map(({ message }): Notice => ({ words: 'unread', facts: { file, message } })),
    ...failed.map((facts): Notice => ({ words: 'failedRule', facts: { file, ...facts } })),
  ];
}
