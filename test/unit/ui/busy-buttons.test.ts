import type { Activity } from '../../../src/core/activity.ts';
import { interfaceWords } from '../../../src/i18n/ja/interface.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { drawnPane } from '../../aid/drawn-pane.tsx';
import { openOnPaper, SHEET } from '../../aid/paper-checking.ts';

const { card, check, insertLinks } = interfaceWords;

/** The words of the buttons that can be pressed during an activity, where fixes were made and more can be. */
async function pressable(activity: Activity | null): Promise<string[]> {
  const { book, checking, findings } = openOnPaper();
  for (const cell of ['D15', 'D16']) book.type({ sheet: SHEET, cell }, 'O');
  await checking.check();
  await checking.mend(findings().filter(({ cell }) => cell === 'D15'));
  const markup = drawnPane({ ...checking.state(), activity });
  const buttons = [...markup.matchAll(/<button([^>]*)>(.*?)<\/button>/g)];
  return buttons
    .filter(([, attributes = '']) => !attributes.includes('aria-disabled'))
    .map(([, , content = '']) => content.replace(/<[^>]*>/g, ''));
}

const WRITING = [
  check,
  insertLinks,
  card.undo,
  fill(card.mendAll, { count: 2 }),
  fill(card.mend, { value: '○' }),
];

test.each<[Activity | null]>([[null], ['recheck'], ['select']])(
  'during %s everything that writes can be pressed',
  async (activity) => {
    expect(await pressable(activity)).toEqual(expect.arrayContaining(WRITING));
  },
);

test.each<[Activity]>([['undo'], ['mend'], ['check'], ['insert-links'], ['keep']])(
  'during %s nothing that writes can be pressed a second time',
  async (activity) => {
    const left = await pressable(activity);
    expect(left.filter((words) => WRITING.includes(words))).toEqual([]);
    expect(left).toContain(card.details);
  },
);
