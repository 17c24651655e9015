import { startProgress } from '../../../src/cli/progress.ts';

const { stderr } = process;
const own = { isTTY: stderr.isTTY, columns: stderr.columns, write: stderr.write.bind(stderr) };
afterEach(() => Object.assign(stderr, own));

/** What a terminal with so many columns gets to see; undefined where it does not tell them. */
function shownOn(columns: number | undefined): string {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  Object.assign(stderr, { isTTY: true, columns, write });
  const progress = startProgress(200, 'ja');
  progress.show(0, `${'長'.repeat(30)}/回答.xlsx`);
  return written.join('').replace('\r\u001b[K', '');
}

test.each([undefined, 0])(
  'progress names its file where the terminal has %s columns',
  (columns) => {
    expect(shownOn(columns)).toBe(`[1/200] ${'長'.repeat(30)}/回答.xlsx`);
  },
);

test('progress never fills the line of a terminal, which would wrap', () => {
  expect(shownOn(20)).toBe('[1/200] 長長長長長…');
});
