import type { FormInstance } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bookingCreate } from '@/api/gen/sdk.gen';
import type { BookingRequest } from '@/api/gen/types.gen';
import { clock, minuteOf } from '@/shared/lib/clock';
import { compact } from '@/shared/lib/compact';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './asked';
import { WhenFields, WordFields } from './BookFields';
import { ForWhom, type WhoValues } from './ForWhom';
import { Elsewhen, OF_TIME } from './Refused';
import type { BookingSearch } from './search';
import { PlaceRooms } from './series/PlaceRooms';
import { Trial } from './Trial';
import { USUAL_MINUTES } from './view';

export type BookValues = Omit<BookingRequest, 'tenantId' | 'hold'> & WhoValues;

/** The times a form begins with: those drawn in the grid, or an hour from the one that was chosen. */
export const startOf = ({ facility, from, to }: BookingSearch, date: string) => ({
  facilityIds: facility ? [facility] : [],
  date,
  from: from ?? '09:00',
  to: to ?? clock(minuteOf(from ?? '09:00') + USUAL_MINUTES),
});

/** @param day the one it begins with */
type Props = { parkId: string; search: BookingSearch; day: string; onClose: () => void };

export default function BookDrawer({ parkId, search, day, onClose }: Props) {
  const { t } = useTranslation();
  const held = useRef<FormInstance<BookValues>>(undefined);
  return (
    <FormDrawer<BookValues>
      title={t('bookings.book')}
      okText={t('bookings.doBook')}
      initial={{ ...startOf(search, day), who: 'TENANT', people: search.people }}
      invalidates={STALE}
      onClose={onClose}
      offer={(refusal, { facilityIds, date, from, to }) =>
        OF_TIME.includes(refusal.code) && (
          <Elsewhen
            parkId={parkId}
            wanted={{ facilityIds, date, from, to }}
            onTake={(time) => held.current?.setFieldsValue(time)}
          />
        )
      }
      submit={({ who, tenantId, ...body }, key) =>
        bookingCreate({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: compact({ ...body, hold: false, tenantId: who === 'PARK' ? null : tenantId }),
          throwOnError: true,
        })
      }
    >
      {(form) => {
        held.current = form;
        return (
          <>
            <WhenFields rooms={<PlaceRooms place={{ parkId }} />} />
            <ForWhom parkId={parkId} />
            <Trial parkId={parkId} form={form} />
            <WordFields />
          </>
        );
      }}
    </FormDrawer>
  );
}
