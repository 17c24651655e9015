import type { FileReport } from '../report/file-report.ts';
import type { CommandLineWords } from '../i18n/command-line-words.ts';
import { systemFaultOf } from './system-fault.ts';

/** Something told to the user beside the result: which sentence, and the facts that fill it. */
export interface Notice {
  readonly words: keyof CommandLineWords['notices'];
  readonly facts: Readonly<Record<string, string>>;
}

/** That a path could not be opened. Throws what is no fault of the system. */
export function faultOf(path: string, cause: unknown): Notice {
  const fault = systemFaultOf(cause, path);
  if (fault === null) throw cause;
  const words = fault.kind === 'full' ? 'other' : fault.kind;
  return { words, facts: { path, code: fault.code } };
}

/** What of a file could not be read or judged. */
export function noticesOf({ file, checklists, unread }: FileReport): Notice[] {
  const failed = checklists.flatMap(({ failedRules }) => failedRules);
  return [
    ...unread.map(({ message }): Notice => ({ words: 'unread', facts: { file, message } })),
    ...failed.map((facts): Notice => ({ words: 'failedRule', facts: { file, ...facts } })),
  ];
}
