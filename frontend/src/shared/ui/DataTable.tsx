import { Table, type TableColumnsType } from 'antd';
import type { SorterResult } from 'antd/es/table/interface';
import { useTranslation } from 'react-i18next';
import type { DataListProps } from './DataList';

const orderOf = (sort: string | undefined, key: string) =>
  sort?.startsWith(`${key},`) ? (sort.endsWith('asc') ? 'ascend' : 'descend') : null;

export default function DataTable<T extends object>(props: DataListProps<T>) {
  const { label, query, columns, rowKey, search, onSearch } = props;
  const { t } = useTranslation();
  const tableColumns: TableColumnsType<T> = columns.map((c) => ({
    key: c.key,
    title: c.title,
    width: c.width,
    align: c.end ? 'end' : undefined,
    className: c.end ? 'num' : undefined,
    sorter: c.sortable,
    sortOrder: c.sortable ? orderOf(search.sort, c.key) : undefined,
    showSorterTooltip: false,
    render: (_, row) => c.render(row),
  }));
  const sortOf = (s: SorterResult<T> | SorterResult<T>[]) => {
    const one = Array.isArray(s) ? s[0] : s;
    return one?.order ? `${String(one.columnKey)},${one.order === 'ascend' ? 'asc' : 'desc'}` : undefined;
  };
  return (
    <Table<T>
      aria-label={label}
      rowKey={rowKey}
      size="small"
      loading={query.isFetching && { delay: 200 }}
      dataSource={query.data?.items}
      columns={tableColumns}
      scroll={{ x: 'max-content' }}
      pagination={{
        current: search.page ?? 1,
        pageSize: search.size ?? 20,
        total: query.data?.total,
        showSizeChanger: true,
        pageSizeOptions: [20, 50, 100],
        showTotal: (n) => t('list.total', { n }),
      }}
      onChange={(p, _filters, sorter, { action }) =>
        onSearch({
          page: action === 'sort' || p.current === 1 ? undefined : p.current,
          size: p.pageSize === 20 ? undefined : p.pageSize,
          sort: sortOf(sorter),
        })
      }
    />
  );
}
