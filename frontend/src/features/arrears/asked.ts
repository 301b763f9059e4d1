import { arrearsListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ArrearsSearch } from './search';

export const arrearsQuery = (parkId: string, search: ArrearsSearch) =>
  arrearsListOptions({ path: { parkId }, query: search });
