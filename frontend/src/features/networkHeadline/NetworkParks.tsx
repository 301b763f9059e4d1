import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { NetworkParkView, PageNetworkParkView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, SearchFilter } from '@/shared/ui/Filters';
import { percent, wan } from '@/shared/ui/headline/figures';
import type { NetworkSearch } from './search';

type Props = {
  query: UseQueryResult<PageNetworkParkView, unknown>;
  search: NetworkSearch;
  onSearch: (patch: Partial<NetworkSearch>) => void;
};

/** Park by park. */
export function NetworkParks({ query, search, onSearch }: Props) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <>
      <FilterBar active={Boolean(search.q)} onReset={() => onSearch({ q: undefined })}>
        <SearchFilter label={t('networkHeadline.search')} value={search.q} onChange={(q) => onSearch({ q })} />
      </FilterBar>
      <DataList
        label={t('networkHeadline.parksTable')}
        query={query}
        columns={columns}
        rowKey={(p) => p.parkId}
        card={(p) => (
          <div className="card">
            <Name park={p} />
            <span className="note">{p.regionName}</span>
            {columns.slice(2).map((c) => (
              <span key={c.key} className="num">
                {c.title} {c.render(p)}
              </span>
            ))}
          </div>
        )}
        empty={<p>{t('networkHeadline.noParks')}</p>}
        search={search}
        onSearch={onSearch}
      />
    </>
  );
}

/** The headline itself opens for those who work in the park. */
function Name({ park }: { park: NetworkParkView }) {
  const { t } = useTranslation();
  const { data: me } = useQuery({ ...meGetOptions(), staleTime: 300_000 });
  const own = me?.parks.find((p) => p.parkId === park.parkId);
  return (
    <>
      {own?.permissions.includes('READINESS_READ') ? (
        <Link to="/parks/$parkId/headline" params={{ parkId: park.parkId }}>
          {park.parkName}
        </Link>
      ) : (
        <span>{park.parkName}</span>
      )}
      {park.failedAt && <p className="note">{t('networkHeadline.failed', { at: dateTime(park.failedAt) })}</p>}
    </>
  );
}

function useColumns(): Column<NetworkParkView>[] {
  const { t } = useTranslation();
  const number = (key: string, render: (p: NetworkParkView) => string | number): Column<NetworkParkView> => ({
    ...{ key, title: t(`networkHeadline.${key}`), render, sortable: true, end: true },
  });
  const unknown = t('outcome.unknown');
  const withheld = t('networkHeadline.withheld');
  return [
    { key: 'name', title: t('networkHeadline.park'), render: (p) => <Name park={p} />, sortable: true },
    { key: 'region', title: t('networkHeadline.region'), render: (p) => p.regionName },
    number('present', (p) => p.numbers.jobs.companies),
    number('incubated', (p) => p.numbers.incubated.firms),
    number('graduated', (p) => p.numbers.graduated),
    number('people', (p) => (p.jobsWithheld ? withheld : (p.numbers.jobs.total ?? unknown))),
    number('tax', (p) => (p.taxWithheld ? withheld : p.numbers.tax.total ? wan(t, p.numbers.tax.total) : unknown)),
    number('waived', (p) => wan(t, p.numbers.waived.total)),
    number('rate', (p) => percent(t, p.numbers.let.rate)),
  ];
}
