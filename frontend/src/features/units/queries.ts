import { buildingListOptions, unitGetOptions, unitListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { UnitSearch } from './search';

export const unitsQuery = (parkId: string, s: UnitSearch) =>
  unitListOptions({
    path: { parkId },
    query: { q: s.q, kind: s.kind, buildingId: s.buildingId, on: s.on, page: s.page, size: s.size, sort: s.sort },
  });

export const unitQuery = (parkId: string, unitId: string) => unitGetOptions({ path: { parkId, unitId } });

export const buildingsQuery = (parkId: string) => buildingListOptions({ path: { parkId }, query: { size: 100 } });
