import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyResponse } from '@/api/gen/types.gen';
import { FiguresPanel } from '@/features/figures/FiguresPanel';
import { TimelineSection } from '@/features/trail/TimelineSection';
import { money } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Employment } from '@/shared/ui/Employment';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Formerly } from './Formerly';
import { Founders } from './Founders';
import { Qualifications } from './Qualifications';
import { companyQuery } from './queries';
import './words';
import '@/features/privacy/words';
import '@/features/qualifications/words';
import '@/features/tenants/words';
import '@/features/units/words';

const EditDrawer = lazy(() => import('./EditDrawer'));
const FounderDrawer = lazy(() => import('./FounderDrawer'));
const EmploymentDrawer = lazy(() => import('./EmploymentDrawer'));
const MergeDrawer = lazy(() => import('./MergeDrawer'));
const RecordFigureDrawer = lazy(() => import('@/features/figures/RecordFigureDrawer'));
const CompanyReports = lazy(() => import('@/features/reportRounds/CompanyReports'));
const QualificationDrawer = lazy(() => import('@/features/qualifications/QualificationDrawer'));
const route = getRouteApi('/parks/$parkId/companies/$companyId');

export function CompanyPage() {
  const { parkId, companyId } = route.useParams();
  const query = useQuery(companyQuery(parkId, companyId));
  return <Loaded query={query}>{(company) => <Company parkId={parkId} company={company} />}</Loaded>;
}

type Props = { parkId: string; company: CompanyResponse };

function Company({ parkId, company: c }: Props) {
  const { t } = useTranslation();
  const { open, into } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const show = (next: typeof open) => void navigate({ search: { open: next } });
  const may = (ability: string) => c.abilities.includes(ability);
  const drawer = { parkId, company: c, onClose: () => show(undefined) };
  return (
    <div className="stack">
      <PageHead
        title={c.name}
        back={
          <Link to="/parks/$parkId/companies" params={{ parkId }}>
            ← {t('companies.title')}
          </Link>
        }
        actions={
          <>
            {may('edit') && <Button onClick={() => show('edit')}>{t('form.edit')}</Button>}
            {may('merge') && <Button onClick={() => show('merge')}>{t('companies.merge')}</Button>}
          </>
        }
      />
      <CompanyFacts company={c} />
      <Formerly names={c.formerly} />
      {can('PERSONAL_READ') && (
        <Founders parkId={parkId} company={c} mayEdit={may('addFounder')} onAdd={() => show('founder')} />
      )}
      <Panel
        title={t('companies.employment')}
        extra={
          may('recordEmployment') && (
            <>
              {c.employment && <Button onClick={() => show('recount')}>{t('companies.correctStaff')}</Button>}
              <Button onClick={() => show('employment')}>{t('companies.recordStaff')}</Button>
            </>
          )
        }
      >
        {c.employment ? <Employment count={c.employment} /> : <p className="note">{t('companies.noEmployment')}</p>}
      </Panel>
      {can('FIGURE_READ') && (
        <FiguresPanel
          parkId={parkId}
          companyId={c.id}
          onRecord={can('COMPANY_EDIT') ? () => show('figure') : undefined}
        />
      )}
      <Qualifications
        parkId={parkId}
        companyId={c.id}
        mayEdit={may('addQualification')}
        onAdd={() => show('qualification')}
      />
      {can('REPORT_READ') && (
        <Suspense fallback={null}>
          <CompanyReports parkId={parkId} companyId={c.id} />
        </Suspense>
      )}
      <TimelineSection of={{ parkId, companyId: c.id }} />
      <Suspense fallback={null}>
        {open === 'edit' && <EditDrawer {...drawer} />}
        {open === 'merge' && <MergeDrawer {...drawer} into={into} />}
        {open === 'qualification' && (
          <QualificationDrawer place={{ parkId, companyId: c.id }} onClose={drawer.onClose} />
        )}
        {open === 'figure' && <RecordFigureDrawer company={{ parkId, companyId: c.id }} onClose={drawer.onClose} />}
        {open === 'founder' && <FounderDrawer {...drawer} />}
        {open === 'employment' && <EmploymentDrawer {...drawer} />}
        {open === 'recount' && c.employment && <EmploymentDrawer {...drawer} count={c.employment} />}
      </Suspense>
    </div>
  );
}

function CompanyFacts({ company: c }: { company: CompanyResponse }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('tenant.facts')}>
      <Facts
        items={[
          { label: t('tenants.kind'), value: t(`enums.CompanyKind.${c.kind}`) },
          { label: t('tenants.uscc'), value: c.uscc, num: true },
          { label: t('tenant.foundedOn'), value: c.foundedOn, num: true },
          { label: t('companies.capital'), value: money(c.registeredCapital), num: true },
          { label: t('companies.industry'), value: c.industryCode, num: true },
          { label: t('companies.contact'), value: c.contactName },
          { label: t('companies.phone'), value: c.contactPhone, num: true },
        ]}
      />
    </Panel>
  );
}
