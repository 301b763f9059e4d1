import { useTranslation } from 'react-i18next';
import type { LeaseSummary } from '@/api/gen/types.gen';
import { money, UNKNOWN } from '@/shared/lib/format';

/** The rent of a month; where there is none to tell, why. */
export function Rent({ lease }: { lease: Pick<LeaseSummary, 'monthlyRent' | 'unitPrice'> }) {
  const { t } = useTranslation();
  if (lease.monthlyRent) return money(lease.monthlyRent);
  return <span title={t(lease.unitPrice ? 'leases.noRent' : 'leases.noPrice')}>{UNKNOWN}</span>;
}
