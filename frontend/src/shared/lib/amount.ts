import type { Money } from '@/api/gen/types.gen';
import { money, UNKNOWN } from './format';

const MINUS = '\u2212';

/** Cents as a whole number, so that sums are exact. */
export const cents = (amount: string) => {
  const [whole = '0', part = ''] = amount.replace('-', '').split('.');
  const value = Number(whole) * 100 + Number(`${part}00`.slice(0, 2));
  return amount.startsWith('-') ? -value : value;
};

export const fromCents = (value: number): Money => {
  const abs = Math.abs(value);
  const text = `${Math.trunc(abs / 100)}.${String(abs % 100).padStart(2, '0')}`;
  return { amount: value < 0 ? `-${text}` : text, currency: 'CNY' };
};

export const sumOf = (amounts: readonly (Money | null)[]) =>
  fromCents(amounts.reduce((sum, m) => sum + (m ? cents(m.amount) : 0), 0));

export const isNegative = (m: Money | null | undefined) => m?.amount.startsWith('-') ?? false;
export const isZero = (m: Money | null | undefined) => !m || cents(m.amount) === 0;

/** The sign before the currency, as one reads it. */
export const signed = (m: Money | null | undefined) => {
  if (!m) return UNKNOWN;
  const abs = money({ ...m, amount: m.amount.replace('-', '') });
  return isNegative(m) && !isZero(m) ? MINUS + abs : abs;
};
