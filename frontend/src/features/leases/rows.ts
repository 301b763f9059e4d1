import type { LeaseSummary, LeaseUnitView } from '@/api/gen/types.gen';
import { addDays } from '@/shared/lib/format';
import type { Tone } from '@/shared/ui/timeline/Timeline';

const SOON = 90;

/** The board's words for a unit, said of a period. */
export function toneOf({ from, to }: { from: string; to: string }, today: string): Tone {
  if (to <= today) return 'past';
  if (from > today) return 'ahead';
  return to <= addDays(today, SOON) ? 'ending' : 'now';
}

export type Place = { lease: LeaseSummary; unit: LeaseUnitView };

/** What each unit was let to a tenant, by unit; the units in the order of their numbers. */
export function byUnit(leases: readonly LeaseSummary[]): Place[][] {
  const places = leases.flatMap((lease) => lease.units.map((unit) => ({ lease, unit })));
  return grouped(places, (p) => p.unit.unitId).sort((a, b) => number(a).localeCompare(number(b), 'zh-CN'));
}

/** To whom a unit was let, by tenant; who came last stands first. */
export function byTenant(leases: readonly LeaseSummary[], unitId: string): Place[][] {
  const places = leases.flatMap((lease) =>
    lease.units.filter((unit) => unit.unitId === unitId).map((unit) => ({ lease, unit })),
  );
  return grouped(places, (p) => p.lease.tenantId).sort((a, b) => latest(b).localeCompare(latest(a)));
}

const number = (places: Place[]) => places[0]?.unit.number ?? '';
const latest = (places: Place[]) => places.at(-1)?.unit.from ?? '';

function grouped(places: Place[], key: (p: Place) => string): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of [...places].sort((a, b) => a.unit.from.localeCompare(b.unit.from)))
    groups.set(key(place), [...(groups.get(key(place)) ?? []), place]);
  return [...groups.values()];
}
