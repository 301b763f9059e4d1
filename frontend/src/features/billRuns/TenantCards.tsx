import { useTranslation } from 'react-i18next';
import { isZero } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import type { TenantsProps } from './RunTenants';
import { TenantDetail } from './TenantDetail';
import { ChangeTag, Moved, Notes, OpenButton } from './tenantParts';

export function TenantCards({ parkId, run, tenants, open, onOpen }: TenantsProps) {
  const { t } = useTranslation();
  return (
    <ul className="cards">
      {tenants.map((tenant) => (
        <li key={tenant.tenantId} className="card">
          <span className="row">
            <OpenButton tenant={tenant} open={open === tenant.tenantId} onOpen={onOpen} />
            {run.state !== 'ISSUED' && <ChangeTag change={tenant.change} />}
          </span>
          <span>
            {t('billRuns.payable')} <Amount of={tenant.payable} />
            {!isZero(tenant.credited) && (
              <span className="note">
                {' '}
                {t('billRuns.credited')} <Amount of={tenant.credited} />
              </span>
            )}
          </span>
          {run.state !== 'ISSUED' && <Moved tenant={tenant} />}
          <span className="row">
            <Notes tenant={tenant} />
          </span>
          {open === tenant.tenantId && <TenantDetail parkId={parkId} run={run} tenantId={tenant.tenantId} />}
        </li>
      ))}
    </ul>
  );
}
