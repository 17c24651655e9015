import type { Finding, Parameters, Quote } from '../core/finding.ts';
import type { Language, Localized } from '../core/language.ts';
import type { Unread } from '../core/report.ts';
import { fill, type Fillings } from './fill.ts';
import { ruleWordsIn, wordsIn } from './words-in.ts';

const LONGEST_QUOTE = 60;

/**
 * The one-line message of a finding: the place, what was seen, what to do. For example
 * 「D12：回答『▲』を読み取れません。○・×・△ のいずれかを入力してください。」
 */
export function messageOf(finding: Finding, language: Language): string {
  const sentence = sentenceOf(finding, language);
  if (finding.cell === null) return sentence;
  return language === 'ja' ? `${finding.cell}：${sentence}` : `${finding.cell}: ${sentence}`;
}

/** The message without its place, for screens that show the place beside it. */
export function sentenceOf(finding: Finding, language: Language): string {
  const { messages } = ruleWordsIn(language, finding.rule);
  return fill(messages[finding.variant] ?? messages.default, fillingsOf(finding, language));
}

/** Why something was not read, as one line that names the place where there is one. */
export function unreadMessageOf(unread: Unread, language: Language): string {
  const variants: Readonly<Record<string, string>> = wordsIn(language).unread[unread.reason];
  const sentence = fill(variants[unread.variant] ?? variants['default'] ?? unread.reason, {
    ...unread.parameters,
    place: unread.place ?? '',
  });
  if (unread.place === null) return sentence;
  return language === 'ja' ? `${unread.place}：${sentence}` : `${unread.place}: ${sentence}`;
}

/** The words that a quote picks out of its cell, on one line and shortened with '…' when long. */
export function quotedWords(quote: Quote, longest = LONGEST_QUOTE): string {
  const words = quote.text.slice(quote.start, quote.end).replace(/\s+/gu, ' ').trim();
  const signs = Array.from(words);
  return signs.length <= longest ? words : `${signs.slice(0, longest - 1).join('')}…`;
}

function fillingsOf(finding: Finding, language: Language): Fillings {
  const [quote] = finding.quotes;
  return {
    no: finding.no ?? '',
    quote: quote ? quotedWords(quote) : '',
    fix: finding.fix?.value ?? '',
    certification: finding.certification ?? '',
    ...inLanguage(finding.parameters, language),
  };
}

function inLanguage(parameters: Parameters, language: Language): Fillings {
  const entries = Object.entries(parameters).map(([name, value]): [string, string | number] => {
    if (typeof value === 'string' || typeof value === 'number') return [name, value];
    if (isList(value)) {
      return [name, value.map((each) => each[language]).join(language === 'ja' ? '、' : ', ')];
    }
    return [name, value[language]];
  });
  return Object.fromEntries(entries);
}

function isList(value: Localized | readonly Localized[]): value is readonly Localized[] {
  return Array.isArray(value);
}
