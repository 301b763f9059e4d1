import type { HeldUnit, HoldRequest } from '@/api/gen/types.gen';

/** With today, as the server has it. */
export const MOST_DAYS = 30;

type Wish = { unitId?: string; seats?: number | null };

/** What is held as one would ask for it again: the runs of a unit are one number of seats. */
export function wishesOf(held: readonly Pick<HeldUnit, 'unitId' | 'seats'>[]): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { unitId, seats } of held) {
    const had = wishes.get(unitId)?.seats;
    wishes.set(unitId, { unitId, seats: seats === null ? undefined : (had ?? 0) + seats });
  }
  return [...wishes.values()];
}

/** No number of seats is the whole unit. */
export const asked = ({ units, from, until }: { units: Wish[]; from: string; until: string }): HoldRequest => ({
  units: units.map(({ unitId, seats }) => ({ unitId: unitId ?? '', seats: seats ?? null })),
  from,
  until,
});
