import type { Language } from '../core/language.ts';
import type { Frame } from '../report/report-format.ts';
import { VERSION } from './version.ts';

/**
 * What a report of this run shares: colours only where a terminal shows them and nobody asked for none, and lines
 * broken only where a terminal would.
 */
export function frameOf(
  output: string | null,
  language: Language,
  today: string | undefined,
): Frame {
  const { NO_COLOR: noColour = '', TERM: terminal } = process.env;
  const isTerminal = output === null && process.stdout.isTTY;
  return {
    version: VERSION,
    language,
    ...(today === undefined ? {} : { today }),
    hasColour: isTerminal && noColour === '' && terminal !== 'dumb',
    ...(isTerminal && process.stdout.columns > 0 ? { width: process.stdout.columns } : {}),
  };
}
