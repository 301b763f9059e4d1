import type { FacilityDaysView, FacilitySummary } from '@/api/gen/types.gen';
import { clock, minuteOf } from '@/shared/lib/clock';
import type { Span } from './grid/geometry';
import { blocked } from './nextFree';
import { pastOf } from './past';
import type { DayPart } from './search';

/** A free time of a room, as long as it lasts. */
export type Slot = { room: FacilitySummary; date: string; from: string; to: string };

export type Sought = { people?: number; kind?: string[]; feature?: string; minutes: number; part: DayPart };

const PARTS: Record<DayPart, Span> = {
  ANY: { from: 0, to: 1440 },
  MORNING: { from: 0, to: 12 * 60 },
  AFTERNOON: { from: 12 * 60, to: 18 * 60 },
  EVENING: { from: 18 * 60, to: 1440 },
};

/** What is left of spans where nothing lies. */
function freeOf(open: readonly Span[], lies: readonly Span[], within: Span): Span[] {
  let free = open.map((o) => ({ from: Math.max(o.from, within.from), to: Math.min(o.to, within.to) }));
  for (const l of lies)
    free = free.flatMap((f) =>
      l.from < f.to && f.from < l.to
        ? [
            { from: f.from, to: l.from },
            { from: l.to, to: f.to },
          ]
        : [f],
    );
  return free.filter((f) => f.from < f.to);
}

/** Times begin and end on the steps of a room. */
const onSteps = ({ from, to }: Span, step: number): Span => ({
  from: Math.ceil(from / step) * step,
  to: Math.floor(to / step) * step,
});

const asSpan = ({ from, to }: { from: string; to: string }) => ({ from: minuteOf(from), to: minuteOf(to) });

/** Whether a room is big enough, of the kind, and has what is needed. */
export const suits = (room: FacilitySummary, { people, kind, feature }: Sought) =>
  (!people || (room.capacity ?? 0) >= people) &&
  (!kind || kind.includes(room.kind)) &&
  (!feature || room.features.some((f) => f.toLowerCase().includes(feature.toLowerCase())));

/** The free times of the rooms that suit, the soonest first and of one time the smallest room. */
export function slotsOf(answer: FacilityDaysView, rooms: readonly FacilitySummary[], sought: Sought): Slot[] {
  const part = PARTS[sought.part];
  const found = answer.facilities.flatMap((f) => {
    const room = rooms.find((r) => r.id === f.id);
    if (!room || !suits(room, sought)) return [];
    return f.days.flatMap(({ date, open, taken }) => {
      const within = { from: Math.max(part.from, pastOf(answer, date)), to: part.to };
      const lies = taken.map((one) => blocked(one, f.bufferMinutes));
      return freeOf(open.map(asSpan), lies, within)
        .map((s) => onSteps(s, f.stepMinutes))
        .filter((s) => s.to - s.from >= sought.minutes)
        .map((s) => ({ room, date, from: clock(s.from), to: clock(s.to) }));
    });
  });
  const size = ({ room }: Slot) => room.capacity ?? 0;
  return found.sort((a, b) => `${a.date} ${a.from}`.localeCompare(`${b.date} ${b.from}`) || size(a) - size(b));
}
