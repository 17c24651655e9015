import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Unread } from '../core/report.ts';
import { fill } from './fill.ts';
import { inLanguage, sentenceWith } from './sentence-with.ts';
import { ruleWordsIn, wordsIn } from './words-in.ts';

export { quotedWords } from './sentence-with.ts';

/**
 * The one-line message of a finding: the place, what was seen, what to do. For example
 * 「D12：回答『▲』を読み取れません。○・×・△ のいずれかを入力してください。」
 */
export function messageOf(finding: Finding, language: Language): string {
  const sentence = sentenceWith(ruleWordsIn(language, finding.rule), finding, language);
  if (finding.cell === null) return sentence;
  return language === 'ja' ? `${finding.cell}：${sentence}` : `${finding.cell}: ${sentence}`;
}

/** Why something was not read, as one line that names the place where there is one. */
export function unreadMessageOf(unread: Unread, language: Language): string {
  const variants: Readonly<Record<string, string>> = wordsIn(language).unread[unread.reason];
  const ofOne = unread.parameters['count'] === 1 ? variants[`${unread.variant}-one`] : undefined;
  const words = ofOne ?? variants[unread.variant] ?? variants['default'] ?? unread.reason;
  const sentence = fill(words, {
    ...inLanguage(unread.parameters, language),
    place: unread.place ?? '',
  });
  if (unread.place === null) return sentence;
  return language === 'ja' ? `${unread.place}：${sentence}` : `${unread.place}: ${sentence}`;
}
