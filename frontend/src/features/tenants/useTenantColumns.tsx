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
      title: t('tenants.name'),
      sortable: true,
      render: (r) => (
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: r.id }}>
          {r.companyName}
        </Link>
      ),
    },
    { key: 'kind', title: t('tenants.kind'), render: (r) => t(`enums.CompanyKind.${r.kind}`) },
    { key: 'uscc', title: t('tenants.uscc'), render: (r) => <span className="num">{r.uscc ?? UNKNOWN}</span> },
    { key: 'stage', title: t('tenants.stage'), sortable: true, render: (r) => <StageTag stage={r.stage} /> },
    { key: 'incubatee', title: t('tenants.incubatee'), render: (r) => <IncubateeTag yes={r.incubatee} /> },
    { key: 'units', title: t('tenants.units'), render: (r) => unitsText(r.units) },
    { key: 'area', title: t('tenants.area'), end: true, render: (r) => spaceText(r, t) },
    {
      key: 'from',
      title: t('tenants.from'),
      sortable: true,
      render: (r) => <span className="num">{r.from}</span>,
    },
    {
      key: 'to',
      title: t('tenants.last'),
      render: (r) => <span className="num">{lastDay(r.to) ?? t('tenants.openEnd')}</span>,
    },
  ];
}
