import type { Localized } from '../core/language.ts';
import { itemRange } from './item-range.ts';
import type { WordsShown } from './words-context.ts';

/** What a finding is about: an item, or all items of a section. */
export interface Subject {
  /** Ascending; one for an item. */
  readonly nos: readonly number[];
  /** The item's category as the form prints it, or the section's title. */
  readonly category: Localized;
}

/** What stands above the findings of an item or section: 「No 5 通信の暗号化」; null stands for the header. */
export function itemHeading(
  subject: Subject | null,
  { language, interface: words }: Pick<WordsShown, 'language' | 'interface'>,
): string {
  if (!subject) return words.header;
  return `${itemRange(subject.nos, words)} ${subject.category[language]}`.trim();
}
