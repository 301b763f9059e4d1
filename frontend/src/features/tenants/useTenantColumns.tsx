import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TenantSummary } from '@/api/gen/types.gen';
import { lastDay, UNKNOWN } from '@/shared/lib/format';
import type { Column } from '@/shared/ui/DataList';
import { IncubateeTag, StageTag } from '@/shared/ui/Tags';
import { spaceText, unitsText } from './spaceText';

export function useTenantColumns(parkId: string): Column<TenantSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      exports: ['NAME'],
      title: t('tenants.name'),
      sortable: true,
      render: (r) => (
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: r.id }}>
          {r.companyName}
        </Link>
      ),
    },
    { key: 'kind', exports: ['KIND'], title: t('tenants.kind'), render: (r) => t(`enums.CompanyKind.${r.kind}`) },
    {
      key: 'uscc',
      exports: ['USCC'],
      title: t('tenants.uscc'),
      render: (r) => <span className="num">{r.uscc ?? UNKNOWN}</span>,
    },
    {
      key: 'stage',
      exports: ['STAGE'],
      title: t('tenants.stage'),
      sortable: true,
      render: (r) => <StageTag stage={r.stage} />,
    },
    {
      key: 'incubatee',
      exports: ['INCUBATEE'],
      title: t('tenants.incubatee'),
      render: (r) => <IncubateeTag yes={r.incubatee} />,
    },
    { key: 'units', exports: ['UNITS'], title: t('tenants.units'), render: (r) => unitsText(r.units) },
    { key: 'area', exports: ['AREA', 'SEATS'], title: t('tenants.area'), end: true, render: (r) => spaceText(r, t) },
    {
      key: 'from',
      exports: ['FROM'],
      title: t('tenants.from'),
      sortable: true,
      render: (r) => <span className="num">{r.from}</span>,
    },
    {
      key: 'to',
      exports: ['LAST_DAY'],
      title: t('tenants.last'),
      render: (r) => <span className="num">{lastDay(r.to) ?? t('tenants.openEnd')}</span>,
    },
  ];
}
