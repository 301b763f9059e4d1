import { buildingListOptions, unitGetOptions, unitListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { UnitSearch } from './search';

/** What the list and its file are narrowed to, and their order. */
export const unitsFilter = (s: UnitSearch) => ({
  q: s.q,
  kind: s.kind,
  buildingId: s.buildingId,
  on: s.on,
  sort: s.sort,
});

export const unitsQuery = (parkId: string, s: UnitSearch) =>
  unitListOptions({
    path: { parkId },
    query: { ...unitsFilter(s), page: s.page, size: s.size },
  });

export const unitQuery = (parkId: string, unitId: string) => unitGetOptions({ path: { parkId, unitId } });

export const buildingsQuery = (parkId: string) => buildingListOptions({ path: { parkId }, query: { size: 100 } });
