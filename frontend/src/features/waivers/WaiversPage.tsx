import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { waiverListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { WaiverSummary } from '@/api/gen/types.gen';
import { dateTime, lastDay, money } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { FileLink } from '@/shared/ui/list/FileLink';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { Needs } from './Needs';
import { StateTag } from './StateTag';
import type { WaiversSearch } from './search';
import { WaiverStates } from './WaiverStates';
import './waivers.css';
import './words';
import '@/shared/ui/list/words';

const DraftDrawer = lazy(() => import('./DraftDrawer'));
const route = getRouteApi('/parks/$parkId/waivers/');

/** Waivers by state, and those somebody should look at. */
export function WaiversPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const mayDraft = useCan(parkId)('WAIVER_EDIT');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<WaiversSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, state, needing, tenant, policy } = search;
  const filtered = Boolean(state || needing || tenant || policy);
  const filter = { state, tenantId: tenant, policyId: policy, needing: needing ? true : undefined };
  const query = useQuery({
    ...waiverListOptions({ path: { parkId }, query: { page, size, ...filter } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack">
      <PageHead
        title={t('waivers.title')}
        note={t('waivers.note')}
        actions={
          <>
            <LinkButton to="/parks/$parkId/waiver-budgets" params={{ parkId }}>
              {t('waivers.toBudgets')}
            </LinkButton>
            <LinkButton to="/parks/$parkId/waiver-ledger" params={{ parkId }}>
              {t('waivers.toLedger')}
            </LinkButton>
            {mayDraft && (
              <Button type="primary" onClick={() => set({ open: 'draft' })}>
                {t('waivers.draft')}
              </Button>
            )}
          </>
        }
      />
      <WaiverStates parkId={parkId} search={search} onSearch={set} />
      <FilterBar
        active={filtered}
        onReset={() => void navigate({ search: {} })}
        tools={<FileLink parkId={parkId} list="waivers" query={filter} text={t('lists.export')} />}
      >
        {tenant && <span className="note">{t('waivers.ofOneTenant')}</span>}
        {policy && <span className="note">{t('waivers.ofOnePolicy')}</span>}
      </FilterBar>
      <DataList
        label={t('waivers.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(row) => row.id}
        card={(row) => <Card parkId={parkId} row={row} />}
        empty={<p>{t(filtered ? 'list.empty' : 'waivers.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'draft' && mayDraft && (
          <DraftDrawer parkId={parkId} tenantId={tenant} onClose={() => set({ open: undefined })} />
        )}
      </Suspense>
    </div>
  );
}

type RowProps = { parkId: string; row: WaiverSummary };

function NumberLink({ parkId, row }: RowProps) {
  return (
    <Link className="num nowrap" to="/parks/$parkId/waivers/$waiverId" params={{ parkId, waiverId: row.id }}>
      {row.number}
    </Link>
  );
}

function Company({ parkId, row }: RowProps) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: row.tenantId }}>
      {row.companyName}
    </Link>
  );
}

function State({ row }: { row: WaiverSummary }) {
  const { t } = useTranslation();
  const { suspendedFrom: from, resumesOn } = row;
  return (
    <span className="row">
      <StateTag state={row.state} />
      {from && (
        <span className="note num">
          {resumesOn
            ? t('waivers.suspendedTo', { from, last: lastDay(resumesOn) })
            : t('waivers.suspendedFrom', { from })}
        </span>
      )}
      <Needs needs={row.needs} />
    </span>
  );
}

function Card({ parkId, row }: RowProps) {
  return (
    <div className="card">
      <NumberLink parkId={parkId} row={row} />
      <Company parkId={parkId} row={row} />
      <State row={row} />
      <span>{row.policyName}</span>
      <span className="row">
        <Period from={row.from} to={row.to} />
        <span className="num">{money(row.total)}</span>
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<WaiverSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', title: t('waivers.number'), render: (row) => <NumberLink parkId={parkId} row={row} /> },
    { key: 'company', title: t('waivers.company'), render: (row) => <Company parkId={parkId} row={row} /> },
    { key: 'state', title: t('waivers.stateLabel'), render: (row) => <State row={row} /> },
    { key: 'policy', title: t('waivers.policy'), render: (row) => row.policyName },
    { key: 'period', title: t('waivers.period'), render: (row) => <Period from={row.from} to={row.to} /> },
    {
      key: 'total',
      title: t('waivers.total'),
      end: true,
      render: (row) => <span className="num">{money(row.total)}</span>,
    },
    {
      key: 'madeAt',
      title: t('waivers.madeAt'),
      render: (row) => (
        <span className="num" title={t(row.own ? 'waivers.byCompany' : 'waivers.byPark')}>
          {dateTime(row.madeAt)}
        </span>
      ),
    },
  ];
}
