import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { facilityBlackoutRemove } from '@/api/gen/sdk.gen';
import type { BlackoutView, FacilityResponse } from '@/api/gen/types.gen';
import { useAsk } from '@/shared/lib/useAsk';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { blackoutsQuery, CHANGED } from './asked';

type Props = { parkId: string; facility: FacilityResponse; onAdd: () => void };

/** When it cannot be had, now and later. */
export function Blackouts({ parkId, facility, onAdd }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const ask = useAsk(CHANGED);
  const may = facility.abilities.includes('BLACKOUT');
  const query = useQuery({
    ...blackoutsQuery(parkId, facility.id, page, PANEL_SIZE),
    placeholderData: keepPreviousData,
  });
  const remove = (b: BlackoutView) =>
    void ask({
      title: t('facilities.askUnblock', { reason: b.reason }),
      content: t('facilities.askUnblockText', b),
      okText: t('facilities.unblock'),
      done: t('form.saved'),
      make: () =>
        facilityBlackoutRemove({
          path: { parkId, facilityId: facility.id, blackoutId: b.id },
          throwOnError: true,
        }),
    });
  return (
    <Panel
      title={t('facilities.blackouts')}
      extra={may && <Button onClick={onAdd}>{t('facilities.addBlackout')}</Button>}
    >
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="note">{t('facilities.noBlackouts')}</p>}
            <ul className="plain lines">
              {items.map((b) => (
                <li key={b.id}>
                  <span className="num">{t('facilities.blackoutSpan', b)}</span>
                  <span className="grow">{b.reason}</span>
                  {may && (
                    <Button size="small" onClick={() => remove(b)} aria-label={t('facilities.unblockOne', b)}>
                      {t('facilities.unblock')}
                    </Button>
                  )}
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
