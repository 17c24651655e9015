import type { Area } from '../../../src/core/cell.ts';
import { EVENT, WORKBOOK_EVENTS } from '../members/events.ts';
import { formatArea } from '../model/area.ts';
import type { Change, Origin } from '../model/changes.ts';
import type { Sheet } from '../model/sheet.ts';

/** An event as it is pushed to office.js. */
export interface ExcelEvent {
  readonly type: number;
  /** A sheet's id, or 'Workbook'. */
  readonly target: string;
  readonly args: object;
}

/** The events that Excel sends for a change, whether or not anybody listens. */
export function eventsFor(change: Change): ExcelEvent[] {
  switch (change.kind) {
    case 'edited':
      return both(EVENT.changed, change.sheet, {
        ...changed(change.sheet, change.area, change.origin),
        changeType: 'RangeEdited',
        ...detailOf(change),
      });
    case 'shifted':
      return both(EVENT.changed, change.sheet, {
        ...changed(change.sheet, change.area, change.origin),
        changeType: change.how,
      });
    // Whether Excel also tells that the cells were edited is not documented.
    case 'sorted':
      return both(change.moved === 'rows' ? EVENT.rowSorted : EVENT.columnSorted, change.sheet, {
        address: formatArea(change.area),
        source: sourceOf(change.origin),
        worksheetId: change.sheet.id,
      });
    case 'formatted':
      return both(EVENT.formatChanged, change.sheet, {
        address: formatArea(change.area),
        source: sourceOf(change.origin),
        worksheetId: change.sheet.id,
      });
    case 'rows hidden':
    case 'rows shown':
      return both(EVENT.rowHiddenChanged, change.sheet, {
        address: formatArea(change.area),
        changeType: change.kind === 'rows hidden' ? 'Hidden' : 'Unhidden',
        source: sourceOf(change.origin),
        worksheetId: change.sheet.id,
      });
    case 'selected':
      return both(EVENT.selectionChanged, change.sheet, {
        address: formatArea(change.area),
        worksheetId: change.sheet.id,
      });
    case 'activated':
      return [
        ...(change.previous
          ? both(EVENT.deactivated, change.previous, { worksheetId: change.previous.id })
          : []),
        ...both(EVENT.activated, change.sheet, { worksheetId: change.sheet.id }),
      ];
    case 'sheet added':
    case 'sheet deleted': {
      const type = change.kind === 'sheet added' ? EVENT.added : EVENT.deleted;
      const args = { source: sourceOf(change.origin), worksheetId: change.sheet.id };
      return [{ type, target: WORKBOOK_EVENTS, args }];
    }
    case 'sheet protection':
      return both(EVENT.protectionChanged, change.sheet, {
        isProtected: change.sheet.protection !== null,
        source: sourceOf(change.origin),
        worksheetId: change.sheet.id,
      });
    // Their events came after ExcelApi 1.15, which is as far as office.js on npm goes.
    case 'sheet renamed':
    case 'sheet visibility':
    case 'names':
      return [];
  }
}

/** An event is sent to those who listen to the sheet and to those who listen to the workbook. */
function both(type: number, sheet: Sheet, args: object): ExcelEvent[] {
  return [
    { type, target: sheet.id, args },
    { type, target: WORKBOOK_EVENTS, args },
  ];
}

function changed(sheet: Sheet, area: Area, origin: Origin): object {
  return {
    address: formatArea(area),
    worksheetId: sheet.id,
    source: sourceOf(origin),
    shiftDirection: 'None',
    triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
}

function detailOf(change: Extract<Change, { kind: 'edited' }>): object {
  if (change.before === undefined || change.after === undefined) return {};
  return {
    valueBefore: change.before,
    valueAfter: change.after,
    valueTypeBefore: typeOf(change.before),
    valueTypeAfter: typeOf(change.after),
  };
}

function typeOf(value: string | number | boolean): string {
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function sourceOf(origin: Origin): 'Local' | 'Remote' {
  return origin === 'colleague' ? 'Remote' : 'Local';
}
