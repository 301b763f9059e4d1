import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnCompanyResponse } from '@/api/gen/types.gen';
import { TimelineSection } from '@/features/trail/TimelineSection';
import { money } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { useSettled } from '@/shared/lib/useSettled';
import { Coming } from '@/shared/ui/Coming';
import { Employment } from '@/shared/ui/Employment';
import { Facts } from '@/shared/ui/Facts';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { ownCompanyQuery, ownStaysQuery } from './queries';
import { Stay } from './Stay';
import '@/features/companies/words';
import './words';
import '@/features/tenants/words';
import '@/features/qualifications/words';

const OwnEnding = lazy(() => import('@/features/agreements/OwnEnding'));
const OwnBookingsNext = lazy(() => import('@/features/bookings/own/OwnBookingsNext'));
const OwnSessionsNext = lazy(() => import('@/features/sessions/own/OwnSessionsNext'));
const OwnReportsDue = lazy(() => import('@/features/periodReports/OwnReportsDue'));

/** What a founder comes for: my room and my stage first, then what the park has on record about us. */
export function CompanyHome({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const company = useQuery(ownCompanyQuery(companyId));
  const stays = useQuery(ownStaysQuery(companyId));
  return (
    <div className="stack roomy">
      <Loaded query={company} rows={1}>
        {(c) => <PageHead title={c.name} note={t('founder.welcome')} />}
      </Loaded>
      <Loaded query={stays}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel title={t('founder.stay')}>{t('founder.noStay')}</Panel>
          ) : (
            items.map((s) => <Stay key={s.tenantId} companyId={companyId} stay={s} />)
          )
        }
      </Loaded>
      <Reports companyId={companyId} />
      <Rooms companyId={companyId} />
      <Sessions companyId={companyId} />
      <Bills companyId={companyId} />
      <Loaded query={company}>{(c) => <Record company={c} />}</Loaded>
      <TimelineSection of={{ own: companyId }} />
      <Coming title={t('founder.coming')} items={['bookings', 'requests'].map((k) => t(`founder.next.${k}`))} />
    </div>
  );
}

function Record({ company: c }: { company: OwnCompanyResponse }) {
  const { t } = useTranslation();
  const settled = useSettled();
  return (
    <>
      <Panel title={t('founder.record')}>
        <Facts
          items={[
            { label: t('tenants.kind'), value: t(`enums.CompanyKind.${c.kind}`) },
            { label: t('tenants.uscc'), value: c.uscc, num: true },
            { label: t('tenant.foundedOn'), value: c.foundedOn, num: true },
            { label: t('companies.capital'), value: money(c.registeredCapital), num: true },
            { label: t('companies.industry'), value: c.industryCode, num: true },
          ]}
        />
        <p className="note">{t('founder.recordNote')}</p>
      </Panel>
      <Panel title={t('founder.team')} extra={<TeamLink companyId={c.id} />}>
        <ul className="plain lines">
          {c.members.map((m) => (
            <li key={m.userId}>
              <strong>{m.displayName}</strong>
              <span className="tag">{t(`enums.CompanyRole.${m.role}`)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel
        title={t('founder.agreements')}
        extra={
          <LinkButton to="/company/$companyId/agreements" params={{ companyId: c.id }}>
            {t('founder.seeAgreements')}
          </LinkButton>
        }
      >
        {settled && (
          <Suspense fallback={null}>
            <OwnEnding companyId={c.id} />
          </Suspense>
        )}
        <p className="note">{t('founder.agreementsNote')}</p>
      </Panel>
      <Panel
        title={t('qualifications.title')}
        extra={
          <LinkButton to="/company/$companyId/qualifications" params={{ companyId: c.id }}>
            {t('founder.qualifications')}
          </LinkButton>
        }
      >
        <p className="note">{t('founder.qualificationsNote')}</p>
      </Panel>
      <Panel
        title={t('founder.figures')}
        extra={
          <LinkButton to="/company/$companyId/figures" params={{ companyId: c.id }}>
            {t('founder.seeFigures')}
          </LinkButton>
        }
      >
        <p className="note">{t('founder.figuresNote')}</p>
      </Panel>
      {c.employment && (
        <Panel title={t('companies.employment')}>
          <Employment count={c.employment} />
        </Panel>
      )}
    </>
  );
}

/** What is to be filed, and until when. */
function Reports({ companyId }: { companyId: string }) {
  const can = useCanInCompany(companyId);
  const settled = useSettled();
  if (!can('OWN_REPORT') || !settled) return null;
  return (
    <Suspense fallback={null}>
      <OwnReportsDue companyId={companyId} />
    </Suspense>
  );
}

/** What is booked next, and the way to more. */
function Rooms({ companyId }: { companyId: string }) {
  const can = useCanInCompany(companyId);
  const settled = useSettled();
  if (!can('OWN_BOOKING') || !settled) return null;
  return (
    <Suspense fallback={null}>
      <OwnBookingsNext companyId={companyId} />
    </Suspense>
  );
}

/** Minutes to confirm and what goes on with mentors. */
function Sessions({ companyId }: { companyId: string }) {
  const can = useCanInCompany(companyId);
  const settled = useSettled();
  if (!can('OWN_MENTORING') || !settled) return null;
  return (
    <Suspense fallback={null}>
      <OwnSessionsNext companyId={companyId} />
    </Suspense>
  );
}

/** Only owners see money. */
function Bills({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const can = useCanInCompany(companyId);
  if (!can('OWN_BILLING')) return null;
  return (
    <Panel
      title={t('founder.bills')}
      extra={
        <>
          <LinkButton to="/company/$companyId/bills" params={{ companyId }}>
            {t('founder.seeBills')}
          </LinkButton>
          <LinkButton to="/company/$companyId/account" params={{ companyId }}>
            {t('founder.seeAccount')}
          </LinkButton>
          <LinkButton to="/company/$companyId/waivers" params={{ companyId }}>
            {t('founder.seeWaivers')}
          </LinkButton>
          <LinkButton to="/company/$companyId/exits" params={{ companyId }}>
            {t('founder.seeExits')}
          </LinkButton>
        </>
      }
    >
      <p className="note">{t('founder.billsNote')}</p>
    </Panel>
  );
}

function TeamLink({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const manages = useCanInCompany(companyId)('OWN_COMPANY_MANAGE');
  return (
    <LinkButton to="/company/$companyId/team" params={{ companyId }}>
      {t(manages ? 'founder.manageTeam' : 'founder.seeTeam')}
    </LinkButton>
  );
}
