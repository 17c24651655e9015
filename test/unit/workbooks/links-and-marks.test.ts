import { findingKey } from '../../../src/core/finding-key.ts';
import { markedPlaces } from '../../../src/core/marking/marked-places.ts';
import { type Checking, startChecking } from '../../../src/workbooks/checking.ts';
import { StaleReading } from '../../../src/workbooks/workbook.ts';
import { fillingWith } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { FAULTY, FRONT_DOOR, openOnPaper, settled, SHEET } from '../../aid/paper-checking.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';

test.each([0, 1, 2, 3, 5, 8, 13])(
  'links that stop after %i edits are told, completed by a second press, and removed without a trace',
  async (edits) => {
    const { book, checking, before } = await stopped((each) => each.insertLinks('auto'), edits);
    expect(checking.state().problem).toMatchObject({ during: 'insert-links' });

    await checking.insertLinks('auto');
    expect(checking.state()).toMatchObject({ hasLinks: true, problem: null });
    expect(linksOf(book)).toEqual(linksOf(await bookWithLinks()));
    await checking.removeLinks();
    expect(checking.state().hasLinks).toBe(false);
    expect(book.snapshot()).toEqual(before);
  },
);

test.each([0, 1, 2, 3, 5, 8])(
  'links that stop after %i edits can be removed at once, without a trace',
  async (edits) => {
    const { book, checking, before } = await stopped((each) => each.insertLinks('auto'), edits);
    await checking.removeLinks();
    expect(book.snapshot()).toEqual(before);
  },
);

test.each([0, 1, 2])(
  'marks that stop after %i edits are cleared without a trace',
  async (edits) => {
    const { book, checking, before } = await stopped((each) => each.showMarks(), edits);
    expect(checking.state().problem).toMatchObject({ during: 'show-marks' });
    await checking.clearMarks();
    expect(book.snapshot()).toEqual(before);
  },
);

describe('links that must stay are told with the reason', () => {
  test.each<[string, (book: PaperWorkbook) => void, unknown]>([
    [
      'the sheet is protected since',
      ({ sheets: [first] }) => {
        if (first) first.cells = { ...first.cells, isProtected: true };
      },
      { sheet: SHEET, reason: 'removal-protected' },
    ],
    [
      'the sheet is too large to be read since',
      ({ sheets: [first] }) => {
        if (first) first.cells = { ...first.cells, tooLarge: { limit: 1 } };
      },
      { sheet: SHEET, reason: 'removal-too-large' },
    ],
    [
      "the workbook's structure is protected since",
      (book) => {
        book.mayAddSheets = false;
      },
      { sheet: '参照条項', reason: 'removal-structure' },
    ],
  ])('%s', async (_, happens, told) => {
    const { book, checking } = openOnPaper();
    await checking.insertLinks('sheet');
    happens(book);
    await checking.removeLinks();
    expect(checking.state()).toMatchObject({ hasLinks: true, linking: { refused: [told] } });
  });
});

test('links that lead to the web because the sheet of clauses is hidden say so', async () => {
  const { book, checking } = openOnPaper();
  await checking.insertLinks('sheet');
  const own = book.sheets.at(-1);
  if (own) own.cells = { ...own.cells, isVisible: false };
  await checking.insertLinks('sheet');
  expect(checking.state()).toMatchObject({
    hasLinks: true,
    linking: { refused: [], hiddenSheet: '参照条項' },
  });
});

test('links and marks change no finding', async () => {
  const { checking, findings } = openOnPaper();
  await checking.check();
  const before = findings();
  await checking.insertLinks('auto');
  await checking.showMarks();
  expect(findings()).toEqual(before);
  await checking.check();
  expect(findings()).toEqual(before);
  expect(checking.state()).toMatchObject({ hasLinks: true, hasMarks: true });
});

test('inserting links and showing marks take one reading and one writing each', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.log.length = 0;
  await checking.insertLinks('auto');
  await checking.showMarks();
  await checking.clearMarks();
  const each = ['read for marking', 'apply'];
  expect(book.log).toEqual([...each, ...each, ...each]);
});

test('marks are counted, and where there is nothing to mark none are said to stand', async () => {
  const { checking, findings } = openOnPaper();
  await checking.check();
  const marked = findings().filter(({ severity, cell }) => severity !== 'review' && cell !== null);
  await checking.showMarks();
  expect(checking.state()).toMatchObject({ marked: marked.length, hasMarks: true });

  const { checking: clean } = openOnPaper([filledForm(FORM, fillingWith({}))]);
  await clean.check();
  await clean.showMarks();
  expect(clean.state()).toMatchObject({ marked: 0, hasMarks: false, done: 'show-marks' });
});

test('marks remember what they were put on for, until they are renewed or cleared', async () => {
  const { book, checking, cellOf } = openOnPaper();
  const isCurrent = () => {
    const { report, ignored, markedFor } = checking.state();
    return markedFor?.join() === markedPlaces(report, ignored).join();
  };
  await checking.check();
  expect(checking.state().markedFor).toBeNull();
  await checking.showMarks();
  expect(isCurrent()).toBe(true);
  await checking.check();
  expect(isCurrent()).toBe(true);
  book.type({ sheet: SHEET, cell: cellOf(5, 'answer') }, '○');
  await settled(checking, () => checking.state().done === 'recheck');
  expect(isCurrent()).toBe(false);
  await checking.showMarks();
  expect(isCurrent()).toBe(true);
});

test('an ignored finding has its mark no longer', async () => {
  const { checking, findings } = openOnPaper();
  await checking.check();
  await checking.showMarks();
  const marked = findings().find(({ rule }) => rule === 'unknown-answer-symbol');
  if (!marked) throw new Error('The faulty form has no look-alike.');
  checking.ignore(marked, '確認済み');
  const { report, ignored, markedFor } = checking.state();
  expect(markedPlaces(report, ignored)).not.toEqual(markedFor);
  checking.unignore(findingKey(marked));
  expect(markedPlaces(report, checking.state().ignored)).toEqual(markedFor);
});

test('a change that comes between reading and writing is read before anything is written', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.log.length = 0;
  let told = 0;
  const stop = checking.subscribe(() => {
    // Heard of when the reading is done and the plan is being made.
    if (book.log.at(-1) !== 'read for marking' || told > 0) return;
    told += 1;
    book.insertRow(SHEET, 5);
  });
  await checking.insertLinks('auto');
  stop();
  // Where the table ends is another row now, which only the second reading shows: what stands there is in the third.
  expect(book.log).toEqual([...Array<string>(3).fill('read for marking'), 'apply']);
  expect(checking.state()).toMatchObject({ problem: null, done: 'insert-links' });
  const fresh = paperWorkbook([FAULTY]);
  fresh.insertRow(SHEET, 5);
  const again = startChecking(fresh, FRONT_DOOR);
  await again.insertLinks('auto');
  expect(linksOf(book)).toEqual(linksOf(fresh));
});

test('a table that others moved since the last check is read where it stands now', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.log.length = 0;
  book.insertRow(SHEET, 5);
  await checking.insertLinks('auto');
  const [first, second] = book.scopes.map(({ edges }) => edges[0]);
  expect(second).toEqual({
    ...first,
    top: (first?.top ?? 0) + 1,
    bottom: (first?.bottom ?? 0) + 1,
  });
  expect(book.log).toEqual(['read for marking', 'read for marking', 'apply']);

  book.log.length = 0;
  book.type({ sheet: SHEET, cell: 'A1' }, 'ほかの表題');
  await checking.insertLinks('web');
  expect(book.log).toEqual(['read for marking', 'apply']);
});

test('a writing that is refused because the workbook has changed is planned anew, and given up calmly', async () => {
  const { book, checking, findings } = openOnPaper();
  await checking.check();
  book.log.length = 0;
  const stale = () => new StaleReading('Moved');
  book.failures.push(null, stale(), null, null);
  await checking.insertLinks('auto');
  expect(checking.state()).toMatchObject({ problem: null, done: 'insert-links' });
  expect(book.log).toEqual(['read for marking', 'apply', 'read for marking', 'apply']);

  book.log.length = 0;
  const before = book.snapshot();
  book.failures.push(null, stale(), null, stale(), null, stale());
  await checking.mend(findings());
  expect(checking.state().problem).toMatchObject({ reason: 'being-changed', isHalfWay: false });
  expect(book.snapshot()).toEqual(before);
  expect(checking.state().mended).toEqual([]);
});

/** A workbook in which something was begun and stopped after so many edits, and how it was before. */
async function stopped(press: (checking: Checking) => Promise<void>, edits: number) {
  const { book, checking } = openOnPaper();
  const before = book.snapshot();
  await checking.check();
  book.stopsAfter = edits;
  await press(checking);
  return { book, checking, before };
}

/** The form with its links, inserted without any trouble. */
async function bookWithLinks() {
  const { book, checking } = openOnPaper();
  await checking.insertLinks('auto');
  return book;
}

/** What a workbook shows of its links. */
function linksOf(book: PaperWorkbook) {
  return book.sheets.map(({ cells, links, widths }) => [
    cells,
    Object.fromEntries(links),
    Object.fromEntries(widths),
  ]);
}
