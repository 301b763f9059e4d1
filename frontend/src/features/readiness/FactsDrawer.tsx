import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parkFactListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ParkFactSheet, ParkFactView } from '@/api/gen/types.gen';
import { amountText } from '@/features/recognition/text';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { FactMoves } from './FactMoves';

const FactDrawer = lazy(() => import('./FactDrawer'));

type Props = { parkId: string; on: string | undefined; onClose: () => void };

/** What the system cannot know of the park. */
export default function FactsDrawer({ parkId, on, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const [told, setTold] = useState<ParkFactSheet>();
  const query = useQuery(parkFactListOptions({ path: { parkId }, query: { on } }));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 640}
      title={t('readiness.facts')}
    >
      <p className="note form-note">{t('readiness.factsNote')}</p>
      <Loaded query={query} rows={12}>
        {(sheet) => (
          <ul className="plain lines">
            {sheet.facts.map((fact) => (
              <li key={fact.fact} className="park-fact">
                <span className="row spread">
                  <strong>{t(`readiness.fact.${fact.fact}`)}</strong>
                  {sheet.abilities.includes('record') && (
                    <Button
                      size={phone ? 'middle' : 'small'}
                      aria-label={t('readiness.recordOf', { fact: t(`readiness.fact.${fact.fact}`) })}
                      onClick={() => setTold(fact)}
                    >
                      {t('readiness.record')}
                    </Button>
                  )}
                </span>
                {fact.known.length === 0 && <span className="note">{t('readiness.noFact')}</span>}
                {fact.known.map((known) => (
                  <Known key={known.id} parkId={parkId} sheet={fact} known={known} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <Suspense fallback={null}>
        {told && <FactDrawer parkId={parkId} sheet={told} onClose={() => setTold(undefined)} />}
      </Suspense>
    </Drawer>
  );
}

function Known({ parkId, sheet, known }: { parkId: string; sheet: ParkFactSheet; known: ParkFactView }) {
  const { t } = useTranslation();
  const when = sheet.yearly
    ? t('readiness.year', { year: known.asOf.slice(0, 4) })
    : t('readiness.since', { day: known.asOf });
  return (
    <span className="row spread">
      <span className="row num">
        <span>{amountText(t, sheet.unit, known.value)}</span>
        <span className="note">{when}</span>
        <span className={`tag level-${known.level}`}>{t(`readiness.level.${known.level}`)}</span>
        {known.fileName && (
          <a href={`/api/v1/parks/${parkId}/facts/${known.id}/file`} download>
            {known.fileName}
          </a>
        )}
        {known.note && <span className="note">{known.note}</span>}
      </span>
      <FactMoves parkId={parkId} fact={known} />
    </span>
  );
}
