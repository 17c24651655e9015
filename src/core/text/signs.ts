/** Signs that are typed for a dash: hyphens, dashes, minus signs, the long mark of katakana, ruled lines. Without '-'. */
export const DASHES =
  '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff70\u2500\u2501\ufe58\ufe63\uff0d';

/** Wave dashes, without '~'. */
export const WAVES = '\u301c\uff5e\u223c\u2053';

/** What is never seen: spaces of any width, line breaks, zero-width signs, soft hyphens, variation selectors. For a character class. */
export const INVISIBLE = String.raw`\s\u00ad\u180e\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f`;
