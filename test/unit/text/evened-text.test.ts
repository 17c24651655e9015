import fc from 'fast-check';
import { evenWithPlaces, placeInSource, readingForm } from '../../../src/core/text/evened-text.ts';

test.each([
  ['ﾃﾞｰﾀｾﾝﾀｰ', 'データセンター'],
  ['ＴＬＳ１．２', 'tls1.2'],
  ['A – B — C ー', 'aーbーcー'],
  ['○◯〇', '〇〇〇'],
  ['年 ２ 回\n研修', '年2回研修'],
  ['㈱山田', '(株)山田'],
])('%s is read as %s', (written, read) => {
  expect(readingForm(written)).toBe(read);
});

test('a quote is cut from the original, half-width dakuten and all', () => {
  const source = 'DBは ﾊﾞｯｸｱｯﾌﾟ を含む';
  const evened = evenWithPlaces(source);
  const start = evened.text.indexOf('バックアップ');
  expect(placeInSource(evened, start, start + 'バックアップ'.length)).toEqual({
    text: 'ﾊﾞｯｸｱｯﾌﾟ',
    start: 4,
    end: 12,
  });
});

test('line breaks stay, each as one', () => {
  expect(evenWithPlaces('一行目\r\n二行目\n三行目').text).toBe('一行目\n二行目\n三行目');
});

test('every sign of an evened text leads back to the words it came from', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(text, (source) => {
      const evened = evenWithPlaces(source);
      expect(evened.starts).toHaveLength(evened.text.length);
      expect(evened.ends).toHaveLength(evened.text.length);
      for (let i = 0; i < evened.text.length; i++) {
        const place = placeInSource(evened, i, i + 1);
        expect(source.slice(place.start, place.end)).toBe(place.text);
        expect(place.end).toBeGreaterThan(place.start);
        if (i > 0) expect(place.start).toBeGreaterThanOrEqual(evened.starts[i - 1] ?? 0);
      }
    }),
  );
});
