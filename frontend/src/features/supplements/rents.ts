import type { Money, RentMonth, SupplementRent } from '@/api/gen/types.gen';

export type MonthOnBothSides = { month: string; before?: RentMonth; after?: RentMonth };

/** The months from that of the change on, on whichever side they are; those before it are the same on both. */
export function monthsOf({ from, before, after }: SupplementRent): MonthOnBothSides[] {
  const first = `${from.slice(0, 7)}-01`;
  const names = new Set([...before.months, ...after.months].map((m) => m.month).filter((m) => m >= first));
  const of = (months: RentMonth[], name: string) => months.find((m) => m.month === name);
  return [...names]
    .sort()
    .map((month) => ({ month, before: of(before.months, month), after: of(after.months, month) }));
}

/** Decimal text, so that a large sum is not bent by binary floating point. */
function cents(m: Money | undefined) {
  const [yuan = '0', fen = ''] = (m?.amount ?? '0').split('.');
  return BigInt(yuan) * 100n + BigInt(fen.padEnd(2, '0'));
}

/** How much more it is after the change; months that one side has not cost nothing there. */
export function difference(before: Money | undefined, after: Money | undefined): Money {
  const more = cents(after) - cents(before);
  const size = more < 0n ? -more : more;
  const amount = `${more < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
  return { amount, currency: 'CNY' };
}
