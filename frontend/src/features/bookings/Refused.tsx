import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '@/api/client';
import { facilityDayListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { minuteOf } from '@/shared/lib/clock';
import { addDays } from '@/shared/lib/format';
import { codeText, errorText } from '@/shared/lib/problem';
import { dayTitle } from './columns';
import { nextFree, type Time } from './nextFree';

type Wanted = { facilityIds: string[]; date: string; from: string; to: string };

type Props = { parkId: string; refusal: ApiError; wanted: Wanted; onTake: (time: Time) => void };

/** Another time helps against these only. */
export const OF_TIME: readonly (string | undefined)[] = [
  ...['facility.time-taken', 'booking.closed', 'booking.past', 'booking.notice'],
];

/** How many days on one looks. */
const AHEAD = 6;

/** Why a time cannot be had, and the next one that can. */
export function Refused({ parkId, refusal, wanted, onTake }: Props) {
  const { t } = useTranslation();
  const [first] = refusal.errors ?? [];
  const why = first ? codeText(t, first) : errorText(t, refusal);
  const elsewhen = OF_TIME.includes(first?.code ?? refusal.code);
  return (
    <>
      <Alert className="form-banner" type="warning" showIcon title={why} role="alert" />
      {elsewhen && <Elsewhen parkId={parkId} wanted={wanted} onTake={onTake} />}
    </>
  );
}

/** The next time of the same length at which all of the same rooms are free. */
export function Elsewhen({ parkId, wanted, onTake }: Omit<Props, 'refusal'>) {
  const { t } = useTranslation();
  const { facilityIds, date } = wanted;
  const query = useQuery({
    ...facilityDayListOptions({
      path: { parkId },
      query: { from: date, to: addDays(date, AHEAD), facilityId: facilityIds },
    }),
    staleTime: 0,
  });
  const found =
    query.data &&
    nextFree(query.data, date, {
      ...{ facilityIds, from: wanted.from, minutes: minuteOf(wanted.to) - minuteOf(wanted.from) },
      step: Math.max(...query.data.facilities.map((f) => f.stepMinutes)),
    });
  if (!query.data) return null;
  if (!found) return <p className="next-free">{t('bookings.noneFree', { n: AHEAD + 1 })}</p>;
  return (
    <p className="next-free">
      <span className="num">
        {t('bookings.nextFree', { day: dayTitle(t, found.date), from: found.from, to: found.to })}
      </span>
      <Button size="small" onClick={() => onTake(found)}>
        {t('bookings.takeIt')}
      </Button>
    </p>
  );
}
