import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from '../asked';
import { WhenFields, WordFields } from '../BookFields';
import { ForWhom } from '../ForWhom';
import { PlaceRooms } from './PlaceRooms';
import { callsOf, type Place } from './place';
import { RepeatFields } from './RepeatFields';
import { requestOf, type SeriesValues } from './request';
import { SeriesTrial } from './SeriesTrial';

type Props = {
  place: Place;
  initial: Pick<SeriesValues, 'facilityIds' | 'date' | 'from' | 'to'> & Partial<SeriesValues>;
  /** Shows the series that was made. */
  onMade: (seriesId: string) => void;
  onClose: () => void;
};

/** A booking that comes again, with one answer for each of its dates before anything is booked. */
export default function SeriesDrawer({ place, initial, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const made = useRef<string>(undefined);
  return (
    <FormDrawer<SeriesValues>
      title={t('bookings.series.repeat')}
      note={t('bookings.series.repeatNote')}
      okText={t('bookings.series.doRepeat')}
      initial={{ who: 'TENANT', rhythm: 'WEEKLY', end: 'COUNT', count: 10, ...initial }}
      invalidates={STALE}
      onClose={() => (made.current ? onMade(made.current) : onClose())}
      submit={async (values, key) => {
        const { data } = await callsOf(place).create(requestOf(place, values), key);
        made.current = data.id;
      }}
    >
      {(form) => (
        <>
          <WhenFields rooms={<PlaceRooms place={place} />} />
          <RepeatFields />
          {'parkId' in place && <ForWhom parkId={place.parkId} />}
          <WordFields />
          <SeriesTrial place={place} form={form} />
        </>
      )}
    </FormDrawer>
  );
}
