import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { noticeListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { NoticeState, type NoticeSummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { ManyFilter } from '@/shared/ui/Filters';
import { ListFrame } from '@/shared/ui/ListFrame';
import { NotForYou } from '@/shared/ui/NotForYou';
import type { NoticesSearch } from './search';
import './words';

const CreateDrawer = lazy(() => import('./CreateDrawer'));
const route = getRouteApi('/parks/$parkId/notices/');

/** What the park announces, what runs and what waits for an answer first. */
export function NoticesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (can('NOTICE_READ')) return <List parkId={parkId} mayCreate={can('NOTICE_EDIT')} />;
  return <NotForYou title={t('notices.title')} text={t('notices.noPermission')} />;
}

function List({ parkId, mayCreate }: { parkId: string; mayCreate: boolean }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<NoticesSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, state } = search;
  const query = useQuery({
    ...noticeListOptions({ path: { parkId }, query: { page, size, state } }),
    placeholderData: keepPreviousData,
  });
  return (
    <ListFrame
      title={t('notices.title')}
      note={t('notices.note')}
      actions={
        <>
          <Link to="/notices/$parkId" params={{ parkId }}>
            {t('notices.publicPage')}
          </Link>
          {mayCreate && (
            <Button type="primary" onClick={() => set({ open: 'create' })}>
              {t('notices.create')}
            </Button>
          )}
        </>
      }
      filters={
        <ManyFilter
          label={t('notices.stateLabel')}
          values={Object.values(NoticeState)}
          text={(v) => t(`notices.stateOf.${v}`)}
          value={state}
          onChange={(v) => set({ state: v })}
        />
      }
      filtered={Boolean(state)}
      onReset={() => void navigate({ search: {} })}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(row) => row.id}
      card={(row) => (
        <div className="card">
          <TitleLink parkId={parkId} row={row} />
          <Standing row={row} />
          <Waiting row={row} />
        </div>
      )}
      empty={t('notices.empty')}
      search={search}
      onSearch={set}
    >
      {search.open === 'create' && mayCreate && (
        <CreateDrawer parkId={parkId} onClose={() => set({ open: undefined })} />
      )}
    </ListFrame>
  );
}

type RowProps = { row: NoticeSummary };

function TitleLink({ parkId, row }: RowProps & { parkId: string }) {
  return (
    <Link to="/parks/$parkId/notices/$noticeId" params={{ parkId, noticeId: row.id }}>
      {row.title}
    </Link>
  );
}

function Standing({ row }: RowProps) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={row.state === 'POSTED' ? 'tag tag-yes' : 'tag'}>{t(`notices.stateOf.${row.state}`)}</span>
      {row.result && <span>{t(`notices.resultOf.${row.result}`)}</span>}
    </span>
  );
}

function Waiting({ row }: RowProps) {
  const { t } = useTranslation();
  if (row.objections === 0) return <span className="note">{t('notices.noObjections')}</span>;
  return (
    <span className="row">
      <span>{t('notices.objectionCount', { n: row.objections })}</span>
      {row.unanswered > 0 && (
        <span className={row.late ? 'tag tag-no' : 'tag tag-warn'}>
          {t(row.late ? 'notices.lateSince' : 'notices.answerBy', { n: row.unanswered, on: row.nextDueOn })}
        </span>
      )}
    </span>
  );
}

function useColumns(parkId: string): Column<NoticeSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'title', title: t('notices.subject'), render: (row) => <TitleLink parkId={parkId} row={row} /> },
    {
      key: 'kind',
      title: t('notices.kind'),
      render: (row) => t(`notices.kinds.${row.kind}`, { defaultValue: row.kind }),
    },
    { key: 'state', title: t('notices.stateLabel'), render: (row) => <Standing row={row} /> },
    {
      key: 'posted',
      title: t('notices.posted'),
      render: (row) => <span className="num">{row.postedOn ?? UNKNOWN}</span>,
    },
    {
      key: 'lastDay',
      title: t('notices.lastDay'),
      render: (row) => <span className="num">{row.lastDay ?? UNKNOWN}</span>,
    },
    { key: 'objections', title: t('notices.objections'), render: (row) => <Waiting row={row} /> },
  ];
}
