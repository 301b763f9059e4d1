import {
  priceLineListOptions,
  priceListCompareOptions,
  priceListListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { PriceListSearch } from './search';

/** Operations whose answers a change of a price list makes old; publishing changes the prices of units, too. */
export const CHANGED = ['priceListList', 'priceListGet', 'priceLineList', 'priceListCompare', 'unitGet', 'unitList'];

/** To choose from: a park publishes a list or two a year. */
export const allPriceListsQuery = (parkId: string) =>
  priceListListOptions({ path: { parkId }, query: { size: 100, state: ['DRAFT', 'PUBLISHED', 'SUPERSEDED'] } });

/** What the lines and their file are narrowed to, and their order. */
export const linesFilter = (s: PriceListSearch) => ({
  q: s.q,
  kind: s.kind,
  buildingId: s.buildingId,
  floorId: s.floorId,
  move: s.move,
  againstId: s.againstId,
  sort: s.sort,
});

export const linesQuery = (parkId: string, priceListId: string, s: PriceListSearch) =>
  priceLineListOptions({ path: { parkId, priceListId }, query: { ...linesFilter(s), page: s.page, size: s.size } });

export const comparisonQuery = (parkId: string, priceListId: string, againstId: string | undefined) =>
  priceListCompareOptions({ path: { parkId, priceListId }, query: { againstId } });
