import { interfaceWords } from '../../src/i18n/ja/interface.ts';
import type { Trouble } from '../excel/channel/faults.ts';
import { playCases } from './faults/fault-matrix.ts';
import { PANE_ACTS } from './faults/pane-acts.ts';
import { INTERFERENCES, playOthers } from './faults/play-others.ts';
import type { FaultCase, GoodRun } from './faults/play-fault.ts';
import { oneExcelATest } from './one-excel.ts';
import { findingsOfCommandLine, PanePage } from './pane-page.ts';

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
const CLEAN = 'test/layouts/v02_filled_A.xlsx';

const session = oneExcelATest({ areProblemsProvoked: true });

async function open(workbook: string): Promise<PanePage> {
  const excel = await session.open({ workbook });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.button(pane.names.check).waitFor();
  return pane;
}

/** Makes a coming request fail as a whole. */
function fail(pane: PanePage, request: number, code: Trouble): Promise<void> {
  return pane.page.evaluate(
    (fault) => {
      window.kakuninHost.faults.fail(fault);
    },
    { request, code },
  );
}

/** Some of the cases that test/full plays whole: the writing stops in its middle, and at its end. */
function sample({ requests }: GoodRun): FaultCase[] {
  const last = requests.length;
  const actions = requests.at(-1) ?? 0;
  const middle = Math.floor(actions / 2);
  return [
    { request: last, trouble: 'GeneralException', afterActions: middle, next: 'retry' },
    { request: last, trouble: 'AccessDenied', afterActions: middle, next: 'take back' },
    { request: 1, trouble: 'RequestAborted', afterActions: actions, next: 'retry' },
  ];
}

test.each(PANE_ACTS)(
  'trouble during $name is told calmly, leaves nothing half-written unsaid, and a retry works',
  async (act) => {
    const { broken } = await playCases(session.browser(), act, sample);
    expect(broken).toEqual([]);
  },
  90_000,
);

test.each(
  PANE_ACTS.filter(({ name }) => /^(another check|links to the table|one fix|keeping)/.test(name)),
)(
  'where Excel never answers $name, the pane says so after a while and works on',
  async (act) => {
    const { broken } = await playCases(
      session.browser(),
      act,
      ({ requests }) => [
        { request: requests.length, trouble: 'no answer', afterActions: 3, next: 'retry' },
      ],
      { areWaitsShort: true },
    );
    expect(broken).toEqual([]);
  },
  60_000,
);

/** The request before which others act: the first one reads, the second writes. */
const READING = 1;
const WRITING = 2;

test.each([
  ['links to the table', 'a column deleted', READING],
  ['links to the table', 'a column inserted', WRITING],
  ['removal of links', 'a column inserted', WRITING],
  ['removal of links', 'a row deleted and another inserted', WRITING],
  ['marks', 'a row inserted', WRITING],
  ['all fixes', 'a row inserted', WRITING],
  ['all fixes', 'a row deleted and another inserted', WRITING],
  ['undoing fixes', 'a row inserted', WRITING],
] as const)(
  '%s while others have %s: nothing of theirs is lost, and the next press makes it good',
  async (name, interference, request) => {
    const act = PANE_ACTS.find((each) => each.name === name);
    const others = INTERFERENCES.find((each) => each.name === interference);
    if (!act || !others) throw new Error('There is no such act, or others do no such thing.');
    const { broken } = await playOthers(session.browser(), act, others, (requests) => [
      Math.min(requests, request),
    ]);
    expect(broken).toEqual([]);
  },
  90_000,
);

test('a workbook that is too large for one answer is read in blocks, with the same findings', async () => {
  const pane = await open(FAULTY);
  await fail(pane, 2, 'ResponsePayloadSizeLimitExceeded');
  await pane.check();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
}, 60_000);

test('a colleague who deletes the sheet meanwhile gets a calm message, not a broken pane', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.deleteSheet('チェックリスト', 'colleague');
  });
  await pane.status.getByText(/チェックリストが見つかりません|市の回答例だけがあり/).waitFor();
  await pane.button(pane.names.check).click();
  await pane.status.getByText(/チェックリストが見つかりません|市の回答例だけがあり/).waitFor();
}, 60_000);

test('a renamed sheet is followed', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const before = await pane.findings();
  await pane.page.evaluate(() => {
    window.kakuninHost.rename('チェックリスト', '回答 (2)');
  });
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
  expect(await pane.findings()).toEqual(before);
}, 60_000);

test('an edit by a colleague is followed too', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.write('チェックリスト!D15', [['▲']], 'colleague');
  });
  await pane.items.and(pane.frame.locator('[data-cell="D15"]')).waitFor({ timeout: 6_000 });
}, 60_000);

test('rows that somebody sorts are followed', async () => {
  const pane = await open(CLEAN);
  await pane.page.evaluate(() => {
    window.kakuninHost.write('チェックリスト!D15', [['O']]);
  });
  await pane.check();
  const at = (cell: string) => pane.items.and(pane.frame.locator(`[data-cell="${cell}"]`));
  await at('D15').waitFor();
  await pane.page.evaluate(() => {
    window.kakuninHost.sort('チェックリスト!D12:D16', 'D12', 'rows', 'colleague');
  });
  await at('D16').waitFor({ timeout: 6_000 });
  expect(await at('D15').count()).toBe(0);
}, 60_000);

test('rows inserted after the links are followed, and the links still go without a trace', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.shift('チェックリスト!5:5', 'RowInserted');
  });
  await pane.status.getByText(/編集後に確認し直しました|解消しました/).waitFor();
  const before = await pane.snapshot();
  await pane.page.evaluate(() => {
    window.kakuninHost.shift('チェックリスト!5:5', 'RowDeleted');
  });
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
  await pane.page.evaluate(() => {
    window.kakuninHost.shift('チェックリスト!5:5', 'RowInserted');
  });
  await pane.button(pane.names.removeLinks).click();
  await pane.status.getByText('参照リンクを取り除きました。').waitFor();
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('a colleague who edits between reading and the next request stops nothing', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    const host = window.kakuninHost;
    host.faults.before(1, () => {
      host.addSheet('同僚のシート', 'colleague');
    });
    host.faults.before(2, () => {
      host.rename('同僚のシート', '同僚のシート (2)');
    });
  });
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
}, 60_000);

test('what a colleague types where links are just being written stands again, formula or text', async () => {
  const pane = await open(FAULTY);
  const typed = { G13: '=SUM(1,2)', G14: "'=記入なし", G15: "'001", G16: '覚え書き' };
  // So far away that the used range does not grow with what is typed; such a sheet is read in blocks.
  await pane.page.evaluate(() => {
    window.kakuninHost.write('チェックリスト!XFD60', [['x']]);
  });
  await pane.check();
  const insert = () => pane.button(pane.names.insertLinks).click();
  const requests = await pane.roundTripsOf(insert);
  await pane.roundTripsOf(() => pane.button(pane.names.removeLinks).click());
  await pane.page.evaluate(
    ([writing, entries]) => {
      const host = window.kakuninHost;
      host.faults.before(writing, () => {
        for (const [cell, entry] of Object.entries(entries)) {
          host.write(`チェックリスト!${cell}`, [[entry]], 'colleague');
        }
      });
    },
    [requests, typed] as const,
  );
  await pane.roundTripsOf(insert);
  const { sheets } = await pane.snapshot();
  const cells = sheets.find(({ name }) => name === 'チェックリスト')?.cells ?? {};
  const contents = Object.keys(typed).map((cell) => [cells[cell]?.value, cells[cell]?.formula]);
  expect(contents).toEqual([
    [3, '=SUM(1,2)'],
    ['=記入なし', null],
    ['001', null],
    ['覚え書き', null],
  ]);
  expect(await pane.status.textContent()).toContain(interfaceWords.problems['put-back']);
}, 60_000);

test('sheets that come and go without end are told calmly, with nothing written, until it is quiet again', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    const host = window.kakuninHost;
    for (let request = 1; request <= 20; request += 1) {
      host.faults.before(request, () => {
        host.addSheet(`同僚のシート${request}`, 'colleague');
      });
    }
  });
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText(interfaceWords.problems['being-changed']).waitFor();
  expect(await pane.status.getByText(/途中で止まりました/).count()).toBe(0);
  const names = await pane.page.evaluate(() => {
    window.kakuninHost.faults.clear();
    return window.kakuninHost.snapshot().names;
  });
  expect(names).toEqual([]);
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
}, 60_000);

test('what stopped half-way is still said after the check that follows by itself', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.faults.fail({ request: 2, code: 'GeneralException', afterActions: 200 });
  });
  const press = () => pane.button(pane.names.insertLinks).click();
  expect(await pane.roundTripsOf(press)).toBe(3);
  await pane.status.getByText(/参照リンクの挿入が途中で止まりました/).waitFor();
  await pane.button(pane.names.removeLinks).waitFor();
}, 60_000);

test('a check pressed while an edit waits to be checked is answered at once', async () => {
  const pane = await open(CLEAN);
  await pane.check();
  const cell = (address: string) => pane.page.locator(`[role="grid"] [data-cell="${address}"]`);
  await pane.edit('D15', '▲');
  await cell('E16').dblclick();
  // The check after the edit waits until this cell is done, too.
  await pane.page.waitForTimeout(700);
  expect(await pane.isBusy()).toBe(false);
  await pane.button(pane.names.check).click();
  await pane.status.getByText(/セルを編集中です/).waitFor();
  await cell('A1').click();
  await pane.items.and(pane.frame.locator('[data-cell="D15"]')).waitFor({ timeout: 6_000 });
  await pane.status.getByText(/セルを編集中です/).waitFor({ state: 'detached' });
}, 60_000);

test('an edit that Excel did not report is found by the next check, and no fix overwrites it', async () => {
  const pane = await open(CLEAN);
  await pane.edit('D15', 'O');
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.faults.loseEvents(100);
    window.kakuninHost.write('チェックリスト!D15', [['△']]);
    window.kakuninHost.shift('チェックリスト!3:3', 'RowInserted');
    window.kakuninHost.faults.clear();
  });
  const before = await pane.snapshot();
  await pane.items.getByRole('button', { name: '「○」に直す' }).click();
  await pane.items.and(pane.frame.locator('[data-cell="D15"]')).waitFor({ state: 'detached' });
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('slow answers are waited for, and the pane says that it waits', async () => {
  const pane = await open(FAULTY);
  await pane.page.evaluate(() => {
    window.kakuninHost.faults.delay = 2_500;
  });
  await pane.button(pane.names.check).click();
  await pane.status.getByText('Excel の応答を待っています').waitFor();
  await pane.status.getByText(pane.names.counts).waitFor();
  expect(await pane.status.getByText('Excel の応答を待っています').count()).toBe(0);
}, 60_000);

test('a checklist on a hidden sheet is listed, and why its cells cannot be shown is said', async () => {
  const pane = await open(CLEAN);
  await pane.edit('D15', '▲');
  await pane.page.evaluate(() => {
    window.kakuninHost.select('回答例!A1');
    window.kakuninHost.show('チェックリスト', 'Hidden');
  });
  await pane.check();
  const go = () => pane.items.first().getByRole('button').first().click();
  await go();
  await pane.status.getByText(/シートが非表示のため、セルへ移動できません/).waitFor();
  await pane.page.evaluate(() => {
    window.kakuninHost.show('チェックリスト', 'Visible');
  });
  await pane.check();
  await go();
  await pane.page.waitForSelector('[data-cell="D15"][aria-selected="true"]');
}, 60_000);

test('a read-only workbook is checked, and says that it takes no links', async () => {
  const excel = await session.open({ workbook: FAULTY, isReadOnly: true });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.check();
  const before = await pane.snapshot();
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText(/読み取り専用のブックです/).waitFor();
  expect(await pane.status.getByText(/途中で止まりました/).count()).toBe(0);
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);
