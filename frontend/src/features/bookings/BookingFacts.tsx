import { useTranslation } from 'react-i18next';
import type { BookingResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { fullDay } from './columns';
import { Price } from './Price';
import { ZoneNote } from './ZoneNote';

/** What is open is estimated; what came to nothing costs nothing. */
const COSTS: readonly BookingResponse['state'][] = ['HELD', 'REQUESTED', 'APPROVED', 'IN_USE', 'FINISHED'];

/** When and where, for whom, and what it costs. */
export function BookingFacts({ booking: b }: { booking: BookingResponse }) {
  const { t } = useTranslation();
  const when = `${fullDay(t, b.date)} ${b.from}–${b.to}`;
  return (
    <>
      <Facts
        items={[
          { label: t('bookings.when'), value: when, num: true },
          { label: t('bookings.rooms'), value: b.facilities.map((f) => f.name).join('、') },
          { label: t('bookings.for'), value: b.company ?? t('bookings.whoOf.PARK') },
          { label: t('bookings.people'), value: b.people, num: true },
          { label: t('bookings.number'), value: b.number, num: true },
          { label: t('bookings.madeAt'), value: dateTime(b.madeAt, b.zone), num: true },
          ...(b.note ? [{ label: t('bookings.remark'), value: <span className="pre-line">{b.note}</span> }] : []),
          ...(b.checkedInAt
            ? [{ label: t('bookings.checkedIn'), value: dateTime(b.checkedInAt, b.zone), num: true }]
            : []),
          ...(b.endedAt ? [{ label: t('bookings.ended'), value: dateTime(b.endedAt, b.zone), num: true }] : []),
          ...(b.endReason ? [{ label: t('bookings.reason'), value: b.endReason }] : []),
        ]}
      />
      {b.late && <p className="note">{t('bookings.cancelledLate')}</p>}
      {(b.price.charged || COSTS.includes(b.state)) && <Price price={b.price} />}
      <ZoneNote zone={b.zone} />
    </>
  );
}
