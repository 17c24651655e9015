import type { Mark } from '../checklist.ts';
import type { Definition, MarkSpelling } from '../definitions/definition.ts';
import { withoutSpaces } from '../text/even-out.ts';
import { isDash } from '../text/is-dash.ts';

/** A mark, and whether its sign only resembles the official one. */
export interface MarkReading {
  readonly mark: Mark;
  readonly isLookAlike: boolean;
}

/** Reads the text of an answer cell. A dash or a word where a mark is due is 'unreadable'. */
export function readMark(text: string, definition: Definition): MarkReading {
  const sign = withoutSpaces(text);
  if (sign === '') return { mark: 'blank', isLookAlike: false };
  for (const mark of MARKS) {
    const spelling = definition.marks[mark];
    if (isSpelling(sign, spelling)) return { mark, isLookAlike: false };
    if (spelling.lookAlikes.includes(sign)) return { mark, isLookAlike: true };
  }
  return { mark: 'unreadable', isLookAlike: false };
}

/** Reads the value of a certification: as an answer, but a dash of any kind says 'no'. */
export function readCertificationMark(text: string, definition: Definition): MarkReading {
  if (isDash(text, definition.marks.dashes)) return { mark: 'no', isLookAlike: false };
  return readMark(text, definition);
}

const MARKS = ['yes', 'no', 'consult'] as const;

function isSpelling(sign: string, spelling: MarkSpelling): boolean {
  return sign === spelling.official || spelling.alsoRead.includes(sign);
}
