import { billRunListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillRunsSearch } from './search';

export const billRunsQuery = (parkId: string, { page, size }: BillRunsSearch) =>
  billRunListOptions({ path: { parkId }, query: { page, size } });
