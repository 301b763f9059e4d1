import type { FacilityDaysView, OwnFacilityView } from '@/api/gen/types.gen';
import { freeStarts } from '../nextFree';

/** A time one can take, and the room in which it is taken: the smallest that will do. */
export type Choice = { from: number; room: OwnFacilityView };

/** How many come, where nobody has said so yet. */
export const USUAL_PEOPLE = 4;

/** Rooms for so many, the smallest first. */
export const fitting = (rooms: readonly OwnFacilityView[], people: number) =>
  rooms.filter((f) => f.facts.kind !== 'EQUIPMENT' && (f.facts.capacity ?? 0) >= people).sort(bySize);

const bySize = (a: OwnFacilityView, b: OwnFacilityView) => (a.facts.capacity ?? 0) - (b.facts.capacity ?? 0);

const LENGTHS = [30, 60, 90, 120, 180, 240];

/** How long one may book: what at least one of the rooms allows. */
export const lengthsOf = (rooms: readonly OwnFacilityView[]) => {
  const allowed = (n: number) =>
    rooms.some((f) => f.facts.minMinutes <= n && n <= f.facts.maxMinutes && n % f.facts.stepMinutes === 0);
  const usual = LENGTHS.filter(allowed);
  return usual.length ? usual : [...new Set(rooms.map((f) => f.facts.minMinutes))].sort((a, b) => a - b);
};

/**
 * The times of a day at which one of the rooms is free so long.
 *
 * @param change the booking that is to be moved
 */
export function choicesOf(
  answer: FacilityDaysView,
  rooms: readonly OwnFacilityView[],
  date: string,
  minutes: number,
  change?: string,
): Choice[] {
  const found = new Map<number, OwnFacilityView>();
  for (const room of [...rooms].sort(bySize)) {
    const { minMinutes, maxMinutes, stepMinutes } = room.facts;
    if (minutes < minMinutes || minutes > maxMinutes || minutes % stepMinutes) continue;
    // Chips for every five minutes would fill the screen; half hours are what one asks for.
    const step = Math.max(30, stepMinutes);
    for (const from of freeStarts(answer, date, { facilityIds: [room.id], minutes, step, change }))
      if (!found.has(from)) found.set(from, room);
  }
  return [...found].map(([from, room]) => ({ from, room })).sort((a, b) => a.from - b.from);
}
