import { useTranslation } from 'react-i18next';
import type { BillRunTenant } from '@/api/gen/types.gen';
import { Amount } from '@/shared/ui/Amount';
import { ScrollX } from '@/shared/ui/ScrollX';
import type { TenantsProps } from './RunTenants';
import { TenantDetail } from './TenantDetail';
import { ChangeTag, Moved, Notes, OpenButton } from './tenantParts';

export function TenantTable(props: TenantsProps) {
  const { t } = useTranslation();
  // Once it is issued, the preview before is gone.
  const again = props.run.preview > 1 && props.run.state !== 'ISSUED';
  return (
    <ScrollX label={t('billRuns.tenantTable')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('billRuns.tenant')}</th>
            {(['charged', 'waived', 'credited', 'payable'] as const).map((key) => (
              <th key={key} scope="col" className="end">
                {t(`billRuns.${key}`)}
              </th>
            ))}
            {again && <th scope="col">{t('billRuns.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {props.tenants.map((tenant) => (
            <Row key={tenant.tenantId} {...props} tenant={tenant} again={again} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Row({ parkId, run, tenant, open, onOpen, again }: TenantsProps & { tenant: BillRunTenant; again: boolean }) {
  const isOpen = open === tenant.tenantId;
  return (
    <>
      <tr>
        <td>
          <OpenButton tenant={tenant} open={isOpen} onOpen={onOpen} /> <Notes tenant={tenant} />
        </td>
        <td className="end">
          <Amount of={tenant.charged} />
        </td>
        <td className="end">
          <Amount of={tenant.waived} />
        </td>
        <td className="end">
          <Amount of={tenant.credited} />
        </td>
        <td className="end">
          <strong>
            <Amount of={tenant.payable} />
          </strong>
        </td>
        {again && (
          <td>
            <span className="row">
              <ChangeTag change={tenant.change} /> <Moved tenant={tenant} />
            </span>
          </td>
        )}
      </tr>
      {isOpen && (
        <tr className="run-tenant-open">
          <td colSpan={again ? 6 : 5}>
            <TenantDetail parkId={parkId} run={run} tenantId={tenant.tenantId} />
          </td>
        </tr>
      )}
    </>
  );
}
