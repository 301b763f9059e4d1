import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signed } from '@/shared/lib/amount';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { lettersQuery } from './asked';
import { Letter } from './Letter';
import './words';

/** Letters a tenant was sent; nothing where there were none. */
export function Letters({ parkId, tenantId }: { parkId: string; tenantId: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...lettersQuery(parkId, tenantId, page, PANEL_SIZE),
    placeholderData: keepPreviousData,
  });
  if (query.data?.total === 0) return null;
  return (
    <Panel title={t('dunning.letters')}>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <ul className="plain lines">
              {items.map((letter) => (
                <li key={letter.id}>
                  <Letter parkId={parkId} letter={letter} />{' '}
                  <span className="num">{t('dunning.letterOver', { amount: signed(letter.overdue) })}</span>
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
