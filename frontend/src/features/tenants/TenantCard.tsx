import { Link } from '@tanstack/react-router';
import type { TenantSummary } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { Period } from '@/shared/ui/Period';
import { IncubateeTag, StageTag } from '@/shared/ui/Tags';
import { unitsText } from './useTenantColumns';

export function TenantCard({ parkId, tenant }: { parkId: string; tenant: TenantSummary }) {
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
        {unitsText(tenant.units)} · <span className="num">{area(tenant.area)}</span>
      </div>
      <Period from={tenant.from} to={tenant.to} />
    </div>
  );
}
