/** A moment as a calendar and a clock show it. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  /** With fractions, rounded to a thousandth. */
  readonly seconds: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** From 1899-12-30, Excel's day 0 as counted after its invented 1900-02-29, to 1970-01-01. */
const DAYS_TO_1970 = 25_569;
const DAYS_1900_TO_1904 = 1_462;
/** 9999-12-31. */
const LAST_DAY = 2_958_465;
const INVENTED_DAY = 60;

/** What Excel's day number stands for; null outside the years 1900 to 9999. */
export function datePartsOf(serial: number, has1904Dates: boolean): DateParts | null {
  const days = has1904Dates ? serial + DAYS_1900_TO_1904 : serial;
  if (!(days >= 0 && days < LAST_DAY + 1)) return null;
  const milliseconds = Math.round(days * MILLISECONDS_A_DAY);
  const day = Math.floor(milliseconds / MILLISECONDS_A_DAY);
  const isBeforeInvented = day < INVENTED_DAY;
  const date = new Date((day - DAYS_TO_1970 + (isBeforeInvented ? 1 : 0)) * MILLISECONDS_A_DAY);
  const rest = milliseconds % MILLISECONDS_A_DAY;
  const isInvented = day === INVENTED_DAY;
  return {
    year: date.getUTCFullYear(),
    month: isInvented ? 2 : date.getUTCMonth() + 1,
    day: isInvented ? 29 : date.getUTCDate(),
    weekday: (day + 6) % 7,
    hours: Math.floor(rest / 3_600_000),
    minutes: Math.floor(rest / 60_000) % 60,
    seconds: (rest % 60_000) / 1000,
  };
}

/** Excel's day number of a date written as ISO 8601 ('2026-11-23', '2026-11-23T09:30:00'); null when it is none. */
export function serialOfIso(iso: string, has1904Dates: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(iso);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const midnight = Date.UTC(year, month - 1, day);
  if (new Date(midnight).getUTCDate() !== day || month > 12) return null;
  const days = midnight / MILLISECONDS_A_DAY + DAYS_TO_1970;
  const serial = days > INVENTED_DAY ? days : days - 1;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return serial + time - (has1904Dates ? DAYS_1900_TO_1904 : 0);
}
