import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TenantSummary } from '@/api/gen/types.gen';
import { Period } from '@/shared/ui/Period';
import { IncubateeTag, StageTag } from '@/shared/ui/Tags';
import { spaceText, unitsText } from './spaceText';

export function TenantCard({ parkId, tenant }: { parkId: string; tenant: TenantSummary }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: tenant.id }}>
        {tenant.companyName}
      </Link>
      <div className="row">
        <StageTag stage={tenant.stage} />
        <IncubateeTag yes={tenant.incubatee} />
      </div>
      <div>
        {unitsText(tenant.units)} · <span className="num">{spaceText(tenant, t)}</span>
      </div>
      <Period from={tenant.from} to={tenant.to} />
    </div>
  );
}
