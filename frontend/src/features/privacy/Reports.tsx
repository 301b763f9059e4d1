import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { retentionReportListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';

/** What the daily job deleted, by rule. */
export function Reports({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...retentionReportListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={t('privacy.reports')}>
      <Loaded query={query} rows={2}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">{t('privacy.noReports')}</p>
          ) : (
            <>
              <ul className="plain lines">
                {items.map((r) => (
                  <li key={r.id}>
                    <span className="num">{r.asOf}</span>
                    <strong>{t(`privacy.rule.${r.rule}`)}</strong>
                    {r.failed ? (
                      <span className="tag tag-bad">{t('privacy.failed')}</span>
                    ) : (
                      <span>{t('privacy.removed', { n: r.removed })}</span>
                    )}
                    {r.held > 0 && <span>{t('privacy.held', { n: r.held })}</span>}
                    {r.wholeInstallation && <span className="tag">{t('privacy.whole')}</span>}
                  </li>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
