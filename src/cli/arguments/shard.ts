/** One of `count` parts of a run, counted from 1. Part 0 is part `count`, for job engines that count from 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads '3/7'; null when it is not one part of a whole. */
export function readShard(text: string): Shard | null {
  const match = /^(\d{1,6})\/(\d{1,6})$/u.exec(text);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  return count >= 1 && index <= count ? { index, count } : null;
}

/** A part as a report names it, such as '3/7'. Part 0 is named after the part that it is. */
export function shardName({ index, count }: Shard): string {
  return `${index === 0 ? count : index}/${count}`;
}

/**
 * Whether a file belongs to a part: by the FNV-1a hash (32 bits, over UTF-8) of its path relative to the argument,
 * in NFC and with '/', so that every machine and every system divides a folder alike.
 */
export function isInShard(relativePath: string, { index, count }: Shard): boolean {
  return fnv1a(relativePath.normalize('NFC')) % count === index % count;
}

/** FNV-1a, 32 bits, as a number from 0 to 2³²−1. Source: draft-eastlake-fnv. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
