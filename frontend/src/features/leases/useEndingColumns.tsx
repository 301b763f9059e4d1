import { useTranslation } from 'react-i18next';
import type { LeaseSummary } from '@/api/gen/types.gen';
import type { Column } from '@/shared/ui/DataList';
import { Company, LastDay, Next, Units } from './EndingParts';
import { Rent } from './Rent';

export function useEndingColumns(parkId: string, onOpen: (leaseId: string) => void): Column<LeaseSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'to', title: t('leases.lastDay'), sortable: true, render: (l) => <LastDay lease={l} onOpen={onOpen} /> },
    { key: 'company', title: t('leases.company'), render: (l) => <Company parkId={parkId} lease={l} /> },
    { key: 'units', title: t('leases.units'), render: (l) => <Units parkId={parkId} lease={l} /> },
    { key: 'rent', title: t('leases.monthlyRent'), end: true, render: (l) => <Rent lease={l} /> },
    { key: 'next', title: t('leases.nextLabel'), render: (l) => <Next lease={l} /> },
  ];
}
