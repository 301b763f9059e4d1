import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaseGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { LeaseResponse } from '@/api/gen/types.gen';
import { area, money, today } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { Period } from '@/shared/ui/Period';
import { Rent } from './Rent';
import { toneOf } from './rows';
import './words';

const LeasePlan = lazy(() => import('@/features/billRuns/LeasePlan'));

type Props = { parkId: string; leaseId: string; onClose: () => void };

/** One lease with everything a bar has no room for. */
export default function LeaseSheet({ parkId, leaseId, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const query = useQuery(leaseGetOptions({ path: { parkId, leaseId } }));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 440}
      title={query.data?.companyName ?? t('leases.sheet')}
    >
      <Loaded query={query}>{(lease) => <Sheet parkId={parkId} lease={lease} />}</Loaded>
    </Drawer>
  );
}

function Sheet({ parkId, lease }: { parkId: string; lease: LeaseResponse }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const price = lease.unitPrice && (
    <>
      {money(lease.unitPrice)}
      {lease.basis && t(`enums.PricePer.${lease.basis}`)}
    </>
  );
  return (
    <div className="stack">
      <Facts
        items={[
          {
            label: t('leases.company'),
            value: (
              <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: lease.tenantId }}>
                {lease.companyName}
              </Link>
            ),
          },
          {
            label: t('leases.period'),
            value: (
              <>
                <Period from={lease.from} to={lease.to} />{' '}
                <span className="tag">{t(`leases.tone.${toneOf(lease, today())}`)}</span>
              </>
            ),
          },
          { label: t('leases.unitPrice'), value: price ?? t('leases.noPrice'), num: true },
          { label: t('leases.monthlyRent'), value: <Rent lease={lease} />, num: true },
          { label: t('leases.waiver'), value: lease.waiverLabel },
          ...(lease.terminationReason ? [{ label: t('leases.terminated'), value: lease.terminationReason }] : []),
        ]}
      />
      <h2>{t('leases.units')}</h2>
      <ul className="plain lines">
        {lease.units.map((u) => (
          <li key={`${u.unitId} ${u.from}`}>
            <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: u.unitId }}>
              {u.number}
            </Link>
            <span className="num">{u.seatNumbers ? t('leases.seats', { seats: u.seatNumbers }) : area(u.area)}</span>
            <Period from={u.from} to={u.to} />
          </li>
        ))}
      </ul>
      {can('BILL_READ') && (
        <Suspense fallback={null}>
          <LeasePlan parkId={parkId} leaseId={lease.id} />
        </Suspense>
      )}
    </div>
  );
}
