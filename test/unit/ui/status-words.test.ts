import { interfaceWords } from '../../../src/i18n/ja/interface.ts';
import { drawnPane } from '../../aid/drawn-pane.tsx';
import { openOnPaper, settled } from '../../aid/paper-checking.ts';

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

test('that decisions are kept, or no longer, is said where it was asked for, and not of each later decision', async () => {
  const { checking, findings } = openOnPaper();
  await checking.check();
  await checking.keep(true);
  expect(drawnPane(checking.state())).toContain(status.kept);
  const [finding] = findings();
  if (!finding) throw new Error('The form has a finding.');
  checking.ignore(finding, '電話で確認済み');
  await settled(checking, () => checking.state().activity === null);
  expect(drawnPane(checking.state())).not.toContain(status.kept);
  await checking.keep(false);
  expect(drawnPane(checking.state())).toContain(status.takenOut);
});
