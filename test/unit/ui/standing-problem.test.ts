import { interfaceWords } from '../../../src/i18n/ja/interface.ts';
import { drawnPane } from '../../aid/drawn-pane.tsx';
import { openOnPaper } from '../../aid/paper-checking.ts';

const { status, unfinished } = interfaceWords;

test('what is done later is said beside what stands half-written, a check that came by itself is not', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.stopsAfter = 8;
  await checking.insertLinks('auto');
  expect(drawnPane(checking.state())).toContain(unfinished['insert-links']);
  await checking.check();
  const drawn = drawnPane(checking.state());
  expect(drawn).toContain(unfinished['insert-links']);
  expect(drawn).toContain(status.sameAgain);
  expect(drawnPane({ ...checking.state(), done: 'recheck' })).not.toContain(status.unchanged);
  await checking.removeLinks();
  const after = drawnPane(checking.state());
  expect(after).not.toContain(unfinished['insert-links']);
  expect(after).toContain(status.linksRemoved);
});
