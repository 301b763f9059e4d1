import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { agreementGetOptions, tenantGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { agreementDraft } from '@/api/gen/sdk.gen';
import type { AgreementResponse, TenantResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { DraftFrame } from './DraftFrame';
import { contentOf, ofRenewal, ofTenant } from './values';

type Props = { parkId: string; tenantId: string; renewsId?: string };

/** An agreement of a company that stays already; one that goes on from another begins with what that one says. */
export function DraftForTenant({ parkId, tenantId, renewsId }: Props) {
  const tenant = useQuery(tenantGetOptions({ path: { parkId, tenantId } }));
  const before = useQuery({
    ...agreementGetOptions({ path: { parkId, agreementId: renewsId ?? '' } }),
    enabled: Boolean(renewsId),
  });
  return (
    <Loaded query={tenant} rows={12}>
      {(who) =>
        renewsId ? (
          <Loaded query={before} rows={12}>
            {(one) => <Form parkId={parkId} tenant={who} before={one} />}
          </Loaded>
        ) : (
          <Form parkId={parkId} tenant={who} />
        )
      }
    </Loaded>
  );
}

function Form({ parkId, tenant, before }: { parkId: string; tenant: TenantResponse; before?: AgreementResponse }) {
  const { t } = useTranslation();
  const back = before ? (
    <Link to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId: before.id }}>
      ← {before.number}
    </Link>
  ) : (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: tenant.id }}>
      ← {tenant.companyName}
    </Link>
  );
  return (
    <DraftFrame
      parkId={parkId}
      title={t(before ? 'agreements.renew' : 'agreements.draft')}
      note={before ? t('agreements.renewNote', { number: before.number, from: before.to }) : tenant.companyName}
      back={back}
      content={before ? ofRenewal(before) : ofTenant(tenant)}
      termsName={before?.termsName}
      asksAdmission
      keep={async ({ admissionPolicyId = '', content }, key) => {
        const { data } = await agreementDraft({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: {
            ...{ tenantId: tenant.id, admissionPolicyId, renewsId: before?.id ?? null },
            content: contentOf(content),
          },
          throwOnError: true,
        });
        return data.id;
      }}
    />
  );
}
