import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesResponse } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { ZoneNote } from '../ZoneNote';
import { Again } from './Again';
import type { Place } from './place';
import { isSkipped, SeriesDates } from './SeriesDates';

const EndDrawer = lazy(() => import('./EndDrawer'));
const MoveDrawer = lazy(() => import('./MoveDrawer'));

type Props = { place: Place; series: SeriesResponse; onOpen: (bookingId: string) => void };

/** The dates of a series, what became of each, a second try for those left out, and what can be done with those to come. */
export function SeriesView({ place, series, onOpen }: Props) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string[]>([]);
  const adds = series.abilities.includes('ADD') && series.dates.some(isSkipped);
  return (
    <div className="stack">
      <p className="num">
        {series.from}–{series.to} · {series.facilities.map((f) => f.name).join('、')}
        {series.company && ` · ${series.company}`}
      </p>
      <p>{t('bookings.series.booked', { booked: series.booked, skipped: series.skipped })}</p>
      <SeriesDates dates={series.dates} chosen={chosen} onChoose={adds ? choose : undefined} onOpen={onOpen} />
      {adds && <Again place={place} series={series} dates={chosen} onDone={() => choose([])} />}
      <ZoneNote zone={series.zone} />
      <Moves place={place} series={series} />
    </div>
  );
}

function Moves({ place, series }: Omit<Props, 'onOpen'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'CHANGE' | 'CANCEL'>();
  const size = useIsPhone() ? 'large' : 'middle';
  const may = (ability: string) => series.abilities.includes(ability);
  const of = { place, series, onClose: () => setOpen(undefined) };
  return (
    <div className="booking-moves">
      {may('CANCEL') && (
        <Button danger size={size} onClick={() => setOpen('CANCEL')}>
          {t('bookings.series.cancel')}
        </Button>
      )}
      {may('CHANGE') && (
        <Button size={size} onClick={() => setOpen('CHANGE')}>
          {t('bookings.series.change')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'CANCEL' && <EndDrawer {...of} />}
        {open === 'CHANGE' && <MoveDrawer {...of} />}
      </Suspense>
    </div>
  );
}
