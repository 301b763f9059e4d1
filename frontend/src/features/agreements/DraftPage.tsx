import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addCoded } from '@/shared/lib/problem';
import { useCan } from '@/shared/lib/useCan';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { DraftAgain } from './DraftAgain';
import { DraftForApplication } from './DraftForApplication';
import { DraftForTenant } from './DraftForTenant';
import './agreements.css';
import './words';
import '@/features/policies/words';

// A refusal names what the terms of leases lack.
addCoded({ 'agreement.terms-incomplete': { missing: 'policies.term' } });

const route = getRouteApi('/parks/$parkId/agreements/draft');

/** Writes an agreement: a new one for an application or a tenant, or a draft anew. */
export function DraftPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const { agreement, application, tenant, renews } = route.useSearch();
  const may = useCan(parkId)('LEASE_EDIT');
  if (!may) return <NotForYou title={t('agreements.draft')} text={t('agreements.mayNotWrite')} />;
  if (agreement) return <DraftAgain parkId={parkId} agreementId={agreement} />;
  if (application) return <DraftForApplication parkId={parkId} applicationId={application} />;
  if (tenant) return <DraftForTenant parkId={parkId} tenantId={tenant} renewsId={renews} />;
  return (
    <div className="stack">
      <PageHead title={t('agreements.draft')} />
      <p className="note">{t('agreements.draftFrom')}</p>
      <div className="row">
        <Link to="/parks/$parkId/applications" params={{ parkId }} search={{ state: ['APPROVED'] }}>
          {t('agreements.approvedApplications')}
        </Link>
        <Link to="/parks/$parkId/tenants" params={{ parkId }}>
          {t('agreements.tenants')}
        </Link>
      </div>
    </div>
  );
}
