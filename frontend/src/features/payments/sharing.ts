import type { Money, OpenBill, ShareRequest } from '@/api/gen/types.gen';
import { cents, fromCents } from '@/shared/lib/amount';

export type Part = { number: string; amount: Money; whole: boolean };
type Shared = { named: Part[]; oldest: Part[]; left: Money; over: Money };

const of = (m: Money | null | undefined) => (m ? cents(m.amount) : 0);

/**
 * Where money goes, as the server will use it: the bills that were named, then those that are oldest due, deposits
 * never unasked; what is left stays on the account.
 */
export function shareOut(
  amount: Money | null | undefined,
  shares: readonly ShareRequest[],
  bills: readonly OpenBill[],
) {
  const there = of(amount);
  const named = shares.flatMap((share) => {
    const bill = bills.find((b) => b.billId === share.billId);
    return bill ? [part(bill, of(share.amount), of(bill.open))] : [];
  });
  const asked = shares.reduce((sum, share) => sum + of(share.amount), 0);
  let left = Math.max(0, there - asked);
  const oldest: Part[] = [];
  for (const bill of bills) {
    const rest = of(bill.open) - of(shares.find((s) => s.billId === bill.billId)?.amount);
    const used = bill.deposit ? 0 : Math.min(left, rest);
    if (used <= 0) continue;
    oldest.push(part(bill, used, rest));
    left -= used;
  }
  return { named, oldest, left: fromCents(left), over: fromCents(Math.max(0, asked - there)) } satisfies Shared;
}

const part = ({ number }: OpenBill, used: number, rest: number): Part => ({
  ...{ number, amount: fromCents(used), whole: used >= rest },
});

/** What a bill gets when it is ticked: as much as is open, and no more than is there yet. */
export function firstShare(amount: Money | null | undefined, shares: readonly ShareRequest[], bill: OpenBill): Money {
  const there = of(amount) - shares.reduce((sum, share) => sum + of(share.amount), 0);
  const open = of(bill.open);
  return fromCents(there > 0 ? Math.min(there, open) : open);
}
