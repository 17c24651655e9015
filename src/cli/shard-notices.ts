import type { Language } from '../core/language.ts';
import { reportWordsIn } from '../i18n/report-words.ts';
import { readShard, shardName, type Shard } from './arguments/shard.ts';
import type { Notice } from './notice.ts';

/** A report as far as it tells which part of a divided run it is. */
interface ShardReport {
  readonly path: string;
  /** Such as '3/7'; null where the report does not say. */
  readonly shard: string | null;
}

/**
 * What keeps reports of shards from being whole runs: parts that no report holds, or parts of different divisions where
 * not every division is whole. Reports that name no shard say nothing about it.
 */
export function shardNotices(reports: readonly ShardReport[], language: Language): Notice[] {
  const { comma } = reportWordsIn(language);
  const named = reports.flatMap(({ path, shard }) => {
    const part = shard === null ? null : readShard(shard);
    return part ? [{ path, part }] : [];
  });
  const parts = named.map(({ part }) => part);
  const counts = [...new Set(parts.map(({ count }) => count))];
  const missing = counts.flatMap((count) => missingOf(parts, count));
  if (missing.length === 0) return [];
  if (counts.length > 1) {
    const shards = named.map(({ path, part }) => `${shardName(part)} ${path}`).join(comma);
    return [{ words: 'mixedShards', facts: { shards } }];
  }
  return [{ words: 'missingShards', facts: { shards: missing.join(comma) } }];
}

/** The names of the parts of `count` that are not among `parts`, '…' in the place of those after the first few. */
function missingOf(parts: readonly Shard[], count: number): string[] {
  const held = new Set(parts.map(shardName));
  const missing = Array.from({ length: count }, (_, i) =>
    shardName({ index: i + 1, count }),
  ).filter((name) => !held.has(name));
  return missing.length > MOST_NAMED ? [...missing.slice(0, MOST_NAMED), '…'] : missing;
}

/** A sentence that names more is not read. */
const MOST_NAMED = 20;
