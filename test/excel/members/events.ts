import type { Since, TypeMembers } from '../protocol/host-object.ts';

/** Numbers of events on the wire, from office.js. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  workbookActivated: 2203,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_EVENTS = 'Workbook';

/** The methods by which office.js says that somebody listens, or no longer does. */
export function eventMethods<T>(
  events: Readonly<Record<string, { readonly type: number; readonly since: Since }>>,
  idOf: (target: T) => string,
): NonNullable<TypeMembers<T>['methods']> {
  const methods = Object.entries(events).flatMap(([name, { type, since }]) => [
    [
      `_Register${name}`,
      {
        since,
        call: (target: T, _: unknown, caller: { events: Set<string> }) => {
          caller.events.add(`${type}:${idOf(target)}`);
        },
      },
    ] as const,
    [
      `_Unregister${name}`,
      {
        since,
        call: (target: T, _: unknown, caller: { events: Set<string> }) => {
          caller.events.delete(`${type}:${idOf(target)}`);
        },
      },
    ] as const,
  ]);
  return Object.fromEntries(methods);
}
