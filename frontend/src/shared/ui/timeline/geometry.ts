import { addDays, daysBetween } from '@/shared/lib/format';

/** Days `[from, to)`. */
export type Days = { from: string; to: string };

const MOST_BACK = 24;
const MOST_AHEAD = 36;
const LEAST = 6;

const monthOf = (day: string) => `${day.slice(0, 7)}-01`;

export const addMonths = (day: string, n: number) => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
};

const least = (a: string, b: string) => (a < b ? a : b);
const most = (a: string, b: string) => (a > b ? a : b);

/** Whole months that show all periods and today, but not so many that a month is too thin to read. */
export function spanOf(periods: readonly Days[], today: string): Days {
  const from = monthOf(periods.map((p) => p.from).reduce(least, today));
  const last = periods.map((p) => addDays(p.to, -1)).reduce(most, today);
  const start = most(from, addMonths(today, -MOST_BACK));
  const end = least(addMonths(last, 1), addMonths(today, MOST_AHEAD));
  return { from: start, to: most(end, addMonths(start, LEAST)) };
}

/** First days of the months of a span of whole months. */
export function monthsOf({ from, to }: Days): string[] {
  const months: string[] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Where a day begins, in per cent of the span. */
export const at = (day: string, { from, to }: Days) => (daysBetween(from, day) / daysBetween(from, to)) * 100;

export type Placed = { left: number; width: number; cutBefore: boolean; cutAfter: boolean };

/** Where a period lies in the span, cut at its edges; undefined when all of it is outside. */
export function placed(period: Days, span: Days): Placed | undefined {
  const from = most(period.from, span.from);
  const to = least(period.to, span.to);
  if (from >= to) return undefined;
  const left = at(from, span);
  return {
    left,
    width: at(to, span) - left,
    cutBefore: period.from < span.from,
    cutAfter: period.to > span.to,
  };
}

/** For each period the first lane in which it meets none before it. */
export function lanesOf(periods: readonly Days[]): number[] {
  const free: string[] = [];
  const lanes = new Map<Days, number>();
  for (const period of [...periods].sort((a, b) => a.from.localeCompare(b.from))) {
    const found = free.findIndex((until) => until <= period.from);
    const lane = found < 0 ? free.length : found;
    free[lane] = period.to;
    lanes.set(period, lane);
  }
  return periods.map((p) => lanes.get(p) ?? 0);
}

/** The bar an arrow leads to: along the row and on to the next one, or to the nearest of the row above or below. */
export function neighbour(rows: readonly (readonly Days[])[], row: number, bar: number, key: string) {
  if (key === 'Home') return { row, bar: 0 };
  if (key === 'End') return { row, bar: (rows[row]?.length ?? 1) - 1 };
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const all = rows.flatMap((bars, r) => bars.map((_, b) => ({ row: r, bar: b })));
    const here = all.findIndex((x) => x.row === row && x.bar === bar);
    return all[here + (key === 'ArrowRight' ? 1 : -1)];
  }
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const next = row + step;
  const from = rows[row]?.[bar]?.from;
  const candidates = rows[next];
  if (!step || !from || !candidates?.length) return undefined;
  const far = candidates.map((c) => Math.abs(daysBetween(from, c.from)));
  return { row: next, bar: far.indexOf(Math.min(...far)) };
}
