import type { Printing } from './arguments/command.ts';

/** Whether the report is shown on a terminal. */
export function isOnTerminal({ output }: Printing): boolean {
  return output === null && process.stdout.isTTY;
}

/** Whether the report itself is the next thing read, and what it says need not be told beside it. */
export function isTextOnTerminal(printing: Printing): boolean {
  return printing.format === 'text' && isOnTerminal(printing);
}
