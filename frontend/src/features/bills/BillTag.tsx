import { useTranslation } from 'react-i18next';
import type { BillStatus } from '@/api/gen/types.gen';

const TAG: Partial<Record<BillStatus, string>> = { OPEN: 'tag-warn', OVERDUE: 'tag-bad', PAID: 'tag-yes' };

export function BillTag({ status }: { status: BillStatus }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[status] ?? ''}`}>{t(`bills.statusOf.${status}`)}</span>;
}
