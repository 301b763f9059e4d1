import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownReportListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportSummary } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { useCanInCompany } from '@/shared/lib/useCan';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { periodName } from './period';
import { DueTag, isOwed, ReportStateTag } from './StateTag';
import './periodReports.css';
import './words';

/** What one's own company has to report, until when, and what it has reported. */
export function OwnReportsPage({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  if (useCanInCompany(companyId)('OWN_REPORT')) return <Own companyId={companyId} />;
  return <NotForYou title={t('periodReports.ownTitle')} text={t('periodReports.ownNoPermission')} />;
}

function Own({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...ownReportListOptions({ path: { companyId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className="stack roomy">
      <PageHead
        title={t('periodReports.ownTitle')}
        note={t('periodReports.ownNote')}
        back={
          <Link to="/company/$companyId" params={{ companyId }}>
            ← {t('shell.home.company')}
          </Link>
        }
      />
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="empty">{t('periodReports.ownNone')}</p>}
            <Group
              companyId={companyId}
              title={t('periodReports.toFile')}
              reports={items.filter((r) => isOwed(r.state))}
            />
            <Group
              companyId={companyId}
              title={t('periodReports.filed')}
              reports={items.filter((r) => !isOwed(r.state))}
            />
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Group({ companyId, title, reports }: { companyId: string; title: string; reports: ReportSummary[] }) {
  if (reports.length === 0) return null;
  return (
    <Panel title={title}>
      <ul className="cards">
        {reports.map((report) => (
          <li key={report.id}>
            <Card companyId={companyId} report={report} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Card({ companyId, report }: { companyId: string; report: ReportSummary }) {
  const { t } = useTranslation();
  const params = { companyId, reportId: report.id };
  const name = periodName(t, report);
  if (!isOwed(report.state))
    return (
      <div className="card">
        <span className="row">
          <Link to="/company/$companyId/reports/$reportId" params={params}>
            {name}
          </Link>
          <ReportStateTag state={report.state} />
        </span>
        {report.submittedAt && (
          <span className="note num">{t('periodReports.filedAt', { when: dateTime(report.submittedAt) })}</span>
        )}
      </div>
    );
  return (
    <div className="card pr-card">
      <span className="row">
        <strong>{name}</strong>
        <ReportStateTag state={report.state} />
      </span>
      <DueTag report={report} />
      <LinkButton primary size="large" to="/company/$companyId/reports/$reportId" params={params}>
        {t(`periodReports.begin.${report.state}`, { name })}
      </LinkButton>
    </div>
  );
}
