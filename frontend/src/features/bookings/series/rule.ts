import { weekdayOf } from '@/shared/lib/clock';

export const RHYTHMS = ['DAILY', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'MONTHLY_DAY'] as const;
type Rhythm = (typeof RHYTHMS)[number];

/** Days that come again, as a person says it: how often, and until a day or so many times. */
export type Repeats = { rhythm: Rhythm; end: 'UNTIL' | 'COUNT'; until?: string | null; count?: number | null };

const NAMES = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Which Thursday of its month it is; the last one where there may be no fifth. */
export const nthOf = (day: string) => {
  const n = Math.ceil(Number(day.slice(8)) / 7);
  return n === 5 ? -1 : n;
};

/** The rule by RFC 5545, as the API takes it; its first day is the first date. */
export function ruleOf(first: string, { rhythm, end, until, count }: Repeats) {
  const weekday = NAMES[weekdayOf(first)];
  const often = {
    DAILY: 'FREQ=DAILY',
    WEEKLY: `FREQ=WEEKLY;BYDAY=${weekday}`,
    FORTNIGHTLY: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    MONTHLY: `FREQ=MONTHLY;BYDAY=${nthOf(first)}${weekday}`,
    MONTHLY_DAY: `FREQ=MONTHLY;BYMONTHDAY=${Number(first.slice(8))}`,
  }[rhythm];
  return `${often};${end === 'COUNT' ? `COUNT=${count ?? 1}` : `UNTIL=${(until ?? first).replaceAll('-', '')}`}`;
}
