import { objectOf } from '../../excel/members/object-model.ts';
import { Book } from '../../excel/model/book.ts';
import type { HostObject } from '../../excel/protocol/host-object.ts';
import { type Breakdown, processQuery, type Session } from '../../excel/protocol/process-query.ts';
import type { Answer, Batch } from '../../excel/protocol/wire.ts';

/** A workbook with one sheet, and a way to send it batches as office.js does. */
export function openSession(apiVersion = 15): {
  readonly book: Book;
  readonly gaps: string[];
  readonly send: (batch: Batch, breakdown?: Breakdown) => Answer;
} {
  const book = new Book('小.xlsx');
  book.addSheet('表', 'user');
  const gaps: string[] = [];
  const session: Session = {
    workbook: objectOf('Workbook', { book }),
    services: new Map<string, HostObject>(),
    caller: {
      events: new Set<string>(),
      eventsEnabled: true,
      runtimeState: 'Visible',
      enableControl: () => undefined,
    },
    apiVersion,
    used: new Set<string>(),
    references: new Map<string, HostObject>(),
    nextReference: () => `{${book.nextSerial()}}`,
    onGap: (problem) => gaps.push(problem),
  };
  return { book, gaps, send: (batch, breakdown) => processQuery(session, batch, breakdown) };
}
