import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { reportRoundListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ReportKind, type ReportRoundSummary } from '@/api/gen/types.gen';
import { periodName } from '@/features/periodReports/period';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { OneFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListFrame } from '@/shared/ui/ListFrame';
import { RoundProgress } from './RoundProgress';
import type { RoundsSearch } from './search';
import './reportRounds.css';
import '@/features/periodReports/words';
import './words';

const OpenDrawer = lazy(() => import('./OpenDrawer'));
const route = getRouteApi('/parks/$parkId/report-rounds/');

/** Every period that was asked for, and how far each is. */
export function RoundsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<RoundsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const { page, size, kind } = search;
  const query = useQuery({
    ...reportRoundListOptions({ path: { parkId }, query: { page, size, kind } }),
    placeholderData: keepPreviousData,
  });
  return (
    <ListFrame
      title={t('reportRounds.title')}
      note={t('reportRounds.note')}
      actions={
        <>
          <LinkButton to="/parks/$parkId/report-forms" params={{ parkId }}>
            {t('reportRounds.forms')}
          </LinkButton>
          {can('REPORT_EDIT') && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => set({ open: 'start', page })}>
              {t('reportRounds.start')}
            </Button>
          )}
        </>
      }
      filters={
        <OneFilter
          label={t('reportRounds.kind')}
          options={Object.values(ReportKind).map((value) => ({ value, label: t(`periodReports.kind.${value}`) }))}
          value={kind}
          onChange={(v) => set({ kind: v })}
        />
      }
      filtered={Boolean(kind)}
      onReset={() => set({ kind: undefined })}
      empty={t(kind ? 'list.empty' : 'reportRounds.empty')}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(r) => r.id}
      card={(r) => <Card parkId={parkId} round={r} />}
      search={search}
      onSearch={set}
    >
      {search.open === 'start' && can('REPORT_EDIT') && (
        <OpenDrawer
          parkId={parkId}
          onClose={(roundId) =>
            roundId
              ? void navigate({ to: '/parks/$parkId/report-rounds/$roundId', params: { parkId, roundId } })
              : set({ open: undefined, page })
          }
        />
      )}
    </ListFrame>
  );
}

type RowProps = { parkId: string; round: ReportRoundSummary };

function RoundLink({ parkId, round }: RowProps) {
  const { t } = useTranslation();
  return (
    <Link className="nowrap" to="/parks/$parkId/report-rounds/$roundId" params={{ parkId, roundId: round.id }}>
      {periodName(t, round)}
    </Link>
  );
}

function Card({ parkId, round }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <RoundLink parkId={parkId} round={round} />
      <span className="note num">{t('reportRounds.due', { due: round.dueOn })}</span>
      <RoundProgress counts={round.counts} />
    </div>
  );
}

function useColumns(parkId: string): Column<ReportRoundSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'period', title: t('reportRounds.period'), render: (r) => <RoundLink parkId={parkId} round={r} /> },
    { key: 'progress', title: t('reportRounds.progress'), render: (r) => <RoundProgress counts={r.counts} /> },
    { key: 'dueOn', title: t('reportRounds.dueOn'), render: (r) => <span className="num nowrap">{r.dueOn}</span> },
    { key: 'form', title: t('reportRounds.form'), render: (r) => r.formName },
    {
      key: 'openedAt',
      title: t('reportRounds.openedAt'),
      render: (r) => <span className="num nowrap">{dateTime(r.openedAt)}</span>,
    },
  ];
}
