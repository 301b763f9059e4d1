import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TenantResponse } from '@/api/gen/types.gen';
import { lastDay } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';
import { spaceText } from './spaceText';

export function TenantFacts({ parkId, tenant }: { parkId: string; tenant: TenantResponse }) {
  const { t } = useTranslation();
  const units = tenant.units.map((u, i) => (
    <span key={u.unitId}>
      {i > 0 && '、'}
      <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: u.unitId }}>
        {u.number}
      </Link>
      {u.seats != null && ` ${t('tenant.seats', { n: u.seats })}`}
    </span>
  ));
  return (
    <Panel
      title={t('tenant.facts')}
      extra={
        <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: tenant.companyId }}>
          {t('tenant.companyRecord')}
        </Link>
      }
    >
      <Facts
        items={[
          { label: t('tenants.kind'), value: t(`enums.CompanyKind.${tenant.kind}`) },
          { label: t('tenants.uscc'), value: tenant.uscc, num: true },
          { label: t('tenant.foundedOn'), value: tenant.foundedOn, num: true },
          { label: t('tenants.from'), value: tenant.from, num: true },
          { label: t('tenants.last'), value: lastDay(tenant.to) ?? t('tenants.openEnd'), num: true },
          { label: t('tenants.units'), value: units.length ? units : null },
          { label: t('tenants.area'), value: spaceText(tenant, t), num: true },
          ...(tenant.departureReason ? [{ label: t('tenant.departureReason'), value: tenant.departureReason }] : []),
        ]}
      />
    </Panel>
  );
}
