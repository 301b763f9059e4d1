import { buildingListOptions, priceListGetOptions, priceListListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { PriceListsSearch } from './search';

export const priceListsQuery = (parkId: string, { page, size, state }: PriceListsSearch) =>
  priceListListOptions({ path: { parkId }, query: { page, size, state } });

export const priceListQuery = (parkId: string, priceListId: string) =>
  priceListGetOptions({ path: { parkId, priceListId } });

export const buildingsQuery = (parkId: string) => buildingListOptions({ path: { parkId }, query: { size: 100 } });
