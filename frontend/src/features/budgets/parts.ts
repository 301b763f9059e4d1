import type { Money } from '@/api/gen/types.gen';
import { cents } from '@/shared/lib/amount';

/** What remains of a whole without some of its parts; never below nothing. */
export function differenceOf(whole: Money, ...parts: Money[]): Money {
  const rest = parts.reduce((left, part) => left - cents(part.amount), cents(whole.amount));
  return { ...whole, amount: (Math.max(0, rest) / 100).toFixed(2) };
}
