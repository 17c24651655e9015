import type { Breakdown } from '../protocol/process-query.ts';
import type { ErrorCode } from '../protocol/api-error.ts';

/** A failure to play at a request. */
export interface Fault {
  /** Which request from now on fails, counted from 1; housekeeping does not count. */
  readonly request: number;
  readonly code: ErrorCode;
  /** How many of its actions are carried out before it fails; 0 = it is refused whole. */
  readonly afterActions?: number;
}

/** What goes wrong, as tests ask for it. */
export class Faults {
  /** Milliseconds that every answer takes. */
  delay = 0;
  /** How many of the next events get lost. */
  private losing = 0;
  private planned: { left: number; breakdown: Breakdown }[] = [];

  fail({ request, code, afterActions = 0 }: Fault): void {
    this.planned.push({ left: request, breakdown: { code, afterActions } });
  }

  loseEvents(count: number): void {
    this.losing += count;
  }

  /** All goes well again. */
  clear(): void {
    this.delay = 0;
    this.losing = 0;
    this.planned = [];
  }

  /** Counts a request that is no housekeeping; gives the failure planned for it. */
  nextRequest(): Breakdown | undefined {
    for (const each of this.planned) each.left -= 1;
    const due = this.planned.find(({ left }) => left === 0);
    this.planned = this.planned.filter(({ left }) => left > 0);
    return due?.breakdown;
  }

  /** Whether the event at hand gets lost. */
  losesEvent(): boolean {
    if (this.losing === 0) return false;
    this.losing -= 1;
    return true;
  }
}
