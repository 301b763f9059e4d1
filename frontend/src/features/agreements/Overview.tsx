import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementMove, AgreementResponse } from '@/api/gen/types.gen';
import { dateTime, lastDay } from '@/shared/lib/format';
import { type Fact, Facts } from '@/shared/ui/Facts';
import { Panel } from '@/shared/ui/Panel';

type Props = { parkId: string; agreement: AgreementResponse };

/** Between whom, under which policy, by whose hands, and what it belongs to. */
export function Overview({ parkId, agreement }: Props) {
  const { t } = useTranslation();
  const { party } = agreement;
  return (
    <div className="columns">
      <Panel title={t('agreements.parties')}>
        <Facts
          items={[
            { label: t('agreements.party'), value: <Party parkId={parkId} agreement={agreement} /> },
            { label: t('agreements.partyKind'), value: t(`enums.CompanyKind.${agreement.partyKind}`) },
            { label: t('agreements.uscc'), value: agreement.partyUscc, num: true },
            ...(party
              ? [
                  { label: t('agreements.signatory'), value: party.representative },
                  { label: t('agreements.phone'), value: <a href={`tel:${party.phone}`}>{party.phone}</a>, num: true },
                  { label: t('agreements.address'), value: party.address },
                ]
              : []),
          ]}
        />
        {!party && <p className="note">{t('agreements.peopleHidden')}</p>}
      </Panel>
      <Panel title={t('agreements.handling')}>
        <Facts
          items={[
            ...handled(agreement, 'SUBMIT', agreement.madeBy, t('agreements.madeBy')),
            ...handled(agreement, 'CHECK', agreement.checkedBy, t('agreements.checkedBy')),
            ...handled(agreement, 'APPROVE', agreement.approvedBy, t('agreements.approvedBy')),
            { label: t('agreements.signedOn'), value: agreement.signedOn, num: true },
            { label: t('agreements.policy'), value: agreement.policyName },
            { label: t('agreements.terms'), value: agreement.termsName },
            { label: t('agreements.limit'), value: lastDay(agreement.limit), num: true },
            ...useLinks(parkId, agreement),
          ]}
        />
      </Panel>
    </div>
  );
}

function Party({ parkId, agreement: { tenantId, partyName } }: Props) {
  if (!tenantId) return partyName;
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }}>
      {partyName}
    </Link>
  );
}

/** Who did it, and when they did it last; a writing anew takes the check and the approval back. */
function handled({ steps }: AgreementResponse, move: AgreementMove, by: string | null, label: string): Fact[] {
  const at = by && steps.findLast((s) => s.move === move)?.at;
  return [{ label, value: by && (at ? `${by} · ${dateTime(at)}` : by) }];
}

function useLinks(parkId: string, { applicationId, leaseId, renewsId }: AgreementResponse): Fact[] {
  const { t } = useTranslation();
  const links: Fact[] = [];
  if (applicationId)
    links.push({
      label: t('agreements.application'),
      value: (
        <Link to="/parks/$parkId/applications/$applicationId" params={{ parkId, applicationId }}>
          {t('agreements.seeApplication')}
        </Link>
      ),
    });
  if (leaseId)
    links.push({
      label: t('agreements.lease'),
      value: (
        <Link to="/parks/$parkId/leases" params={{ parkId }} search={{ lease: leaseId }}>
          {t('agreements.seeLease')}
        </Link>
      ),
    });
  if (renewsId)
    links.push({
      label: t('agreements.renews'),
      value: (
        <Link to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId: renewsId }}>
          {t('agreements.seeRenewed')}
        </Link>
      ),
    });
  return links;
}
