import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LeaseSummary } from '@/api/gen/types.gen';
import { lastDay, today } from '@/shared/lib/format';
import { daysLeft, nextStep } from './ending';

type Props = { lease: LeaseSummary };

const TAG = { continued: 'tag-yes', handover: '', ask: '', terms: 'tag-warn', decide: 'tag-bad' } as const;

/** Opens the lease by its last day, and says how far off that is. */
export function LastDay({ lease, onOpen }: Props & { onOpen: (leaseId: string) => void }) {
  const { t } = useTranslation();
  const left = daysLeft(lease, today());
  return (
    <span className="row">
      <Button type="link" className="link-day num" onClick={() => onOpen(lease.id)}>
        {lastDay(lease.to)}
      </Button>
      <span className="note num">{left === 0 ? t('leases.today') : t('leases.daysLeft', { n: left })}</span>
    </span>
  );
}

export function Company({ parkId, lease }: Props & { parkId: string }) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: lease.tenantId }}>
      {lease.companyName}
    </Link>
  );
}

export function Units({ parkId, lease }: Props & { parkId: string }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {lease.units
        .filter((u) => u.to === lease.to)
        .map((u) => (
          <Link key={u.unitId} to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: u.unitId }}>
            {u.seatNumbers ? t('leases.seatsOf', { number: u.number, seats: u.seatNumbers }) : u.number}
          </Link>
        ))}
    </span>
  );
}

export function Next({ lease }: Props) {
  const { t } = useTranslation();
  const step = nextStep(lease, today());
  return <span className={`tag ${TAG[step]}`}>{t(`leases.next.${step}`)}</span>;
}
