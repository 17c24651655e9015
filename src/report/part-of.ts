import { fill } from '../i18n/fill.ts';
import type { ReportWords } from '../i18n/report-words.ts';
import type { Frame } from './report-format.ts';

/** Which part of a divided run a report is, as a sentence; none for a whole one, be it the only part. */
export function partOf({ shard }: Frame, words: ReportWords): readonly string[] {
  const [index = '', count = ''] = shard?.split('/') ?? [];
  return shard === undefined || count === '1' ? [] : [fill(words.part, { index, count, shard })];
}
