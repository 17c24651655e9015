import { objectOf } from '../members/object-model.ts';
import { hostServices } from '../members/services.ts';
import type { Book } from '../model/book.ts';
import { ApiError, type ErrorCode } from '../protocol/api-error.ts';
import type { Caller, HostObject } from '../protocol/host-object.ts';
import { isHousekeeping } from '../protocol/housekeeping.ts';
import { processQuery, type Session } from '../protocol/process-query.ts';
import { actionNames, type Answer, type Batch, PATH } from '../protocol/wire.ts';
import type { Faults, Misfortune } from './faults.ts';
import type { PlayedVersion } from './requirement-sets.ts';

/** Excel on the web takes and gives at most 5 MB at a time. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** In the flags of a request: it waits until the cell that is being edited is done. */
const DELAY_FOR_CELL_EDIT = 64;

/** One batch that has been answered. */
export interface AnsweredRequest {
  readonly actions: readonly string[];
  /** UTF-8 bytes of the request. */
  readonly bytes: number;
}

/** Whether somebody is typing into a cell. */
export interface CellEditing {
  readonly isEditing: boolean;
  /** Kept when the cell is done. */
  whenDone(): Promise<void>;
}

/** The part of the host that answers batches of the rich API, one after another. */
export class RichApi {
  readonly requests: AnsweredRequest[] = [];
  readonly caller: Caller;
  /** The members of Excel that the add-in has asked for. */
  readonly used = new Set<string>();
  private readonly session: Session;
  private readonly faults: Faults;
  private readonly editing: CellEditing;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: {
    readonly book: Book;
    readonly apiVersion: PlayedVersion;
    readonly faults: Faults;
    readonly editing: CellEditing;
    readonly caller: Caller;
    readonly onGap: (problem: string) => void;
  }) {
    const { book } = options;
    this.faults = options.faults;
    this.editing = options.editing;
    this.caller = options.caller;
    this.session = {
      workbook: objectOf('Workbook', { book }),
      services: hostServices(),
      caller: options.caller,
      apiVersion: options.apiVersion,
      used: this.used,
      references: new Map<string, HostObject>(),
      nextReference: () => `{${book.nextSerial().toString(16).padStart(8, '0')}}`,
      onGap: options.onGap,
    };
  }

  /**
   * Answers the body of a ProcessQuery with the body of its response; null where the channel breaks down. An answer
   * that gets lost is never given.
   */
  async answer(body: string, flags: number): Promise<string | null> {
    const batch = JSON.parse(body) as Batch; // what office.js sends
    const bytes = new TextEncoder().encode(body).length;
    const actions = actionNames(batch);
    const misfortune = isHousekeeping(actions) ? {} : this.faults.nextRequest();
    const answer = await this.carryOut(batch, actions, bytes, flags, misfortune);
    this.requests.push({ actions, bytes });
    if (misfortune.answer === 'none') return new Promise(() => undefined);
    return misfortune.answer === 'channel error' ? null : answer;
  }

  private async carryOut(
    batch: Batch,
    actions: readonly string[],
    bytes: number,
    flags: number,
    { breakdown }: Misfortune,
  ): Promise<string> {
    if (bytes > LARGEST_PAYLOAD) return refusal('RequestPayloadSizeLimitExceeded');
    const touchesWorkbook = Object.values(batch.ObjectPaths).some(
      ({ ObjectPathType }) => ObjectPathType === PATH.global,
    );
    if (touchesWorkbook && this.editing.isEditing && !isHousekeeping(actions)) {
      if (!(flags & DELAY_FOR_CELL_EDIT)) return refusal('InvalidOperationInCellEditMode');
      await this.editing.whenDone();
    }
    return this.inTurn(() => {
      const answer = JSON.stringify(processQuery(this.session, batch, breakdown));
      const isTooLarge = new TextEncoder().encode(answer).length > LARGEST_PAYLOAD;
      return isTooLarge ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
    });
  }

  /** Excel carries out one batch at a time, in the order they came. */
  private inTurn(action: () => string): Promise<string> {
    const turn = this.queue.then(async () => {
      if (this.faults.delay > 0) await new Promise((done) => setTimeout(done, this.faults.delay));
      return action();
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

function refusal(code: ErrorCode): string {
  const { message, status } = new ApiError(code);
  const answer: Answer = {
    Error: { Code: code, Message: message, Location: '', HttpStatusCode: status, ActionIndex: -1 },
    Results: [],
    TraceIds: [],
  };
  return JSON.stringify(answer);
}
