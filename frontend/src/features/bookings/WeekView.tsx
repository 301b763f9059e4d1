import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/shared/ui/Loaded';
import { roomsQuery, weekQuery } from './asked';
import { columnsOf } from './columns';
import { DayBar } from './DayBar';
import { TimeGrid } from './grid/TimeGrid';
import { gridOf } from './gridOf';
import { Legend } from './Legend';
import { MovedBar } from './MovedBar';
import { RoomPicker } from './RoomPicker';
import { useMoving } from './useMoving';
import { useDay, type View } from './view';
import { ZoneNote } from './ZoneNote';

/** A week of one room. */
export function WeekView(view: View) {
  const { t } = useTranslation();
  const { parkId, search } = view;
  const rooms = useQuery(roomsQuery(parkId));
  return (
    <Loaded query={rooms} rows={12}>
      {({ items }) => {
        const room = search.facility ?? items[0]?.id;
        if (room) return <Week {...view} room={room} />;
        return (
          <div className="empty">
            <p>{t('bookings.noRooms')}</p>
          </div>
        );
      }}
    </Loaded>
  );
}

function Week({ parkId, search, set, books, room }: View & { room: string }) {
  const { t } = useTranslation();
  const { day, today } = useDay(parkId, search);
  const query = useQuery(weekQuery(parkId, day, room));
  const { onMove, ...moving } = useMoving(parkId);
  return (
    <div className="stack">
      <DayBar day={day} today={today} step={7} onChange={(date) => set({ date })}>
        <RoomPicker<string>
          parkId={parkId}
          className="room-picker"
          aria-label={t('bookings.room')}
          value={room}
          onChange={(facility) => set({ facility })}
        />
      </DayBar>
      <MovedBar {...moving} />
      <Loaded query={query} rows={12}>
        {(answer) => (
          <>
            <TimeGrid
              {...gridOf(set)}
              onMove={onMove}
              label={t('bookings.gridWeek', {
                name: answer.facilities[0]?.name ?? '',
                day: answer.days[0]?.date ?? day,
              })}
              columns={columnsOf(answer, { by: 'room', t, moves: books })}
              books={books}
            />
            <Legend books={books} />
            <ZoneNote zone={answer.zone} />
          </>
        )}
      </Loaded>
    </div>
  );
}
