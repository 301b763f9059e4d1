import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ownReportListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { periodName } from './period';
import { DueTag, isOwed } from './StateTag';
import './words';

const SHOWN = 5;

/** On the company's home: what is to be filed, the most pressing first. */
export default function OwnReportsDue({ companyId }: { companyId: string }) {
  const { t } = useTranslation();
  const query = useQuery(ownReportListOptions({ path: { companyId }, query: { size: SHOWN } }));
  return (
    <Panel
      title={t('periodReports.homeTitle')}
      extra={
        <LinkButton to="/company/$companyId/reports" params={{ companyId }}>
          {t('periodReports.homeAll')}
        </LinkButton>
      }
    >
      <Loaded query={query} rows={1}>
        {({ items }) => {
          const owed = items.filter((r) => isOwed(r.state));
          if (owed.length === 0) return <p className="note">{t('periodReports.homeNone')}</p>;
          return (
            <ul className="plain lines">
              {owed.map((report) => (
                <li key={report.id}>
                  <DueTag report={report} />
                  <LinkButton
                    primary
                    to="/company/$companyId/reports/$reportId"
                    params={{ companyId, reportId: report.id }}
                  >
                    {t(`periodReports.begin.${report.state}`, { name: periodName(t, report) })}
                  </LinkButton>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
