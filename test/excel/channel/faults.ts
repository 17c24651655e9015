import type { Breakdown } from '../protocol/process-query.ts';
import type { ErrorCode } from '../protocol/api-error.ts';

/** What becomes of a request: one of Excel's errors, no answer at all, or a channel that breaks down. */
export type Trouble = ErrorCode | 'no answer' | 'channel error';

/** A failure to play at a request. */
export interface Fault {
  /** Which request from now on fails, counted from 1; housekeeping does not count. */
  readonly request: number;
  readonly code: Trouble;
  /** How many of its actions are carried out before it fails; 0 = it is refused whole. */
  readonly afterActions?: number;
}

/** What happens at one request. */
export interface Misfortune {
  /** Where its actions stop; absent where all are carried out. */
  readonly breakdown?: Breakdown;
  /** What becomes of its answer where it does not simply say what went wrong. */
  readonly answer?: 'none' | 'channel error';
}

/** What goes wrong, as tests ask for it. */
export class Faults {
  /** Milliseconds that every answer takes. */
  delay = 0;
  /** How many of the next events get lost. */
  private losing = 0;
  private planned: { left: number; fault: Fault }[] = [];
  private interludes: { left: number; run: () => void }[] = [];
  private settings: { left: number; trouble: Trouble }[] = [];
  /** How often the add-in has read or saved its settings so far. */
  settingsCalls = 0;

  fail(fault: Fault): void {
    this.planned.push({ left: fault.request, fault });
  }

  /** Does something just before the n-th request from now is carried out: what others do in the workbook meanwhile. */
  before(request: number, run: () => void): void {
    this.interludes.push({ left: request, run });
  }

  /** The n-th reading or saving of the add-in's settings from now fails, or is never answered. */
  failSettings(call: number, trouble: Trouble): void {
    this.settings.push({ left: call, trouble });
  }

  loseEvents(count: number): void {
    this.losing += count;
  }

  /** All goes well again. */
  clear(): void {
    this.delay = 0;
    this.losing = 0;
    this.planned = [];
    this.interludes = [];
    this.settings = [];
  }

  /** Whether failures are planned that have not come yet. */
  get arePending(): boolean {
    return this.planned.length + this.interludes.length + this.settings.length > 0;
  }

  /** Counts a request that is no housekeeping; gives what was planned for it. */
  nextRequest(): Misfortune {
    for (const each of [...this.planned, ...this.interludes]) each.left -= 1;
    for (const { left, run } of this.interludes) if (left === 0) run();
    this.interludes = this.interludes.filter(({ left }) => left > 0);
    const due = this.planned.find(({ left }) => left === 0);
    this.planned = this.planned.filter(({ left }) => left > 0);
    return due ? misfortuneOf(due.fault) : {};
  }

  /** Counts a reading or saving of settings; gives what was planned for it. */
  nextSettingsCall(): Trouble | null {
    this.settingsCalls += 1;
    for (const each of this.settings) each.left -= 1;
    const due = this.settings.find(({ left }) => left === 0);
    this.settings = this.settings.filter(({ left }) => left > 0);
    return due?.trouble ?? null;
  }

  /** Whether the event at hand gets lost. */
  losesEvent(): boolean {
    if (this.losing === 0) return false;
    this.losing -= 1;
    return true;
  }
}

function misfortuneOf({ code, afterActions = 0 }: Fault): Misfortune {
  const breakdown = (at: ErrorCode) => ({ breakdown: { code: at, afterActions } });
  if (code === 'no answer') return { ...breakdown('GeneralException'), answer: 'none' };
  if (code === 'channel error') {
    return { ...breakdown('GeneralException'), answer: 'channel error' };
  }
  return breakdown(code);
}
