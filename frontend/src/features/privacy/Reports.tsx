import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { retentionReportListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';

/** What the daily job deleted, by rule. */
export function Reports({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const query = useQuery(retentionReportListOptions({ path: { parkId }, query: { size: 50 } }));
  return (
    <Panel title={t('privacy.reports')}>
      <Loaded query={query} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t('privacy.noReports')}</p>
          ) : (
            <ul className="plain lines">
              {items.map((r) => (
                <li key={r.id}>
                  <span className="num">{r.asOf}</span>
                  <strong>{t(`privacy.rule.${r.rule}`)}</strong>
                  <span>{t('privacy.removed', { n: r.removed })}</span>
                  {r.held > 0 && <span>{t('privacy.held', { n: r.held })}</span>}
                  {r.wholeInstallation && <span className="tag">{t('privacy.whole')}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
