import { readingForm } from './evened-text.ts';
import { NUMERAL } from './numerals.ts';

/** Phrases that are looked for together in the reading form of a text. */
export interface Phrases {
  has(text: string): boolean;
  /** The text with every phrase of the list taken out. */
  without(text: string): string;
}

/**
 * Reads a list of phrases, with spaces between, as people write them. '…' stands for up to 15 signs within a sentence, '<数>' for a number, '<期間>'
 * for a length of time, '<暦年>' for a year by its name, or one told from today (2020年, 令和3年度, 昨年度).
 */
export function phrases(written: string): Phrases {
  const known = KNOWN.get(written);
  if (known) return known;
  const sources = written
    .split(/\s+/u)
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(SIGNS).map(sourceOf).join(''));
  // An empty list finds nothing.
  const pattern = new RegExp(sources.length > 0 ? sources.join('|') : '(?!)', 'gu');
  const made: Phrases = {
    has: (text) => text.search(pattern) >= 0,
    without: (text) => text.replace(pattern, '\n'),
  };
  KNOWN.set(written, made);
  return made;
}

const KNOWN = new Map<string, Phrases>();
const SIGNS = /(…|<数>|<期間>|<暦年>)/u;

function sourceOf(part: string): string {
  if (part === '…') return '[^。]{0,15}?';
  if (part === '<数>') return NUMERAL;
  if (part === '<期間>') return LENGTH;
  if (part === '<暦年>') return YEAR;
  return readingForm(part).replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

const LENGTH = String.raw`(?:${NUMERAL}(?:営業日|[ヶケかカヵ箇個]月|週間?|日(?!次|常|本)|年間?|時間|月[前後])|半年|四半期|半月|ひと月|ひとつき|一月(?=以内|後))`;
const YEAR = String.raw`(?:(?:(?:19|20)\d{2}|二〇[〇一二三四五六七八九]{2}|(?:令和|平成|(?<![a-z])[rh])(?:\d{1,2}|元|[一二三四五六七八九十]{1,3}))年度?|(?:一昨|昨|前|本|今|初)年度)`;
