import type { HeaderField } from '../core/checklist.ts';
import { onOneLine, shortened } from './plain-text.ts';

/** The vendor's or the system's name on one line; '' where there is none. A whole page of text is no name and is cut. */
export function headerShown(field: HeaderField | null): string {
  return shortened(onOneLine(field?.value ?? ''), LONGEST_NAME);
}

const LONGEST_NAME = 100;
