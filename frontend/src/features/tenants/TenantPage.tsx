import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { TenantResponse } from '@/api/gen/types.gen';
import { TimelineSection } from '@/features/trail/TimelineSection';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { IncubateeTag, StageTag } from '@/shared/ui/Tags';
import { IncubateePanel } from './IncubateePanel';
import { LeasePanel } from './LeasePanel';
import { tenantQuery } from './queries';
import { StagePanel } from './StagePanel';
import { TenantFacts } from './TenantFacts';
import './words';

const StageDrawer = lazy(() => import('./StageDrawer'));
const ExtendDrawer = lazy(() => import('./ExtendDrawer'));
const LeaseDrawer = lazy(() => import('./LeaseDrawer'));
const route = getRouteApi('/parks/$parkId/tenants/$tenantId');

type Parts = { team: (companyId: string) => ReactNode; mentors: ReactNode };

/**
 * Parts that belong to other features are given.
 * @param team the company's people
 */
export function TenantPage({ team, mentors }: Parts) {
  const { parkId, tenantId } = route.useParams();
  const query = useQuery(tenantQuery(parkId, tenantId));
  return (
    <Loaded query={query}>
      {(tenant) => <Tenant parkId={parkId} tenant={tenant} team={team(tenant.companyId)} mentors={mentors} />}
    </Loaded>
  );
}

type Props = { parkId: string; tenant: TenantResponse; team: ReactNode; mentors: ReactNode };

function Tenant({ parkId, tenant, team, mentors }: Props) {
  const { t } = useTranslation();
  const { open, lease } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const show = (next: typeof open) => void navigate({ search: { open: next } });
  const close = () => show(undefined);
  const showLease = (id: string | undefined) => void navigate({ search: { lease: id }, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={tenant.companyName}
        tags={
          <>
            <StageTag stage={tenant.stage} />
            <IncubateeTag yes={tenant.incubatee.incubatee} />
          </>
        }
        note={<Period from={tenant.from} to={tenant.to} />}
        back={
          <Link to="/parks/$parkId/tenants" params={{ parkId }}>
            ← {t('tenants.title')}
          </Link>
        }
        actions={
          <>
            {tenant.abilities.includes('correctStage') && (
              <Button onClick={() => show('stage')}>
                {t(tenant.abilities.includes('enterStage') ? 'tenant.enterStage' : 'chain.correct')}
              </Button>
            )}
            <AgreementLinks parkId={parkId} tenantId={tenant.id} />
            {can('BILL_READ') && (
              <LinkButton to="/parks/$parkId/bills" params={{ parkId }} search={{ tenant: tenant.id }}>
                {t('tenant.bills')}
              </LinkButton>
            )}
            {can('BILL_READ') && (
              <LinkButton to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: tenant.id }}>
                {t('tenant.account')}
              </LinkButton>
            )}
            {can('WAIVER_READ') && (
              <LinkButton to="/parks/$parkId/waivers" params={{ parkId }} search={{ tenant: tenant.id }}>
                {t('tenant.waivers')}
              </LinkButton>
            )}
            {can('LEASE_EDIT') && <Button onClick={() => show('lease')}>{t('tenant.recordLease')}</Button>}
            <ExitLink parkId={parkId} tenant={tenant} />
          </>
        }
      />
      <TenantFacts parkId={parkId} tenant={tenant} />
      <div className="columns">
        <StagePanel parkId={parkId} tenant={tenant} onExtend={() => show('extend')} />
        <IncubateePanel incubatee={tenant.incubatee} />
      </div>
      <LeasePanel parkId={parkId} tenantId={tenant.id} open={lease} onOpen={showLease} />
      {mentors}
      {team}
      <TimelineSection of={{ parkId, companyId: tenant.companyId }} />
      <Suspense fallback={null}>
        {open === 'stage' && <StageDrawer parkId={parkId} tenant={tenant} onClose={close} />}
        {open === 'extend' && <ExtendDrawer parkId={parkId} tenant={tenant} onClose={close} />}
        {open === 'lease' && <LeaseDrawer parkId={parkId} tenant={tenant} onClose={close} />}
      </Suspense>
    </div>
  );
}

/** Whoever leaves exits: settled, handed over, closed. */
function ExitLink({ parkId, tenant }: Pick<Props, 'parkId' | 'tenant'>) {
  const { t } = useTranslation();
  const begins = tenant.abilities.includes('depart');
  return (
    <LinkButton
      danger={begins}
      to="/parks/$parkId/exits"
      params={{ parkId }}
      search={{ tenant: tenant.id, open: begins ? 'new' : undefined }}
    >
      {t(begins ? 'tenant.exit' : 'tenant.exits')}
    </LinkButton>
  );
}

/** What was agreed on with them, and the next thing to agree on. */
function AgreementLinks({ parkId, tenantId }: { parkId: string; tenantId: string }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  return (
    <>
      {can('LEASE_READ') && (
        <LinkButton to="/parks/$parkId/agreements" params={{ parkId }} search={{ tenant: tenantId }}>
          {t('tenant.agreements')}
        </LinkButton>
      )}
      {can('LEASE_EDIT') && (
        <LinkButton to="/parks/$parkId/agreements/draft" params={{ parkId }} search={{ tenant: tenantId }}>
          {t('tenant.draftAgreement')}
        </LinkButton>
      )}
    </>
  );
}
