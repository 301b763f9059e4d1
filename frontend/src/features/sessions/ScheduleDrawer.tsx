import { useTranslation } from 'react-i18next';
import type { SessionResponse, SessionScheduleRequest } from '@/api/gen/types.gen';
import FormDrawer from '@/shared/ui/FormDrawer';
import { STALE } from './asked';
import { PlaceFields, type PlaceValues, placeOf } from './PlaceFields';
import { instantsOf, TimeFields, type TimeValues } from './TimeFields';
import { wallTimes } from './when';

type Props = {
  session: SessionResponse;
  submit: (body: SessionScheduleRequest) => Promise<unknown>;
  onClose: () => void;
};

/** A time and a place; the same where it is moved. */
export default function ScheduleDrawer({ session: s, submit, onClose }: Props) {
  const { t } = useTranslation();
  const wall = wallTimes(s);
  return (
    <FormDrawer<TimeValues & PlaceValues>
      title={t(s.startsAt ? 'sessions.reschedule' : 'sessions.move.SCHEDULE')}
      note={t('sessions.scheduleNote')}
      initial={{
        ...(wall && { date: wall.day, startsAt: wall.from, endsAt: wall.to }),
        ...{ way: s.onlineLink ? 'ONLINE' : 'ON_SITE', place: s.place, onlineLink: s.onlineLink },
      }}
      invalidates={STALE}
      onClose={onClose}
      submit={(v) => submit({ ...instantsOf(v), ...placeOf(v) })}
    >
      <TimeFields />
      <PlaceFields />
    </FormDrawer>
  );
}
