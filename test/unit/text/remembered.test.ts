import fc from 'fast-check';
import { remembered } from '../../../src/core/text/remembered.ts';

/** A reader that counts how often it really reads. */
function counting(limit: number) {
  const read: string[] = [];
  const reader = remembered((text: string) => {
    read.push(text);
    return text.length;
  }, limit);
  return { reader, read };
}

test('a text that comes again is not read again', () => {
  const { reader, read } = counting(10);
  expect([reader('○'), reader('対応済'), reader('○')]).toEqual([1, 3, 1]);
  expect(read).toEqual(['○', '対応済']);
});

test('of very many texts only the last are remembered', () => {
  const { reader, read } = counting(10);
  for (let n = 0; n < 1000; n++) reader(`text ${n}`);
  read.length = 0;
  for (let n = 0; n < 1000; n++) reader(`text ${n}`);
  expect(read.length).toBe(1000);
  reader('text 999');
  expect(read.length).toBe(1000);
});

test('a very long text is read each time and pushes nothing out', () => {
  const { reader, read } = counting(1);
  reader('○');
  reader('あ'.repeat(5000));
  reader('あ'.repeat(5000));
  reader('○');
  expect(read.map((text) => text.length)).toEqual([1, 5000, 5000]);
});

test('what is remembered is what reading gives, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
      const reader = remembered((text) => text.toUpperCase(), 3);
      for (const text of texts) expect(reader(text)).toBe(text.toUpperCase());
    }),
  );
});
