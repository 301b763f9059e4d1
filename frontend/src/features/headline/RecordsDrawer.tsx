import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineRecordListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { HeadlineNumber, HeadlineRecord } from '@/api/gen/types.gen';
import type { PageSearch } from '@/shared/lib/listSearch';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { type Column, DataList } from '@/shared/ui/DataList';
import { wan } from './figures';

type Props = { parkId: string; number: HeadlineNumber; on: string | undefined; onClose: () => void };

/** The companies a number is counted from. */
export default function RecordsDrawer({ parkId, number, on, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [page, setPage] = useState<PageSearch>({});
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
        columns={useColumns(parkId, number)}
        rowKey={(r) => r.companyId}
        card={(r) => <Card parkId={parkId} number={number} record={r} />}
        empty={<p>{t('headline.noRecords')}</p>}
        search={page}
        onSearch={(p) => setPage((old) => ({ ...old, ...p }))}
      />
    </Drawer>
  );
}

type OneProps = { parkId: string; record: HeadlineRecord };

const Company = ({ parkId, record }: OneProps) => (
  <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: record.companyId }}>
    {record.companyName}
  </Link>
);

function useValue(number: HeadlineNumber) {
  const { t } = useTranslation();
  return ({ value, level }: HeadlineRecord) => {
    if (value == null) return t('headline.unknown');
    const said =
      number === 'TAX'
        ? wan(t, { amount: String(value), currency: 'CNY' })
        : t('headline.people', { n: Number(value) });
    return level ? `${said}（${t(`headline.level.${level}`)}）` : said;
  };
}

function Card({ parkId, number, record }: OneProps & { number: HeadlineNumber }) {
  const value = useValue(number);
  const withValue = number === 'JOBS' || number === 'TAX';
  return (
    <div className="card">
      <Company parkId={parkId} record={record} />
      {record.from && <span className="note num">{record.from}</span>}
      {withValue && <span className="num">{value(record)}</span>}
    </div>
  );
}

function useColumns(parkId: string, number: HeadlineNumber): Column<HeadlineRecord>[] {
  const { t } = useTranslation();
  const value = useValue(number);
  const columns: Column<HeadlineRecord>[] = [
    { key: 'company', title: t('headline.company'), render: (r) => <Company parkId={parkId} record={r} /> },
    { key: 'kind', title: t('headline.kind'), render: (r) => t(`enums.CompanyKind.${r.kind}`) },
  ];
  if (number !== 'TAX')
    columns.push({
      key: 'from',
      title: t(`headline.since.${number}`),
      render: (r) => <span className="num">{r.from}</span>,
    });
  if (number === 'JOBS' || number === 'TAX')
    columns.push({
      key: 'value',
      title: t(`headline.value.${number}`),
      render: (r) => <span className="num">{value(r)}</span>,
    });
  return columns;
}
