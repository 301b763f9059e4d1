import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownStayListOptions, ownWaiverListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { WaiverSummary } from '@/api/gen/types.gen';
import { money, today } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Period } from '@/shared/ui/Period';
import { StateTag } from './StateTag';
import './waivers.css';
import './words';

const Calculator = lazy(() => import('./Calculator'));

/** What one's own company asked for, and what it could ask for. */
export function OwnWaiversPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const can = useCanInCompany(companyId);
  if (can('OWN_BILLING')) return <Own companyId={companyId} />;
  return <NotForYou title={t('waivers.ownTitle')} text={t('waivers.ownNoPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const stays = useQuery(ownStayListOptions({ path: { companyId } }));
  const query = useQuery({
    ...ownWaiverListOptions({ path: { companyId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy waiver">
      <PageHead
        title={t('waivers.ownTitle')}
        note={t('waivers.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('waivers.ownBack')}
          </Link>
        }
      />
      <Panel title={t('waivers.ownList')}>
        <Loaded query={query}>
          {({ items, total }) => (
            <>
              {items.length === 0 && <p className="note">{t('waivers.ownNone')}</p>}
              <ul className="cards">
                {items.map((row) => (
                  <li key={row.id}>
                    <Card companyId={companyId} row={row} />
                  </li>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )}
        </Loaded>
      </Panel>
      <Panel title={t('waivers.calc')}>
        <Loaded query={stays}>
          {({ items }) => {
            const now = items.filter((s) => !s.to || s.to > today());
            if (now.length === 0) return <p className="note">{t('waivers.noStay')}</p>;
            return (
              <Suspense fallback={null}>
                <Calculator companyId={companyId} stays={now} />
              </Suspense>
            );
          }}
        </Loaded>
      </Panel>
    </div>
  );
}

function Card({ companyId, row }: { companyId: string; row: WaiverSummary }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <Link to="/company/$companyId/waivers/$waiverId" params={{ companyId, waiverId: row.id }}>
          {row.policyName}
        </Link>
        <StateTag state={row.state} />
      </span>
      <span className="note num">
        {row.number} · <Period from={row.from} to={row.to} />
      </span>
      {row.total && <span className="num">{t('waivers.granted', { amount: money(row.total) })}</span>}
    </div>
  );
}
