import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { admissionCallListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { CallStanding, CallSummary } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import type { CallsSearch } from './search';
import './admission.css';
import './words';

const CallDrawer = lazy(() => import('./CallDrawer'));
const CallPanel = lazy(() => import('./CallPanel'));
const route = getRouteApi('/parks/$parkId/calls');

/** Calls of the park; one is opened in a drawer. */
export function CallsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (can('ADMISSION_READ')) return <List parkId={parkId} mayCreate={can('ADMISSION_HANDLE')} />;
  return <NotForYou title={t('admission.calls')} text={t('admission.noPermission')} />;
}

function List({ parkId, mayCreate }: { parkId: string; mayCreate: boolean }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<CallsSearch>) => void navigate({ search: (s) => ({ ...s, ...p }) });
  const { page, size, open } = search;
  const query = useQuery({
    ...admissionCallListOptions({ path: { parkId }, query: { page, size } }),
    placeholderData: keepPreviousData,
  });
  const close = () => set({ open: undefined });
  return (
    <div className="stack">
      <PageHead
        title={t('admission.calls')}
        note={t('admission.callsNote')}
        back={
          <Link to="/parks/$parkId/applications" params={{ parkId }}>
            ← {t('admission.title')}
          </Link>
        }
        actions={
          <>
            <Link to="/apply/$parkId" params={{ parkId }}>
              {t('admission.publicLink')}
            </Link>
            {mayCreate && (
              <Button type="primary" onClick={() => set({ open: 'new' })}>
                {t('admission.newCall')}
              </Button>
            )}
          </>
        }
      />
      <DataList
        label={t('admission.calls')}
        query={query}
        columns={useColumns((id) => set({ open: id }))}
        rowKey={(row) => row.id}
        card={(row) => (
          <div className="card">
            <Title row={row} onOpen={() => set({ open: row.id })} />
            <div>
              <Standing row={row} />
            </div>
            <Period row={row} />
          </div>
        )}
        empty={<p>{t('admission.noCalls')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {open === 'new' && mayCreate && <CallDrawer parkId={parkId} onClose={close} />}
        {open && open !== 'new' && <CallPanel parkId={parkId} callId={open} onClose={close} />}
      </Suspense>
    </div>
  );
}

type RowProps = { row: CallSummary };

const Title = ({ row, onOpen }: RowProps & { onOpen: () => void }) => (
  <Button type="link" className="link-cell" onClick={onOpen}>
    {row.title}
  </Button>
);

const TAG: Partial<Record<CallStanding, string>> = { OPEN: 'tag-yes', DRAFT: 'tag-warn' };

function Standing({ row }: RowProps) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[row.standing] ?? ''}`}>{t(`admission.standing.${row.standing}`)}</span>;
}

function Period({ row }: RowProps) {
  const { t } = useTranslation();
  return <span className="num">{t('apply.until', { from: row.opensOn, last: lastDay(row.closesOn) })}</span>;
}

function useColumns(onOpen: (id: string) => void): Column<CallSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'title',
      title: t('admission.callTitle'),
      render: (row) => <Title row={row} onOpen={() => onOpen(row.id)} />,
    },
    { key: 'stage', title: t('admission.stage'), render: (row) => t(`enums.Stage.${row.stage}`) },
    { key: 'standing', title: t('admission.stateLabel'), render: (row) => <Standing row={row} /> },
    { key: 'period', title: t('apply.openTime'), render: (row) => <Period row={row} /> },
    { key: 'submitted', title: t('admission.submitted'), end: true, render: (row) => row.submitted },
  ];
}
