import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { leaseListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { today } from '@/shared/lib/format';
import { DataList } from '@/shared/ui/DataList';
import { FileLink } from '@/shared/ui/list/FileLink';
import { PageHead } from '@/shared/ui/PageHead';
import { EndingCard } from './EndingCard';
import { endsWithin } from './ending';
import { type EndingSearch, WITHIN, type Within } from './search';
import { useEndingColumns } from './useEndingColumns';
import './leases.css';
import './words';

const LeaseSheet = lazy(() => import('./LeaseSheet'));
const route = getRouteApi('/parks/$parkId/leases');

/** Leases by the day they end, with what is to be done about each. */
export function EndingPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<EndingSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const within = search.within ?? '90';
  const sort = search.sort ?? 'to,asc';
  const filter = { ...endsWithin(Number(within), today()), sort };
  const query = useQuery({
    ...leaseListOptions({ path: { parkId }, query: { ...filter, page: search.page, size: search.size } }),
    placeholderData: keepPreviousData,
  });
  const open = (lease: string | undefined) => set({ page: search.page, lease });
  return (
    <div className="stack">
      <PageHead
        title={t('leases.title')}
        note={t('leases.note')}
        actions={
          query.data &&
          query.data.total > 0 && <FileLink parkId={parkId} list="leases" query={filter} text={t('lists.export')} />
        }
      />
      <div className="row">
        <Segmented<Within>
          aria-label={t('leases.within')}
          value={within}
          onChange={(v) => set({ within: v === '90' ? undefined : v })}
          options={WITHIN.map((n) => ({ value: n, label: t('leases.withinDays', { n }) }))}
        />
      </div>
      <DataList
        label={t('leases.title')}
        query={query}
        columns={useEndingColumns(parkId, open)}
        rowKey={(l) => l.id}
        card={(l) => <EndingCard parkId={parkId} lease={l} onOpen={open} />}
        empty={<p>{t('leases.none', { n: within })}</p>}
        search={{ ...search, sort }}
        onSearch={set}
      />
      {search.lease && (
        <Suspense fallback={null}>
          <LeaseSheet key={search.lease} parkId={parkId} leaseId={search.lease} onClose={() => open(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
