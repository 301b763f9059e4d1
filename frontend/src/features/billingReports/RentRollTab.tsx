import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rentRollGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { RentRollRow, RentRollSums } from '@/api/gen/types.gen';
import { area, count } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { Period } from '@/shared/ui/Period';
import { Day } from './Day';
import { Figures } from './Figures';
import { OpenAmount } from './OpenAmount';
import { useReports } from './useReports';

/** 租金台账: what is let on a day. */
export function RentRollTab() {
  const { t } = useTranslation();
  const { parkId, search, set } = useReports();
  const { on, page, size } = search;
  const query = useQuery({
    ...rentRollGetOptions({ path: { parkId }, query: { on, page, size } }),
    placeholderData: keepPreviousData,
    select: (data) => ({ ...data, more: false }),
  });
  const month = query.data?.month ?? '';
  return (
    <>
      <Day report="rent-roll" name="on" shown={query.data?.on} />
      {query.data && query.data.total > 0 && <Sums of={query.data.sums} />}
      <DataList
        label={t('reports.tabOf.rentRoll')}
        query={query}
        columns={useColumns(parkId, month)}
        rowKey={(row) => `${row.leaseId} ${row.unitId}`}
        card={(row) => <Card parkId={parkId} row={row} month={month} />}
        empty={<p>{t('reports.noneLet')}</p>}
        search={{ page, size }}
        onSearch={set}
      />
    </>
  );
}

function Sums({ of }: { of: RentRollSums }) {
  const { t } = useTranslation();
  return (
    <Figures
      figures={[
        [t('reports.leases'), count(of.leases)],
        [t('reports.area'), area(of.area)],
        [t('reports.seatCount'), count(of.seats)],
        [t('reports.monthlyRent'), <Amount key="rent" of={of.monthlyRent} />],
        [t('reports.billed'), <Amount key="billed" of={of.billed} />],
        [t('reports.waived'), <Amount key="waived" of={of.waived} />],
        [t('reports.deposit'), <Amount key="deposit" of={of.deposit} />],
      ]}
    />
  );
}

type RowProps = { parkId: string; row: RentRollRow; month: string };

function Tenant({ parkId, row }: Omit<RowProps, 'month'>) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: row.tenantId }}>
      {row.companyName}
    </Link>
  );
}

function Size({ row }: Pick<RowProps, 'row'>) {
  const { t } = useTranslation();
  return (
    <span className="num nowrap">{row.seats === null ? area(row.area) : t('reports.seats', { n: row.seats })}</span>
  );
}

function Rent({ row }: Pick<RowProps, 'row'>) {
  const { t } = useTranslation();
  return (
    <>
      {row.rentFree && <span className="tag">{t('reports.rentFree')}</span>} <Amount of={row.monthlyRent} />
    </>
  );
}

function Billed({ row, month }: Omit<RowProps, 'parkId'>) {
  const { t } = useTranslation();
  const { unit, companyName: company, leaseId, unitId } = row;
  return (
    <OpenAmount
      of={row.billed}
      cell={{ month, fee: 'RENT', leaseId, unitId }}
      what={t('reports.rentOf', { unit, company, month })}
    />
  );
}

function Card({ parkId, row, month }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span>
        <strong>{row.unit}</strong> <Tenant parkId={parkId} row={row} />
      </span>
      <span className="note">
        <Size row={row} /> <Period from={row.from} to={row.to} />
      </span>
      <span>
        {t('reports.monthlyRent')} <Rent row={row} />
      </span>
      <span>
        {t('reports.billed')} <Billed row={row} month={month} />
      </span>
    </div>
  );
}

function useColumns(parkId: string, month: string): Column<RentRollRow>[] {
  const { t } = useTranslation();
  return [
    { key: 'unit', title: t('reports.unit'), render: (r) => <span className="nowrap">{r.unit}</span> },
    { key: 'company', title: t('reports.company'), render: (r) => <Tenant parkId={parkId} row={r} /> },
    {
      key: 'agreement',
      title: t('reports.agreement'),
      render: (r) => r.agreement && <span className="num nowrap">{r.agreement}</span>,
    },
    { key: 'size', title: t('reports.size'), end: true, render: (r) => <Size row={r} /> },
    { key: 'period', title: t('reports.period'), render: (r) => <Period from={r.from} to={r.to} /> },
    {
      key: 'price',
      title: t('reports.price'),
      end: true,
      render: (r) => (
        <>
          <Amount of={r.price} /> {r.basis && <span className="note nowrap">{t(`money.ChargeBasis.${r.basis}`)}</span>}
        </>
      ),
    },
    { key: 'rent', title: t('reports.monthlyRent'), end: true, render: (r) => <Rent row={r} /> },
    { key: 'billed', title: t('reports.billed'), end: true, render: (r) => <Billed row={r} month={month} /> },
    { key: 'waived', title: t('reports.waived'), end: true, render: (r) => <Amount of={r.waived} /> },
    { key: 'deposit', title: t('reports.deposit'), end: true, render: (r) => <Amount of={r.deposit} /> },
  ];
}
