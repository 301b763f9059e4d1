import { queryOptions } from '@tanstack/react-query';
import { occupancyUnitListOptions, occupancyUnitListQueryKey } from '@/api/gen/@tanstack/react-query.gen';
import { occupancyUnitList } from '@/api/gen/sdk.gen';
import type { UnitOccupancyView } from '@/api/gen/types.gen';
import type { BoardSearch } from './search';

/** The most a page of a list has. */
const MOST = 100;

/** A drawing needs every unit of the building, so its pages are read one after the other. */
export const drawingQuery = (parkId: string, buildingId: string, on: string | undefined) => {
  const query = { buildingId, on, size: MOST };
  return queryOptions({
    queryKey: [...occupancyUnitListQueryKey({ path: { parkId }, query }), 'all'],
    queryFn: async ({ signal }) => {
      const units: UnitOccupancyView[] = [];
      for (let page = 1; ; page++) {
        const { data } = await occupancyUnitList({
          path: { parkId },
          query: { ...query, page },
          signal,
          throwOnError: true,
        });
        units.push(...data.items);
        if (units.length >= data.total || data.items.length === 0) return units;
      }
    },
  });
};

export const unitRowsQuery = (parkId: string, s: BoardSearch) =>
  occupancyUnitListOptions({
    path: { parkId },
    query: { on: s.on, state: s.state, kind: s.kind, stage: s.stage, page: s.page, size: s.size },
  });
