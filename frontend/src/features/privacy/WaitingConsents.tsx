import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { consentWaitingListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';

/** Founders of whom a register brought data, or who agreed to an older notice. */
export function WaitingConsents({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...consentWaitingListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={t('privacy.waiting')}>
      <Loaded query={query} rows={2}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">{t('privacy.noWaiting')}</p>
          ) : (
            <>
              <p className="note">{t('privacy.waitingNote', { n: total })}</p>
              <ul className="plain lines">
                {items.map((w) => (
                  <li key={w.founderId + w.consent.purpose}>
                    <strong>{w.founderName}</strong>
                    <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: w.companyId }}>
                      {w.companyName}
                    </Link>
                    <span className="tag">{t(`privacy.purpose.${w.consent.purpose}`)}</span>
                    <span className="note">{t(`privacy.how.${w.consent.how}`)}</span>
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
