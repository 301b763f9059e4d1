import type { Money } from '@/api/gen/types.gen';

export const UNKNOWN = '—';
const PARK_ZONE = 'Asia/Shanghai';

const two = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

// Intl takes the decimal text itself, so a large amount is not bent by binary floating point.
const decimal = (s: string) => two.format(s as Intl.StringNumericLiteral);

export const area = (s: string | null | undefined) => (s == null ? UNKNOWN : `${decimal(s)} ㎡`);
export const count = (n: number | null | undefined) => (n == null ? UNKNOWN : whole.format(n));
export const money = (m: Money | null | undefined) =>
  m == null ? UNKNOWN : `${m.currency === 'CNY' ? '¥' : `${m.currency} `}${decimal(m.amount)}`;
export const percent = (rate: string | null | undefined) =>
  rate == null ? UNKNOWN : `${(Number(rate) * 100).toFixed(1)}%`;

const DAY_IN_WORDS = { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' } as const;
/** A day as people say it, with its weekday. */
export const dayInWords = (s: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { ...DAY_IN_WORDS, timeZone: 'UTC' }).format(utc(s));

const day = (d: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' }).format(d);
const utc = (s: string) => new Date(`${s}T00:00:00Z`);

/** Agreed days stay text; only day arithmetic goes through a date, in UTC so no zone can move it. */
export const addDays = (s: string, n: number) => {
  const d = utc(s);
  d.setUTCDate(d.getUTCDate() + n);
  return day(d);
};
export const daysBetween = (a: string, b: string) => Math.round((utc(b).getTime() - utc(a).getTime()) / 86_400_000);
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: PARK_ZONE }).format(new Date());

/** Periods are half-open; people speak of the last day. */
export const lastDay = (to: string | null | undefined) => (to ? addDays(to, -1) : undefined);
export const dayAfter = (last: string | null | undefined) => (last ? addDays(last, 1) : undefined);

/** @param timeZone of a park that goes by other clocks than Beijing's */
export const dateTime = (s: string | null | undefined, timeZone = PARK_ZONE) =>
  s
    ? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(s))
    : UNKNOWN;
