import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leaseListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { LeaseSummary } from '@/api/gen/types.gen';
import { LeaseTimeline } from '@/features/leases/LeaseTimeline';
import { Loaded } from '@/shared/ui/Loaded';
import { FileLink } from '@/shared/ui/list/FileLink';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';

type Props = {
  parkId: string;
  unitId: string;
  open: string | undefined;
  onOpen: (leaseId: string | undefined) => void;
};

export function UnitLeases({ parkId, unitId, open, onOpen }: Props) {
  const { t } = useTranslation();
  const query = useQuery(leaseListOptions({ path: { parkId }, query: { unitId, sort: 'from,desc', size: 100 } }));
  return (
    <Panel
      title={t('board.lettings')}
      extra={
        query.data &&
        query.data.items.length > 0 && (
          <FileLink parkId={parkId} list="leases" query={{ unitId, sort: 'from,desc' }} text={t('lists.export')} />
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('board.neverLet')}</p>
          ) : (
            <>
              <LeaseTimeline parkId={parkId} leases={items} unitId={unitId} open={open} onOpen={onOpen} />
              <ul className="plain lines">
                {items.map((l) => (
                  <li key={l.id}>
                    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: l.tenantId }}>
                      {l.companyName}
                    </Link>
                    <Period from={l.from} to={l.to} />
                    <Seats lease={l} unitId={unitId} />
                    {l.waiverLabel && <span className="tag">{l.waiverLabel}</span>}
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Seats({ lease, unitId }: { lease: LeaseSummary; unitId: string }) {
  const { t } = useTranslation();
  const seats = lease.units.find((u) => u.unitId === unitId)?.seatNumbers;
  return seats && <span className="note num">{t('leases.seats', { seats })}</span>;
}
