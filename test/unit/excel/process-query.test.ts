import type { Action, Batch } from '../../excel/protocol/wire.ts';
import { openSession } from './session.ts';

/** Object paths as office.js numbers them: 1 the workbook, 3 its sheets, 5 the sheet, 7 a range. */
const PATHS: Batch['ObjectPaths'] = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  5: { Id: 5, ObjectPathType: 5, ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['表'] } },
  7: {
    Id: 7,
    ObjectPathType: 3,
    Name: 'GetRange',
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: ['A1:B2'] },
  },
  9: {
    Id: 9,
    ObjectPathType: 3,
    Name: 'GetItemOrNullObject',
    ParentObjectPathId: 3,
    ArgumentInfo: { Arguments: ['ない'] },
  },
  11: { Id: 11, ObjectPathType: 4, Name: 'Names', ParentObjectPathId: 9 },
};

let id = 100;
const instantiate = (path: number): Action => ({ Id: id++, ActionType: 1, ObjectPathId: path });
const load = (path: number, ...names: string[]): Action => ({
  Id: id++,
  ActionType: 2,
  Name: '',
  ObjectPathId: path,
  QueryInfo: { Select: names },
});
const call = (path: number, name: string, ...values: unknown[]): Action => ({
  Id: id++,
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: values },
});
const set = (path: number, name: string, value: unknown): Action => ({
  Id: id++,
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
const batch = (...actions: Action[]): Batch => ({ Actions: actions, ObjectPaths: PATHS });

test('values are answered in PascalCase, nested as asked, each under the id of its action', () => {
  const { send } = openSession();
  const actions = [
    set(7, 'Values', [
      [1, 'あ'],
      ['', true],
    ]),
    load(7, 'values', 'format/fill/color', 'worksheet/name'),
  ];
  expect(send(batch(...actions)).Results).toEqual([
    { ActionId: actions[0]?.Id, Value: null },
    {
      ActionId: actions[1]?.Id,
      Value: {
        Values: [
          [1, 'あ'],
          ['', true],
        ],
        Format: { Fill: { Color: '#FFFFFF' } },
        Worksheet: { Name: '表' },
      },
    },
  ]);
});

test('a collection is answered as items, each with its id, and can be cut', () => {
  const { send, book } = openSession();
  book.addSheet('二', 'user');
  book.addSheet('三', 'user');
  const { Results } = send(
    batch({ ...load(3, 'items/name'), QueryInfo: { Select: ['name'], Skip: 1, Top: 1 } }),
  );
  expect(Results[0]?.Value).toEqual({ _Items: [{ Id: book.sheets[1]?.id, Name: '二' }] });
});

test('a range is kept under a reference id while it is tracked, and forgotten when released', () => {
  const { send } = openSession();
  const kept = send({ ...batch(instantiate(7)), AutoKeepReference: true }).Results[0]?.Value;
  const reference = (kept as { _ReferenceId: string })._ReferenceId; // seen in the answer just above
  const again: Batch = {
    Actions: [load(20, 'address')],
    ObjectPaths: { 20: { Id: 20, ObjectPathType: 6, Name: reference } },
  };
  expect(send(again).Results[0]?.Value).toMatchObject({ Address: '表!A1:B2' });
  send(batch(call(1, '_RemoveReference', reference)));
  expect(send(again).Error?.Code).toBe('ItemNotFound');
});

test('a null object answers null, hands on its nothing, and lets all be done to it', () => {
  const { send } = openSession();
  const answer = send(
    batch(instantiate(9), instantiate(11), load(9, 'name'), call(9, 'Delete'), set(9, 'Name', 'x')),
  );
  expect(answer.Error).toBeUndefined();
  expect(answer.Results.map(({ Value }) => Value)).toEqual([null, null, null, null, null]);
});

test('the first failing action ends the batch; what was done before stays done', () => {
  const { send, book } = openSession();
  const answer = send(
    batch(
      set(7, 'Values', '前'),
      call(5, 'GetCell', -1, 0),
      { ...instantiate(30) },
      set(7, 'Values', '後'),
    ),
  );
  expect(answer.Error).toMatchObject({ Code: 'InvalidArgument', ActionIndex: 1 });
  expect(answer.Results).toHaveLength(1);
  expect(book.sheets[0]?.at(1, 1).value).toBe('前');
});

test.each([
  ['a method', call(7, 'FlashFill'), 'Range.FlashFill'],
  ['a property to read', load(7, 'linkedDataTypeState'), 'Range.LinkedDataTypeState'],
  ['a property to set', set(7, 'Style', 'Good'), 'the writable Range.Style'],
  ['an action', { Id: 1, ActionType: 6, ObjectPathId: 7 }, 'the action type 6'],
])('%s that is not emulated fails loudly', (_, action, member) => {
  const { send, gaps } = openSession();
  expect(send(batch(action)).Error?.Code).toBe('ApiNotFound');
  expect(gaps).toEqual([`The emulated Excel does not have ${member}.`]);
});

test('a member above the set that is played is refused, which is no gap', () => {
  const paths: Batch['ObjectPaths'] = {
    ...PATHS,
    13: { Id: 13, ObjectPathType: 4, Name: 'PageLayout', ParentObjectPathId: 5 },
  };
  const { send, gaps } = openSession(8);
  const answer = send({ Actions: [instantiate(13)], ObjectPaths: paths });
  expect(answer.Error).toMatchObject({
    Code: 'ApiNotFound',
    Message: 'Worksheet.PageLayout needs ExcelApi 1.9; 1.8 is played.',
  });
  expect(gaps).toEqual([]);
});

test('an object whose sheet has been deleted meanwhile is gone', () => {
  const { send, book } = openSession();
  book.addSheet('残る', 'user');
  const answer = send(batch(instantiate(7), call(5, 'Delete'), load(5, 'name')));
  expect(answer.Error).toBeUndefined();
  expect(send(batch(load(5, 'name'))).Error?.Code).toBe('ItemNotFound');
});

test('a planned breakdown stops after so many actions', () => {
  const { send, book } = openSession();
  const actions = [set(7, 'Values', 1), set(7, 'Values', 2)];
  const answer = send(batch(...actions), { code: 'AccessDenied', afterActions: 1 });
  expect(answer.Error).toMatchObject({ Code: 'AccessDenied', ActionIndex: 1 });
  expect(book.sheets[0]?.at(2, 2).value).toBe(1);
});

test('merged areas above 512 are refused, as documentation says', () => {
  const { send, book } = openSession();
  const sheet = book.sheets[0];
  const merges = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      top: i + 1,
      bottom: i + 1,
      left: 1,
      right: 2,
    }));
  const paths: Batch['ObjectPaths'] = {
    ...PATHS,
    6: { Id: 6, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 5 },
    15: {
      Id: 15,
      ObjectPathType: 3,
      Name: 'GetMergedAreasOrNullObject',
      ParentObjectPathId: 6,
    },
  };
  const count = () => send({ Actions: [load(15, 'areaCount')], ObjectPaths: paths });
  if (sheet) sheet.merges = merges(512);
  expect(count().Results[0]?.Value).toMatchObject({ AreaCount: 512 });
  if (sheet) sheet.merges = merges(513);
  expect(count().Error?.Code).toBe('InvalidOperation');
});
