import { useTranslation } from 'react-i18next';
import { bookingChange } from '@/api/gen/sdk.gen';
import type { BookingChangeRequest, BookingResponse } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './asked';
import { WhenFields, WordFields } from './BookFields';
import { PlaceRooms } from './series/PlaceRooms';
import { Trial } from './Trial';

type Props = { parkId: string; booking: BookingResponse; onClose: () => void };

/** Another time, another room or other words; the old time is let go only when the new one is had. */
export default function ChangeDrawer({ parkId, booking: b, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDrawer<BookingChangeRequest>
      title={t('bookings.move.CHANGE')}
      note={t('bookings.changeNote')}
      initial={{
        ...{ facilityIds: b.facilities.map((f) => f.id), date: b.date, from: b.from, to: b.to },
        ...{ title: b.title, people: b.people, note: b.note },
      }}
      invalidates={STALE}
      onClose={onClose}
      submit={(body) =>
        bookingChange({
          path: { parkId, bookingId: b.id },
          headers: { 'If-Match': etag(b.version) },
          body: compact(body),
          throwOnError: true,
        })
      }
    >
      {(form) => (
        <>
          <WhenFields rooms={<PlaceRooms place={{ parkId }} />} />
          <WordFields />
          <Trial parkId={parkId} form={form} tenantId={b.tenantId} bookingId={b.id} />
        </>
      )}
    </FormDrawer>
  );
}
