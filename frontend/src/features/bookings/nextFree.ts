import type { FacilityDaysView } from '@/api/gen/types.gen';
import { clock, minuteOf } from '@/shared/lib/clock';
import { pastOf } from './past';

export type Time = { date: string; from: string; to: string };

/** @param change the booking that is to be moved: it is not in its own way */
type Wanted = { facilityIds: readonly string[]; from: string; minutes: number; step?: number; change?: string };

const STEP = 15;

/** What cannot be had because of something that lies there: the room is kept free after it, and after what comes before it. */
export const blocked = (lies: { kind: string; from: string; to: string }, buffer: number) => ({
  from: minuteOf(lies.from) - buffer,
  to: minuteOf(lies.to) + (lies.kind === 'BLACKOUT' ? 0 : buffer),
});

/** Begins of a length at which all of the rooms are free on a day, in the order of the clock. */
export function freeStarts(
  answer: FacilityDaysView,
  date: string,
  { facilityIds, minutes, step = STEP, change }: Omit<Wanted, 'from'>,
) {
  const rooms = facilityIds.map((id) => {
    const room = answer.facilities.find((f) => f.id === id);
    const day = room?.days.find((d) => d.date === date);
    const lies = day?.taken.filter((b) => !change || b.bookingId !== change) ?? [];
    return { open: day?.open ?? [], lies: lies.map((b) => blocked(b, room?.bufferMinutes ?? 0)) };
  });
  const open = rooms[0]?.open ?? [];
  const earliest = pastOf(answer, date);
  const fits = (from: number) =>
    rooms.every(
      (room) =>
        room.open.some((o) => minuteOf(o.from) <= from && from + minutes <= minuteOf(o.to)) &&
        !room.lies.some((b) => b.from < from + minutes && from < b.to),
    );
  return open.flatMap((o) => {
    const first = Math.ceil(Math.max(minuteOf(o.from), earliest) / step) * step;
    const starts: number[] = [];
    for (let from = first; from + minutes <= minuteOf(o.to); from += step) if (fits(from)) starts.push(from);
    return starts;
  });
}

/** The first time from the wanted one on at which all of the rooms are free so long: that day, or on the days after it. */
export function nextFree(answer: FacilityDaysView, date: string, wanted: Wanted): Time | undefined {
  for (const day of answer.days.filter((d) => d.date >= date).map((d) => d.date)) {
    const from = freeStarts(answer, day, wanted).find((start) => day > date || start >= minuteOf(wanted.from));
    if (from !== undefined) return { date: day, from: clock(from), to: clock(from + wanted.minutes) };
  }
  return undefined;
}
