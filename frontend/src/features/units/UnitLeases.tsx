import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { leaseListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { FileLink } from '@/shared/ui/list/FileLink';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';

export function UnitLeases({ parkId, unitId }: { parkId: string; unitId: string }) {
  const { t } = useTranslation();
  const query = useQuery(leaseListOptions({ path: { parkId }, query: { unitId, sort: 'from,desc', size: 50 } }));
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
            <ul className="plain lines">
              {items.map((l) => (
                <li key={l.id}>
                  <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: l.tenantId }}>
                    {l.companyName}
                  </Link>
                  <Period from={l.from} to={l.to} />
                  {l.waiverLabel && <span className="tag">{l.waiverLabel}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
