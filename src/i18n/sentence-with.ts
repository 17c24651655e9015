import type { Finding, Parameters, Quote } from '../core/finding.ts';
import type { Language, Localized } from '../core/language.ts';
import { fill, type Fillings } from './fill.ts';
import type { RuleWords } from './rule-words.ts';

const LONGEST_QUOTE = 60;

/** What a finding says in the words of its rule, without its place. */
export function sentenceWith(words: RuleWords, finding: Finding, language: Language): string {
  const sentence = words.messages[finding.variant] ?? words.messages.default;
  return fill(sentence, fillingsOf(finding, language));
}

/** The words that a quote picks out of its cell, on one line and shortened with '…' when long. */
export function quotedWords(quote: Quote, longest = LONGEST_QUOTE): string {
  return shortened(quote.text.slice(quote.start, quote.end), longest);
}

/** Words on one line, shortened with '…' when long. */
export function shortened(text: string, longest = LONGEST_QUOTE): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  const signs = Array.from(words);
  return signs.length <= longest ? words : `${signs.slice(0, longest - 1).join('')}…`;
}

function fillingsOf(finding: Finding, language: Language): Fillings {
  const [quote] = finding.quotes;
  return {
    no: finding.no ?? '',
    quote: quote ? quotedWords(quote) : '',
    place: quote ? placeOf(quote, finding) : '',
    fix: finding.fix?.value ?? '',
    certification: finding.certification ?? '',
    ...inLanguage(finding.parameters, language),
  };
}

/** Where quoted words stand, as the finding's own sheet calls it. */
function placeOf({ sheet, cell }: Quote, finding: Finding): string {
  return sheet === finding.sheet ? cell : `${sheet}!${cell}`;
}

/** Of a longer list the first are named. */
const MOST_LISTED = 20;

/** Facts in the words of a language; lists become one text, cut with '…' when long. */
export function inLanguage(facts: Parameters, language: Language): Fillings {
  const word = (each: string | number | Localized) =>
    typeof each === 'object' ? each[language] : each;
  const entries = Object.entries(facts).map(([name, value]): [string, string | number] => {
    if (!isList(value)) return [name, word(value)];
    const words = value.slice(0, MOST_LISTED).map(word);
    const all = words.length < value.length ? [...words, '…'] : words;
    return [name, all.join(language === 'ja' ? '、' : ', ')];
  });
  return Object.fromEntries(entries);
}

type Fact = Parameters[string];

function isList(value: Fact): value is Extract<Fact, readonly unknown[]> {
  return Array.isArray(value);
}
