import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import { LoadError } from '@/shared/ui/LoadError';
import { PageHead } from '@/shared/ui/PageHead';
import { parkNamesQuery, trailQuery } from './queries';
import Seals from './Seals';
import type { TrailSearch } from './search';
import { TrailTable } from './TrailTable';
import './words';
import './trail.css';

const route = getRouteApi('/trail');

/** Everything that was done and denied, for those who watch over it. */
export function TrailPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<TrailSearch>) => void navigate({ search: (s) => ({ ...s, ...p }) });
  const query = useInfiniteQuery(trailQuery(search));
  const entries = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <div className="stack">
      <PageHead
        title={t('trail.title')}
        note={t('trail.note')}
        actions={
          <Button icon={<DownloadOutlined />} href={`/api/v1/trail/export${asked(search)}`} download>
            {t('trail.export')}
          </Button>
        }
      />
      <Filters search={search} set={set} reset={() => void navigate({ search: {} })} />
      {query.isError && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 12 }} />}
      {query.data && entries.length === 0 && <div className="empty">{t('list.empty')}</div>}
      {entries.length > 0 && <TrailTable entries={entries} onActor={(actor) => set({ actor })} />}
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('trail.more')}
        </Button>
      )}
      <Seals />
    </div>
  );
}

/** The same filter as the page's, as the API's query string. */
function asked(search: TrailSearch) {
  const given = Object.entries(search).filter((e): e is [string, string] => e[1] !== undefined);
  return given.length ? `?${new URLSearchParams(given)}` : '';
}

type FilterProps = { search: TrailSearch; set: (p: Partial<TrailSearch>) => void; reset: () => void };

function Filters({ search, set, reset }: FilterProps) {
  const { t } = useTranslation();
  const parks = useQuery(parkNamesQuery());
  return (
    <FilterBar active={Object.values(search).some((v) => v !== undefined)} onReset={reset}>
      <OneFilter
        label={t('trail.park')}
        value={search.park}
        options={(parks.data?.items ?? []).map((p) => ({ value: p.id, label: p.name }))}
        onChange={(park) => set({ park })}
      />
      <OneFilter<Outcome>
        label={t('trail.outcome')}
        value={search.outcome}
        options={[
          { value: 'DONE', label: t('trail.done') },
          { value: 'DENIED', label: t('trail.denied') },
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      <div className="filter">
        <DateInput aria-label={t('trail.from')} value={search.from} onChange={(v) => set({ from: v ?? undefined })} />
      </div>
      <div className="filter">
        <DateInput aria-label={t('trail.to')} value={search.to} onChange={(v) => set({ to: v ?? undefined })} />
      </div>
      <SearchFilter label={t('trail.requestFilter')} value={search.request} onChange={(request) => set({ request })} />
    </FilterBar>
  );
}
