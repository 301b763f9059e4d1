import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaseSummary } from '@/api/gen/types.gen';
import { LeaseTimeline } from '@/features/leases/LeaseTimeline';
import { area, money, today, UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { FileLink } from '@/shared/ui/list/FileLink';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { ScrollX } from '@/shared/ui/ScrollX';
import { tenantLeasesQuery } from './queries';

const TerminateDrawer = lazy(() => import('./TerminateDrawer'));

type Props = {
  parkId: string;
  tenantId: string;
  open: string | undefined;
  onOpen: (leaseId: string | undefined) => void;
};

export function LeasePanel({ parkId, tenantId, open, onOpen }: Props) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const [ending, setEnding] = useState<LeaseSummary>();
  const query = useQuery({ ...tenantLeasesQuery(parkId, tenantId), enabled: can('LEASE_READ') });
  if (!can('LEASE_READ')) return null;
  return (
    <Panel
      title={t('tenant.leases')}
      extra={
        query.data &&
        query.data.items.length > 0 && (
          <FileLink parkId={parkId} list="leases" query={{ tenantId, sort: 'from,desc' }} text={t('lists.export')} />
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('tenant.noLeases')}</p>
          ) : (
            <>
              <LeaseTimeline parkId={parkId} leases={items} open={open} onOpen={onOpen} />
              <LeaseTable items={items} onEnd={can('LEASE_EDIT') ? setEnding : undefined} />
            </>
          )
        }
      </Loaded>
      {ending && (
        <Suspense fallback={null}>
          <TerminateDrawer parkId={parkId} leaseId={ending.id} onClose={() => setEnding(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}

type TableProps = { items: LeaseSummary[]; onEnd: ((l: LeaseSummary) => void) | undefined };

function LeaseTable({ items, onEnd }: TableProps) {
  const { t } = useTranslation();
  const now = today();
  return (
    <ScrollX label={t('tenant.leaseTable')}>
      <table className="table">
        <thead>
          <tr>
            <th>{t('tenants.units')}</th>
            <th>{t('tenant.period')}</th>
            <th className="end">{t('tenant.unitPrice')}</th>
            <th>{t('tenant.waiver')}</th>
            {onEnd && <th>{t('tenant.actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((l) => (
            <tr key={l.id}>
              <td>
                {l.units.map((u) => (
                  <div key={`${u.unitId} ${u.from}`}>
                    {u.number}{' '}
                    <span className="note num">
                      {u.seatNumbers ? t('leases.seats', { seats: u.seatNumbers }) : area(u.area)}
                    </span>
                  </div>
                ))}
              </td>
              <td>
                <Period from={l.from} to={l.to} />{' '}
                {l.agreementNumber && (
                  <span className="note num nowrap">{t('tenant.leaseOf', { number: l.agreementNumber })}</span>
                )}
              </td>
              <td className="end num">
                {money(l.unitPrice)}
                {l.basis && <span className="note">{t(`enums.PricePer.${l.basis}`)}</span>}
              </td>
              <td>{l.waiverLabel ?? UNKNOWN}</td>
              {onEnd && (
                <td>
                  {l.to > now && !l.agreementNumber && (
                    <Button
                      size="small"
                      danger
                      onClick={() => onEnd(l)}
                      aria-label={t('tenant.terminateOf', { units: l.units.map((u) => u.number).join('、') })}
                    >
                      {t('tenant.terminate')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
