import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineRecordListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { HeadlineNumber } from '@/api/gen/types.gen';
import type { PageSearch } from '@/shared/lib/listSearch';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { DataList } from '@/shared/ui/DataList';
import { useRecordColumns } from './recordColumns';

type Props = { parkId: string; number: HeadlineNumber; on: string | undefined; onClose: () => void };

/** What a number is counted from: these lines and no others. */
export default function RecordsDrawer({ parkId, number, on, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [page, setPage] = useState<PageSearch>({});
  const columns = useRecordColumns(parkId, number);
  const query = useQuery({
    ...headlineRecordListOptions({ path: { parkId }, query: { number, on, page: page.page, size: page.size } }),
    placeholderData: keepPreviousData,
  });
  const title = t(`headline.records.${number}`);
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 720}
      title={title}
    >
      <DataList
        label={title}
        query={query}
        columns={columns}
        rowKey={(r) => r.recordId}
        card={(r) => (
          <div className="card">
            {columns.map((column) => (
              <span key={column.key}>{column.render(r)}</span>
            ))}
          </div>
        )}
        empty={<p>{t('headline.noRecords')}</p>}
        search={page}
        onSearch={(p) => setPage((old) => ({ ...old, ...p }))}
      />
    </Drawer>
  );
}
