import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageSearch } from '@/shared/lib/listSearch';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { LoadError } from './LoadError';

const Pager = lazy(() => import('./Pager'));

// Phones show cards and never load the table.
// lazy() forgets the type parameter.
const DataTable = lazy(() => import('./DataTable')) as unknown as <T extends object>(p: DataListProps<T>) => ReactNode;

export type Column<T> = {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  sortable?: boolean;
  end?: boolean;
  /** Columns of the file that say the same. */
  exports?: readonly string[];
};

type Page<T> = { items: T[]; page: number; size: number; total: number; more: boolean };

export type DataListProps<T extends object> = {
  label: string;
  query: UseQueryResult<Page<T>, unknown>;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  card: (row: T) => ReactNode;
  empty: ReactNode;
  search: PageSearch;
  onSearch: (patch: PageSearch) => void;
  /** More rows on the screen. */
  dense?: boolean;
};

export function DataList<T extends object>(props: DataListProps<T>) {
  const phone = useIsPhone();
  const { query, empty } = props;
  if (query.isError && !query.data) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  if (query.data?.total === 0) return <div className="empty">{empty}</div>;
  if (phone) return <CardList {...props} />;
  return (
    <Suspense fallback={<Waiting />}>
      <DataTable {...props} />
    </Suspense>
  );
}

const Waiting = () => (
  <div className="list-wait">
    <Skeleton active title={false} paragraph={{ rows: 14 }} />
  </div>
);

function CardList<T extends object>({ label, query, rowKey, card, search, onSearch }: DataListProps<T>) {
  const { t } = useTranslation();
  if (!query.data) return <Waiting />;
  return (
    <section aria-label={label} aria-busy={query.isFetching}>
      <p className="note">{t(query.data.more ? 'list.more' : 'list.total', { n: query.data.total })}</p>
      <ul className="cards">
        {query.data.items.map((row) => (
          <li key={rowKey(row)}>{card(row)}</li>
        ))}
      </ul>
      {query.data.total > (search.size ?? 20) && (
        <Suspense>
          <Pager
            current={search.page ?? 1}
            pageSize={search.size ?? 20}
            total={query.data.total}
            onChange={(page) => onSearch({ page: page === 1 ? undefined : page })}
          />
        </Suspense>
      )}
    </section>
  );
}
