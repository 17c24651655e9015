/** Bytes taken at once; with as many tables, each byte's part of the result is looked up by itself. */
const STEP = 8;
const TABLES = makeTables();

/** Continues a CRC-32 (the one zip uses) over more bytes. Begin with 0; the result is the CRC so far. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let rest = ~crc;
  let at = 0;
  // Every index is one byte and every table has 256 entries.
  /* eslint-disable @typescript-eslint/no-non-null-assertion */
  for (const end = bytes.length - STEP; at <= end; at += STEP) {
    rest ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    rest =
      t7[rest & 0xff]! ^
      t6[(rest >>> 8) & 0xff]! ^
      t5[(rest >>> 16) & 0xff]! ^
      t4[rest >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) rest = t0[(rest ^ bytes[at]!) & 0xff]! ^ (rest >>> 8);
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
  return ~rest >>> 0;
}

type Tables = [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** The first table is the CRC of one byte; each further one of that byte with one more zero behind it. */
function makeTables(): Tables {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    first[byte] = value;
  }
  const next = (table: Int32Array): Int32Array => {
    const further = new Int32Array(256);
    // Every index is one byte and every table has 256 entries.
    /* eslint-disable @typescript-eslint/no-non-null-assertion */
    for (let byte = 0; byte < 256; byte++) {
      further[byte] = first[table[byte]! & 0xff]! ^ (table[byte]! >>> 8);
    }
    /* eslint-enable @typescript-eslint/no-non-null-assertion */
    return further;
  };
  const second = next(first);
  const third = next(second);
  const fourth = next(third);
  const fifth = next(fourth);
  const sixth = next(fifth);
  const seventh = next(sixth);
  return [first, second, third, fourth, fifth, sixth, seventh, next(seventh)];
}
