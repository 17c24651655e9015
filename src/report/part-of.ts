import { fill } from '../i18n/fill.ts';
import type { ReportWords } from '../i18n/report-words.ts';

/** Which part of a divided run a report is, as a sentence. `shard` is such as '3/7'. */
export function partOf(shard: string, words: ReportWords): string {
  const [index = '', count = ''] = shard.split('/');
  return fill(words.part, { index, count, shard });
}
