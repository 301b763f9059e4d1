import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ExitItemView } from '@/api/gen/types.gen';

type Props = { parkId: string; tenantId: string; item: ExitItemView; onReturn?: (item: ExitItemView) => void };

/** The way to the record an item is about: it is settled there. */
export function ItemLink({ parkId, tenantId, item, onReturn }: Props) {
  const { t } = useTranslation();
  const { linkId: id, label } = item;
  switch (item.kind) {
    case 'UNBILLED':
    case 'BILLING_GAP':
      return (
        <Link to="/parks/$parkId/bill-runs" params={{ parkId }}>
          {t('exits.toRuns')}
        </Link>
      );
    case 'PREPAID':
      return (
        <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId }}>
          {t('exits.toAccount')}
        </Link>
      );
    case 'LEASE':
      return (
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }} search={{ lease: id ?? undefined }}>
          {label}
        </Link>
      );
  }
  if (!id) return label;
  switch (item.kind) {
    case 'UNPAID_BILL':
    case 'BILLED_DEPOSIT':
      return (
        <Link to="/parks/$parkId/bills/$billId" params={{ parkId, billId: id }}>
          {label}
        </Link>
      );
    case 'METER_READING':
      return (
        <Link to="/parks/$parkId/meters/$meterId" params={{ parkId, meterId: id }}>
          {label}
        </Link>
      );
    case 'WAIVER':
      return (
        <Link to="/parks/$parkId/waivers/$waiverId" params={{ parkId, waiverId: id }}>
          {label}
        </Link>
      );
    default:
      return (
        <span className="row">
          <Link to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId: id }}>
            {label}
          </Link>
          {item.kind === 'AGREED_DEPOSIT' && item.state === 'OPEN' && onReturn && (
            <Button size="small" onClick={() => onReturn(item)}>
              {t('exits.depositReturn')}
            </Button>
          )}
        </span>
      );
  }
}
