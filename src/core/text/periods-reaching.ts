import { findTimes, monthsBefore, type Day } from './dates.ts';
import { findDurations, roughDays, type Length } from './durations.ts';
import type { Stretch } from './stretch.ts';

/** What a text says of how far back it looks. */
export interface Reach {
  /** True where a period that is named is long enough, or a time so long ago. */
  readonly isFar: boolean;
  /** The text without the periods and times that do not reach so far, each with the words that go with it. */
  readonly rest: string;
}

/**
 * Finds how far back a text (in its reading form) looks: 「過去5年間」「2022年10月以降」 reach three years, 「直近の1年」「昨年4月から今日まで」
 * do not. `today` is the day of the check.
 */
export function readReach(text: string, { months, days }: Length, today: Day): Reach {
  const limit = monthsBefore(today, months) - days;
  const times = findTimes(text, today);
  const late = times.filter(({ earliest }) => earliest > limit + DAYS_ON_THE_WAY);
  const isInTime = ({ start, end }: Stretch) =>
    times.some((time) => start < time.end && time.start < end);
  const lengths = findDurations(text).filter((each) => !isInTime(each));
  const isShort = ({ least }: { readonly least: Length }) =>
    roughDays(least) < roughDays({ months, days });
  return {
    isFar: late.length < times.length || lengths.some((each) => !isShort(each)),
    rest: withoutAll(text, [...late, ...lengths.filter(isShort)]),
  };
}

/** A form is filled in some time before it is checked. */
const DAYS_ON_THE_WAY = 31;

function withoutAll(text: string, stretches: readonly Stretch[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    rest += `${text.slice(from, start).replace(REACHING_BACK, '')}\n`;
    from = end + (SINCE.exec(text.slice(end))?.[0].length ?? 0);
  }
  return rest + text.slice(from);
}

/** 「過去|2年間」 */
const REACHING_BACK = /(?:過去|直近)の?(?:約|およそ)?$/u;
/** 「昨年4月|から今日まで」 */
const SINCE = /^度?(?:以降|以来|より|から)?(?:(?:今日|現在|本日)まで)?/u;
