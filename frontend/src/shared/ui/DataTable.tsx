import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { Pagination } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column, DataListProps } from './DataList';
import { ScrollX } from './ScrollX';

type Dir = 'asc' | 'desc';

const dirOf = (sort: string | undefined, key: string): Dir | undefined =>
  sort?.startsWith(`${key},`) ? (sort.slice(key.length + 1) as Dir) : undefined;

/** up, down, as the server likes it */
const nextSort = (key: string, dir: Dir | undefined) =>
  dir === 'desc' ? undefined : `${key},${dir === 'asc' ? 'desc' : 'asc'}`;

/**
 * A plain table. The component library's own brings trees, filters and selection that no list here uses, and
 * weighs 69 kB more; server-side sorting and paging need none of it.
 */
export default function DataTable<T extends object>(props: DataListProps<T>) {
  const { label, query, columns, rowKey, search, onSearch, dense } = props;
  const { t } = useTranslation();
  return (
    <>
      <ScrollX label={label} className={dense ? 'panel data-table dense' : 'panel data-table'} busy={query.isFetching}>
        <table className="table" aria-label={label}>
          <thead>
            <tr>
              {columns.map((c) => (
                <HeadCell key={c.key} column={c} sort={search.sort} onSort={(sort) => onSearch({ sort })} />
              ))}
            </tr>
          </thead>
          <tbody>
            {query.data?.items.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((c) => (
                  <td key={c.key} className={c.end ? 'end num' : undefined}>
                    {c.render(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
      <Pagination
        align="end"
        current={search.page ?? 1}
        pageSize={search.size ?? 20}
        total={query.data?.total ?? 0}
        showSizeChanger
        pageSizeOptions={[20, 50, 100]}
        showTotal={(n) => query.data && t(query.data.more ? 'list.more' : 'list.total', { n })}
        onChange={(page, size) =>
          onSearch({ page: page === 1 ? undefined : page, size: size === 20 ? undefined : size })
        }
      />
    </>
  );
}

type HeadProps<T> = { column: Column<T>; sort: string | undefined; onSort: (sort: string | undefined) => void };

function HeadCell<T>({ column: c, sort, onSort }: HeadProps<T>) {
  const dir = dirOf(sort, c.key);
  const className = c.end ? 'end' : undefined;
  if (!c.sortable) {
    return (
      <th scope="col" className={className}>
        {c.title}
      </th>
    );
  }
  return (
    <th scope="col" className={className} aria-sort={dir ? (dir === 'asc' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="sort-button" onClick={() => onSort(nextSort(c.key, dir))}>
        {c.title}
        <span className={`sort-mark ${dir ?? ''}`} aria-hidden>
          <CaretUpOutlined />
          <CaretDownOutlined />
        </span>
      </button>
    </th>
  );
}
