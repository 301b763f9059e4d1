import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryFilingListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { type StatutoryFilingSummary, StatutoryState } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dateTime } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { OneFilter } from '@/shared/ui/Filters';
import { ListFrame } from '@/shared/ui/ListFrame';
import { FilingState } from './Marks';
import type { FilingsSearch } from './search';
import { periodOf, titleOf } from './text';
import './words';

const DraftDrawer = lazy(() => import('./DraftDrawer'));
const route = getRouteApi('/parks/$parkId/statutory/');

/** Statutory forms of the park, every period with its revisions. */
export function FilingsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const { page, size, state } = search;
  const set = (p: Partial<FilingsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({
    ...statutoryFilingListOptions({ path: { parkId }, query: { page, size, state } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListFrame
        title={t('statutory.title')}
        note={t('statutory.note')}
        actions={
          can('REPORT_EDIT') && (
            <Button type="primary" onClick={() => set({ open: 'draft' })}>
              {t('statutory.draft')}
            </Button>
          )
        }
        filters={
          <OneFilter
            label={t('statutory.stateLabel')}
            options={Object.values(StatutoryState).map((value) => ({ value, label: t(`statutory.stateOf.${value}`) }))}
            value={state}
            onChange={(v) => set({ state: v })}
          />
        }
        filtered={Boolean(state)}
        onReset={() => set({ state: undefined })}
        empty={t(can('REPORT_EDIT') ? 'statutory.none' : 'statutory.noneToSee')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(f) => f.id}
        card={(f) => <Card parkId={parkId} filing={f} />}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'draft' && (
          <DraftDrawer
            parkId={parkId}
            onClose={(filingId) =>
              filingId
                ? void navigate({ to: '/parks/$parkId/statutory/$filingId', params: { parkId, filingId } })
                : set({ open: undefined })
            }
          />
        )}
      </Suspense>
    </>
  );
}

type RowProps = { parkId: string; filing: StatutoryFilingSummary };

function FilingLink({ parkId, filing }: RowProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <Link to="/parks/$parkId/statutory/$filingId" params={{ parkId, filingId: filing.id }}>
      {periodOf(t, filing)} {titleOf(filing.form, locale)}
    </Link>
  );
}

function Card({ parkId, filing }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <FilingLink parkId={parkId} filing={filing} />
        <FilingState state={filing.state} />
      </span>
      <span className="note num">
        {t('statutory.revision', { n: filing.revision })} · {t('statutory.asOfDay', { day: filing.asOf })}
      </span>
      {filing.reason && <span className="note">{filing.reason}</span>}
    </div>
  );
}

function useColumns(parkId: string): Column<StatutoryFilingSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'form', title: t('statutory.form'), render: (f) => <FilingLink parkId={parkId} filing={f} /> },
    { key: 'state', title: t('statutory.stateLabel'), render: (f) => <FilingState state={f.state} /> },
    { key: 'revision', title: t('statutory.revisionLabel'), end: true, render: (f) => f.revision },
    { key: 'asOf', title: t('statutory.asOf'), render: (f) => <span className="num nowrap">{f.asOf}</span> },
    { key: 'draftedBy', title: t('statutory.draftedBy'), render: (f) => f.draftedBy },
    { key: 'filedBy', title: t('statutory.filedBy'), render: (f) => f.filedBy },
    {
      key: 'filedAt',
      title: t('statutory.filedAt'),
      render: (f) => <span className="num nowrap">{dateTime(f.filedAt)}</span>,
    },
    { key: 'reason', title: t('statutory.reason'), render: (f) => f.reason },
  ];
}
