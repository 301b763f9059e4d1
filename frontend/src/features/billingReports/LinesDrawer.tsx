import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportLineListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportLine } from '@/api/gen/types.gen';
import { BillLink } from '@/features/waivers/BillLink';
import type { PageSearch } from '@/shared/lib/listSearch';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { Period } from '@/shared/ui/Period';
import { cellOf } from './cell';
import { Figures } from './Figures';
import { useReports } from './useReports';

/** The lines of bills and credit notes behind a cell. */
export default function LinesDrawer() {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const { parkId, search, close } = useReports();
  const [page, setPage] = useState<PageSearch>({});
  const query = useQuery({
    ...reportLineListOptions({ path: { parkId }, query: { ...cellOf(search), page: page.page, size: page.size } }),
    placeholderData: keepPreviousData,
    select: (data) => ({ ...data, more: false }),
  });
  const sums = query.data?.sums;
  return (
    <Drawer open onClose={close} size={phone ? '100%' : 960} title={search.of ?? t('reports.lines')}>
      <div className="stack">
        {sums && (
          <Figures
            figures={[
              [t('reports.list'), <Amount key="list" of={sums.list} />],
              [t('reports.waivedSum'), <Amount key="waived" of={sums.waived} />],
              [t('reports.payable'), <Amount key="payable" of={sums.payable} />],
            ]}
          />
        )}
        <DataList
          label={t('reports.lines')}
          query={query}
          columns={useColumns(parkId)}
          rowKey={(l) => `${l.billId} ${l.line}`}
          card={(line) => <Card parkId={parkId} line={line} />}
          empty={<p>{t('reports.noLines')}</p>}
          search={page}
          onSearch={(p) => setPage((old) => ({ ...old, ...p }))}
        />
      </div>
    </Drawer>
  );
}

type LineProps = { parkId: string; line: ReportLine };

function Bill({ parkId, line }: LineProps) {
  const { t } = useTranslation();
  return (
    <>
      <span className="nowrap">
        <BillLink parkId={parkId} billId={line.billId} number={line.number} />{' '}
        <span className="note num">{t('reports.line', { n: line.line })}</span>
      </span>{' '}
      {line.kind === 'CREDIT_NOTE' && <span className="tag tag-warn">{t('reports.creditNote')}</span>}
    </>
  );
}

function Card({ parkId, line }: LineProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <Bill parkId={parkId} line={line} />
      <span>{line.companyName}</span>
      <span>
        {t(`money.FeeKind.${line.fee}`)} {line.label}
      </span>
      <Period from={line.from} to={line.to} />
      <Amount of={line.payable} />
    </div>
  );
}

function useColumns(parkId: string): Column<ReportLine>[] {
  const { t } = useTranslation();
  return [
    { key: 'bill', title: t('reports.bill'), render: (l) => <Bill parkId={parkId} line={l} /> },
    { key: 'company', title: t('reports.company'), render: (l) => l.companyName },
    { key: 'fee', title: t('reports.fee'), render: (l) => t(`money.FeeKind.${l.fee}`) },
    { key: 'label', title: t('reports.label'), render: (l) => l.label },
    { key: 'days', title: t('reports.days'), render: (l) => <Period from={l.from} to={l.to} /> },
    { key: 'list', title: t('reports.list'), end: true, render: (l) => <Amount of={l.list} /> },
    { key: 'waived', title: t('reports.waivedSum'), end: true, render: (l) => <Amount of={l.waived} /> },
    { key: 'payable', title: t('reports.payable'), end: true, render: (l) => <Amount of={l.payable} /> },
  ];
}
