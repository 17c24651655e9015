import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { unreadMessageOf } from '../../../src/i18n/message-of.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { REFUSALS } from '../../../src/workbooks/xlsx/refusal.ts';
import { HOSTILE_FILES } from '../../fixtures/hostile.ts';
import { smallWorkbook, SMALL_PARTS } from '../../fixtures/small-workbook.ts';

const LAYOUT = readFileSync('test/layouts/v13_richtext_phonetic.xlsx');
const REAL = '../shared/real';

/** One byte somewhere is another one; or the file is cut there; or some bytes are there twice. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  how: fc.constantFrom('set', 'cut', 'repeat'),
  byte: fc.nat(255),
});

function mutated(
  file: Uint8Array,
  mutations: readonly { at: number; how: string; byte: number }[],
): Uint8Array {
  let bytes = Uint8Array.from(file);
  for (const { at, how, byte } of mutations) {
    const place = Math.floor(at * bytes.length);
    if (how === 'set') bytes[place] = byte;
    else if (how === 'cut') bytes = bytes.slice(0, Math.max(1, place));
    else bytes = Uint8Array.from([...bytes.slice(0, place + byte), ...bytes.slice(place)]);
  }
  return bytes;
}

test.each([
  ['a checklist', LAYOUT],
  ['a small workbook', smallWorkbook()],
])('%s with changed bytes is never an exception, and what is missing is said', (_, file) => {
  const { sheets: whole } = readXlsx(file);
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const { sheets, unread } = readXlsx(mutated(file, mutations));
      if (sheets.length < whole.length) expect(unread).not.toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a part with changed text is never an exception', () => {
  const part = fc.constantFrom(...Object.keys(SMALL_PARTS));
  fc.assert(
    fc.property(part, fc.nat(), fc.nat(20), fc.string(), (name, start, length, text) => {
      const content = SMALL_PARTS[name] ?? '';
      const at = start % content.length;
      const changed = content.slice(0, at) + text + content.slice(at + length);
      expect(readXlsx(smallWorkbook({ [name]: changed }))).toBeDefined();
    }),
    { numRuns: 2_000 },
  );
});

test('any bytes are read without an exception', () => {
  const withSign = fc.uint8Array().map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), withSign), (bytes) => {
      expect(readXlsx(bytes).unread).not.toEqual([]);
    }),
  );
});

describe('everything that can be refused has its own words', () => {
  const variants = Object.entries(REFUSALS).flatMap(([reason, names]) =>
    names.map((name) => [reason, name] as const),
  );
  test.each(variants)('%s: %s', (reason, variant) => {
    for (const language of ['ja', 'en'] as const) {
      const words: Readonly<Record<string, Readonly<Record<string, string>>>> =
        wordsIn(language).unread;
      expect(words[reason]).toHaveProperty(variant);
    }
  });
});

test('every fact that a message about a hostile file names is filled in', () => {
  const small = HOSTILE_FILES.filter(({ name }) => !/megabytes|000|gib/.test(name));
  const messages = small.flatMap(({ bytes }) =>
    readXlsx(bytes()).unread.flatMap((unread) => [
      unreadMessageOf(unread, 'ja'),
      unreadMessageOf(unread, 'en'),
    ]),
  );
  expect(messages.filter((message) => /[{}]|undefined|NaN/.test(message))).toEqual([]);
  expect(messages.length).toBeGreaterThan(40);
});

describe('real workbooks made by Excel', () => {
  const files = existsSync(REAL) ? readdirSync(REAL).filter((name) => /\.xls[xm]$/.test(name)) : [];
  if (files.length === 0) console.log(`No real workbooks in ${REAL}: their tests are left out.`);

  const testEach = files.length === 0 ? test.skip : test;
  testEach('none is an exception, and only the encrypted one is not read', () => {
    const unread = files.flatMap((name) =>
      readXlsx(readFileSync(`${REAL}/${name}`)).unread.map(({ reason }) => [name, reason]),
    );
    expect(unread).toEqual([['calamine_pass_protected.xlsx', 'encrypted']]);
  });

  testEach('no text holds furigana', () => {
    let compared = 0;
    for (const name of files) {
      const file = readFileSync(`${REAL}/${name}`);
      const shown = readXlsx(file).sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
      const all = shown.join('\n');
      for (const reading of readingsOf(file)) {
        expect([name, reading, all.includes(reading)]).toEqual([name, reading, false]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

/** The readings in a workbook's strings, but those that its own texts hold too. */
function readingsOf(file: Uint8Array): string[] {
  if (file[0] !== 0x50) return [];
  const xml = strFromU8(unzipSync(file)['xl/sharedStrings.xml'] ?? new Uint8Array());
  const phonetic = /<rPh[^>]*>(.*?)<\/rPh>/gs;
  const own = xml.replace(phonetic, '').replace(/<[^>]*>/g, '');
  const readings = [...xml.matchAll(phonetic)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  );
  return [...new Set(readings)].filter((reading) => reading !== '' && !own.includes(reading));
}
