import type { ChecklistItem } from '../checklist.ts';
import type { Quote } from '../finding.ts';
import { placeIn, readPassage, type Passage } from '../text/passage.ts';
import { quotesOf } from './fault.ts';

/** The rationale of a row, read once however many rules look at it. */
export function passageOf(item: ChecklistItem): Passage {
  let passage = passages.get(item);
  if (!passage) {
    passage = readPassage(item.rationale);
    passages.set(item, passage);
  }
  return passage;
}

/** Quotes the words of the rationale behind a stretch of its evened text. */
export function quotePassage(item: ChecklistItem, start: number, end: number): Quote[] {
  const place = placeIn(passageOf(item), start, end);
  return quotesOf(item, 'rationale', place.start, place.end);
}

const passages = new WeakMap<ChecklistItem, Passage>();
