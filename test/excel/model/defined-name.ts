import type { Sheet } from './sheet.ts';

/** A name for a place, a value or a formula, for the whole workbook or for one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Null = the whole workbook. */
  readonly sheet: Sheet | null;
  /** With its leading '='. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Whether Excel takes the text for a name: letters first, no spaces, no cell address, 255 characters. */
export function isNameAllowed(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^\$?[A-Za-z]{1,3}\$?\d+$/.test(name) &&
    !/^[RrCc]$/.test(name) &&
    !/^[Rr]\d*[Cc]\d*$/.test(name)
  );
}
