import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exemptionTenantListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ExemptionTenant } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import type { PageSearch } from '@/shared/lib/listSearch';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';

type Props = { parkId: string; month: string | undefined };

/** The tenants of a month: incubatee or not, their area and income. */
export function MonthTenants({ parkId, month }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState<PageSearch>({});
  const query = useQuery({
    ...exemptionTenantListOptions({ path: { parkId }, query: { month, page: page.page, size: page.size } }),
    placeholderData: keepPreviousData,
  });
  return (
    <DataList
      label={t('reports.tenants')}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(row) => row.tenantId}
      card={(row) => <Card parkId={parkId} row={row} />}
      empty={<p>{t('reports.noTenants')}</p>}
      search={page}
      onSearch={(p) => setPage((old) => ({ ...old, ...p }))}
    />
  );
}

type RowProps = { parkId: string; row: ExemptionTenant };

function Tenant({ parkId, row }: RowProps) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: row.tenantId }}>
      {row.companyName}
    </Link>
  );
}

function Incubatee({ row: { incubatee } }: Pick<RowProps, 'row'>) {
  const { t } = useTranslation();
  if (incubatee === null) return null;
  return (
    <span className={incubatee ? 'tag tag-yes' : 'tag'}>{t(`reports.incubateeOf.${incubatee ? 'yes' : 'no'}`)}</span>
  );
}

function Card({ parkId, row }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <Tenant parkId={parkId} row={row} />
      <span>
        <Incubatee row={row} /> <span className="num">{area(row.area)}</span>
      </span>
      <span>
        {t('reports.exempt')} <Amount of={row.exempt} /> · {t('reports.taxable')} <Amount of={row.taxable} />
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<ExemptionTenant>[] {
  const { t } = useTranslation();
  return [
    { key: 'company', title: t('reports.company'), render: (r) => <Tenant parkId={parkId} row={r} /> },
    { key: 'incubatee', title: t('reports.incubatee'), render: (r) => <Incubatee row={r} /> },
    { key: 'area', title: t('reports.area'), end: true, render: (r) => area(r.area) },
    { key: 'exempt', title: t('reports.exempt'), end: true, render: (r) => <Amount of={r.exempt} /> },
    { key: 'taxable', title: t('reports.taxable'), end: true, render: (r) => <Amount of={r.taxable} /> },
    { key: 'notTaxed', title: t('reports.notTaxed'), end: true, render: (r) => <Amount of={r.notTaxed} /> },
  ];
}
