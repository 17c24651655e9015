import { startTurns } from '../../../src/workbooks/turns.ts';

/** An action that ends when it is told to, and notes its beginning and its end. */
function action(name: string, log: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
  };
  return { run, end };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

test('actions begin when the ones before them have ended', async () => {
  const log: string[] = [];
  const [first, second] = [action('first', log), action('second', log)];
  const turns = startTurns();
  const all = [turns.take(first.run), turns.take(second.run)];
  second.end();
  await settled();
  expect(log).toEqual(['first begins']);
  first.end();
  await Promise.all(all);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('what gives way is overtaken by what is asked for meanwhile, and hears of it', async () => {
  const log: string[] = [];
  const [slow, asked] = [action('slow', log), action('asked', log)];
  const turns = startTurns();
  let isOvertaken = () => false;
  const isDone = turns.giveWay((hears) => {
    isOvertaken = hears;
    return slow.run();
  });
  await settled();
  expect(isOvertaken()).toBe(false);
  asked.end();
  await turns.take(asked.run);
  expect(log).toEqual(['slow begins', 'asked begins', 'asked ends']);
  expect(isOvertaken()).toBe(true);
  expect(await isDone).toBe(false);
});

test('what gives way and has not begun yet does not begin when something is asked for', async () => {
  const log: string[] = [];
  const [first, later, asked] = [action('first', log), action('later', log), action('asked', log)];
  const turns = startTurns();
  const all = [turns.take(first.run), turns.giveWay(later.run), turns.take(asked.run)];
  for (const { end } of [first, later, asked]) end();
  const [, isDone] = await Promise.all(all);
  expect(log).toEqual(['first begins', 'first ends', 'asked begins', 'asked ends']);
  expect(isDone).toBe(false);
});

test('what gives way to nobody comes to its end', async () => {
  const log: string[] = [];
  const alone = action('alone', log);
  alone.end();
  expect(await startTurns().giveWay(alone.run)).toBe(true);
  expect(log).toEqual(['alone begins', 'alone ends']);
});
