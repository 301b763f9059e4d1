import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { supplementListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { AgreementResponse, SupplementSummary } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { SupplementTag } from './SupplementTag';
import './words';

type Props = { parkId: string; agreement: AgreementResponse };

/** What was changed since it was signed, or is to be: the newest first. */
export function SupplementsPanel({ parkId, agreement: { id: agreementId } }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...supplementListOptions({ path: { parkId, agreementId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={t('supplement.title')}>
      <Loaded query={query} rows={1}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('supplement.none')}</p>}
            <ul className="plain lines">
              {items.map((one) => (
                <One key={one.id} parkId={parkId} agreementId={agreementId} one={one} />
              ))}
            </ul>
            <PanelPager page={page} total={total} onChange={setPage} />
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function One({ parkId, agreementId, one }: { parkId: string; agreementId: string; one: SupplementSummary }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        className="num nowrap"
        to="/parks/$parkId/agreements/$agreementId/supplements/$supplementId"
        params={{ parkId, agreementId, supplementId: one.id }}
      >
        {one.number}
      </Link>
      <SupplementTag state={one.state} />
      <span>{one.changes.map((change) => t(`agreements.supplementChange.${change}`)).join('、')}</span>
      <span className="num">{t('supplement.fromDay', { from: one.effectiveOn })}</span>
      <span className="note">{one.reason}</span>
    </li>
  );
}
