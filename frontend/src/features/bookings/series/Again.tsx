import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesResponse } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { TimeInput } from '@/shared/ui/TimeInput';
import { STALE } from '../asked';
import { isTime } from '../isTime';
import { PlaceRooms } from './PlaceRooms';
import { callsOf, type Place } from './place';

type Props = { place: Place; series: SeriesResponse; dates: string[]; onDone: () => void };

/** Another try at the chosen dates, also at another time or in another room. */
export function Again({ place, series, dates, onDone }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const size = useIsPhone() ? 'large' : 'middle';
  const [from, setFrom] = useState(series.from);
  const [to, setTo] = useState(series.to);
  const [facilityIds, setRooms] = useState(series.facilities.map((f) => f.id));
  const add = useMutation({
    mutationFn: () => callsOf(place).add(series, { dates, from, to, facilityIds }),
    onSuccess: ({ data }) => {
      const n = data.booked - series.booked;
      const text = t('bookings.series.added', { n, left: dates.length - n });
      void (n === dates.length ? message.success(text) : message.warning(text, 6));
      onDone();
    },
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
  const right = facilityIds.length > 0 && isTime(from) && isTime(to) && from < to;
  return (
    <section aria-label={t('bookings.series.again')} className="stack">
      <h2>{t('bookings.series.again')}</h2>
      <p className="note">{t('bookings.series.againNote')}</p>
      <PlaceRooms place={place} aria-label={t('bookings.rooms')} value={facilityIds} onChange={setRooms} />
      <div className="field-pair">
        <TimeInput aria-label={t('bookings.from')} value={from} onChange={setFrom} />
        <TimeInput aria-label={t('bookings.to')} value={to} onChange={setTo} />
      </div>
      <div className="row">
        <Button
          type="primary"
          size={size}
          loading={add.isPending}
          disabled={!dates.length || !right}
          onClick={() => add.mutate()}
        >
          {dates.length ? t('bookings.series.add', { n: dates.length }) : t('bookings.series.again')}
        </Button>
      </div>
    </section>
  );
}
