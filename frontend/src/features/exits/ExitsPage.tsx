import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { exitListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ExitState, type ExitSummary } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHead } from '@/shared/ui/PageHead';
import { OnTime } from './OnTime';
import { StateTag } from './StateTag';
import type { ExitsSearch } from './search';
import './exits.css';
import './words';

const OpenDrawer = lazy(() => import('./OpenDrawer'));
const SettingsDrawer = lazy(() => import('./SettingsDrawer'));
const route = getRouteApi('/parks/$parkId/exits/');

/** Who leaves, what is due first comes first. */
export function ExitsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const mayOpen = useCan(parkId)('TENANT_EDIT');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<ExitsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, sort, q, state, trigger, tenant, only } = search;
  const query = useQuery({
    ...exitListOptions({
      path: { parkId },
      query: {
        ...{ page, size, sort, q, state, trigger, tenantId: tenant },
        late: only === 'late' || undefined,
        addressLate: only === 'addressLate' || undefined,
      },
    }),
    placeholderData: keepPreviousData,
  });
  const filtered = Boolean(q || state || trigger || tenant || only);
  return (
    <div className="stack">
      <PageHead
        title={t('exits.title')}
        note={t('exits.note')}
        actions={
          <>
            <LinkButton to="/parks/$parkId/exits/follow-ups" params={{ parkId }} search={{ due: 'yes' }}>
              {t('exits.followUps')}
            </LinkButton>
            {mayOpen && <Button onClick={() => set({ open: 'settings' })}>{t('exits.settings.title')}</Button>}
            {mayOpen && (
              <Button type="primary" onClick={() => set({ open: 'new' })}>
                {t('exits.new')}
              </Button>
            )}
          </>
        }
      />
      <FilterBar active={filtered} onReset={() => void navigate({ search: {} })}>
        <SearchFilter label={t('exits.company')} value={q} onChange={(next) => set({ q: next })} />
        <ManyFilter
          label={t('exits.stateLabel')}
          values={Object.values(ExitState)}
          text={(one) => t(`exits.state.${one}`)}
          value={state}
          onChange={(next) => set({ state: next })}
        />
        {(['late', 'addressLate'] as const).map((one) => (
          <Button key={one} aria-pressed={only === one} onClick={() => set({ only: only === one ? undefined : one })}>
            {t(`exits.${one}`)}
          </Button>
        ))}
        {tenant && <span className="note">{t('exits.ofOneTenant')}</span>}
      </FilterBar>
      <DataList
        label={t('exits.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(row) => row.id}
        card={(row) => <Card parkId={parkId} row={row} />}
        empty={<p>{t(filtered ? 'list.empty' : 'exits.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'new' && mayOpen && (
          <OpenDrawer parkId={parkId} tenantId={tenant} onClose={() => set({ open: undefined })} />
        )}
        {search.open === 'settings' && mayOpen && (
          <SettingsDrawer parkId={parkId} onClose={() => set({ open: undefined })} />
        )}
      </Suspense>
    </div>
  );
}

type RowProps = { parkId: string; row: ExitSummary };

function NumberLink({ parkId, row }: RowProps) {
  return (
    <Link className="num nowrap" to="/parks/$parkId/exits/$exitCaseId" params={{ parkId, exitCaseId: row.id }}>
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

function State({ row }: { row: ExitSummary }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <StateTag state={row.state} />
      {row.addressLate && <span className="tag tag-bad">{t('exits.addressLate')}</span>}
    </span>
  );
}

function Card({ parkId, row }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <NumberLink parkId={parkId} row={row} />
      <Company parkId={parkId} row={row} />
      <State row={row} />
      <span>{t(`exits.trigger.${row.trigger}`)}</span>
      <span className="row">
        <span className="num">
          {t('exits.lastDay')} {row.lastDay}
        </span>
        <OnTime {...row} />
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<ExitSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', title: t('exits.number'), render: (row) => <NumberLink parkId={parkId} row={row} /> },
    {
      key: 'company',
      title: t('exits.company'),
      sortable: true,
      render: (row) => <Company parkId={parkId} row={row} />,
    },
    { key: 'state', title: t('exits.stateLabel'), render: (row) => <State row={row} /> },
    { key: 'trigger', title: t('exits.triggerLabel'), render: (row) => t(`exits.trigger.${row.trigger}`) },
    {
      key: 'lastDay',
      title: t('exits.lastDay'),
      sortable: true,
      render: (row) => <span className="num nowrap">{row.lastDay}</span>,
    },
    {
      key: 'due',
      title: t('exits.dueOn'),
      sortable: true,
      render: (row) => <span className="num nowrap">{row.dueOn ?? '—'}</span>,
    },
    { key: 'onTime', title: t('exits.result'), render: (row) => <OnTime {...row} /> },
  ];
}
