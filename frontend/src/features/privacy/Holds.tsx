import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { legalHoldListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { legalHoldLift } from '@/api/gen/sdk.gen';
import type { HoldLiftRequest, LegalHoldView } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { HoldReason } from './HoldReason';
import './words';

const PlaceHold = lazy(() => import('./PlaceHold'));

type Props = { parkId: string; mayPlace: boolean };

/** What must be kept although it could go; placed and lifted by the checker. */
export function Holds({ parkId, mayPlace }: Props) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery({
    ...legalHoldListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE } }),
    placeholderData: keepPreviousData,
  });
  const [doing, setDoing] = useState<'place' | LegalHoldView>();
  return (
    <Panel
      title={t('privacy.holds')}
      extra={mayPlace && <Button onClick={() => setDoing('place')}>{t('privacy.place')}</Button>}
    >
      <Loaded query={query} rows={2}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">{t('privacy.noHolds')}</p>
          ) : (
            <>
              <ul className="plain lines">
                {items.map((h) => (
                  <li key={h.id}>
                    <strong>{h.label ?? t('privacy.anonymised')}</strong>
                    <span className="tag">{t(`privacy.heldKind.${h.subject}`)}</span>
                    <span className="tag">{t(h.liftedAt ? 'privacy.lifted' : 'privacy.inForce')}</span>
                    <span className="note">{h.liftReason ?? h.reason}</span>
                    {mayPlace && !h.liftedAt && (
                      <Button
                        size="small"
                        aria-label={`${t('privacy.lift')} ${h.label ?? t('privacy.anonymised')}`}
                        onClick={() => setDoing(h)}
                      >
                        {t('privacy.lift')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {doing === 'place' && <PlaceHold parkId={parkId} onClose={() => setDoing(undefined)} />}
        {doing && doing !== 'place' && <Lift parkId={parkId} hold={doing} onClose={() => setDoing(undefined)} />}
      </Suspense>
    </Panel>
  );
}

function Lift({ parkId, hold, onClose }: { parkId: string; hold: LegalHoldView; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDrawer<HoldLiftRequest>
      title={`${t('privacy.lift')} ${hold.label ?? t('privacy.anonymised')}`}
      invalidates={['legalHoldList']}
      onClose={onClose}
      submit={(body) => legalHoldLift({ path: { parkId, holdId: hold.id }, body, throwOnError: true })}
    >
      <HoldReason />
    </FormDrawer>
  );
}
