import { LedgerGroup, WaiverPayer } from '@/api/gen/types.gen';
import { addDays, today } from '@/shared/lib/format';
import { oneOf } from '@/shared/lib/listSearch';
import type { LedgerSearch } from './search';

/** The first day of the month after. */
const monthAfter = (name: string) => `${addDays(`${name}-28`, 4).slice(0, 7)}-01`;

/** What the ledger is asked by: this year where nothing else is said. */
export function filterOf({ from, to, payer, policy, company, waiver }: LedgerSearch) {
  const year = today().slice(0, 4);
  return {
    from: `${from ?? `${year}-01`}-01`,
    to: monthAfter(to ?? `${year}-12`),
    payer,
    policyId: policy,
    companyId: company,
    waiverId: waiver,
  };
}

/** What narrows the ledger to one row of a sum. */
export function narrowedTo(by: LedgerGroup, key: string): Partial<LedgerSearch> {
  if (by === LedgerGroup.MONTH) return { from: key, to: key };
  if (by === LedgerGroup.POLICY) return { policy: key };
  if (by === LedgerGroup.COMPANY) return { company: key };
  return { payer: oneOf(Object.values(WaiverPayer), key) };
}
