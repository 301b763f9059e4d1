import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportOfCompanyListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { periodName } from '@/features/periodReports/period';
import { DueTag, ReportStateTag } from '@/features/periodReports/StateTag';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import '@/features/periodReports/words';
import './words';

/** What one company has reported, period by period. */
export default function CompanyReports({ parkId, companyId }: { parkId: string; companyId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...reportOfCompanyListOptions({ path: { parkId, companyId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={t('reportRounds.title')}>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('reportRounds.noneOfCompany')}</p>}
            <ul className="plain lines">
              {items.map((r) => (
                <li key={r.id}>
                  <Link to="/parks/$parkId/period-reports/$reportId" params={{ parkId, reportId: r.id }}>
                    {periodName(t, r)}
                  </Link>
                  <ReportStateTag state={r.state} />
                  <DueTag report={r} />
                </li>
              ))}
            </ul>
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}
