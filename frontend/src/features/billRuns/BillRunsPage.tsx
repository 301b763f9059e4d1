import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { billingSettingsGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillRunView } from '@/api/gen/types.gen';
import { count, UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { PageHead } from '@/shared/ui/PageHead';
import { RunState } from './RunState';
import { runName } from './run';
import { billRunsQuery } from './runs';
import type { BillRunsSearch } from './search';
import './words';

const StartDrawer = lazy(() => import('./StartDrawer'));
const SettingsDrawer = lazy(() => import('./SettingsDrawer'));
const route = getRouteApi('/parks/$parkId/bill-runs/');

/** A month is previewed as often as one likes, and issued once. */
export function BillRunsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<BillRunsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...billRunsQuery(parkId, search), placeholderData: keepPreviousData });
  const settings = useQuery(billingSettingsGetOptions({ path: { parkId } })).data;
  const unset = settings?.version === 0;
  const mayStart = can('BILL_EDIT') && !unset;
  const close = () => set({ open: undefined, page: search.page });
  return (
    <div className="stack">
      <PageHead
        title={t('billRuns.title')}
        note={t('billRuns.note')}
        actions={
          <>
            {settings?.abilities.includes('edit') && (
              <Button onClick={() => set({ open: 'settings' })}>{t('billRuns.settings')}</Button>
            )}
            {mayStart && (
              <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => set({ open: 'start' })}>
                {t('billRuns.start')}
              </Button>
            )}
          </>
        }
      />
      {unset && <Alert type="info" showIcon title={t('billRuns.unset')} description={t('billRuns.unsetText')} />}
      <DataList
        label={t('billRuns.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(run) => run.id}
        card={(run) => <Card parkId={parkId} run={run} />}
        empty={<p>{t('billRuns.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'settings' && settings?.abilities.includes('edit') && (
          <SettingsDrawer parkId={parkId} settings={settings} onClose={close} />
        )}
        {search.open === 'start' && mayStart && (
          <StartDrawer
            parkId={parkId}
            onClose={(runId) =>
              runId ? void navigate({ to: '/parks/$parkId/bill-runs/$runId', params: { parkId, runId } }) : close()
            }
          />
        )}
      </Suspense>
    </div>
  );
}

function RunLink({ parkId, run }: { parkId: string; run: BillRunView }) {
  const { t } = useTranslation();
  return (
    <Link className="nowrap" to="/parks/$parkId/bill-runs/$runId" params={{ parkId, runId: run.id }}>
      {runName(t, run)}
    </Link>
  );
}

function Card({ parkId, run }: { parkId: string; run: BillRunView }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <RunLink parkId={parkId} run={run} />
        <RunState state={run.state} />
      </span>
      <span>{t('billRuns.billsAndCredits', { bills: count(run.bills), credits: count(run.credits) })}</span>
      <span>
        {t('billRuns.charged')} <Amount of={run.charged} />
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<BillRunView>[] {
  const { t } = useTranslation();
  return [
    { key: 'month', title: t('billRuns.month'), render: (run) => <RunLink parkId={parkId} run={run} /> },
    { key: 'state', title: t('billRuns.state'), render: (run) => <RunState state={run.state} /> },
    { key: 'bills', title: t('billRuns.bills'), end: true, render: (run) => count(run.bills) },
    { key: 'charged', title: t('billRuns.charged'), end: true, render: (run) => <Amount of={run.charged} /> },
    { key: 'waived', title: t('billRuns.waived'), end: true, render: (run) => <Amount of={run.waived} /> },
    { key: 'credits', title: t('billRuns.credits'), end: true, render: (run) => count(run.credits) },
    { key: 'credited', title: t('billRuns.credited'), end: true, render: (run) => <Amount of={run.credited} /> },
    {
      key: 'issuedOn',
      title: t('billRuns.issuedOn'),
      render: (run) => <span className="num">{run.issuedOn ?? UNKNOWN}</span>,
    },
  ];
}
