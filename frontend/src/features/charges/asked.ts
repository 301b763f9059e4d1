import { chargeEntryListOptions, tariffListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ChargeSearch, TariffSearch } from './search';

export const tariffsQuery = (parkId: string, { page, size, fee, on }: TariffSearch) =>
  tariffListOptions({ path: { parkId }, query: { page, size, fee, on } });

export const chargesQuery = (parkId: string, { page, size, sort, q, fee, state, tenant }: ChargeSearch) =>
  chargeEntryListOptions({ path: { parkId }, query: { page, size, sort, q, fee, state, tenantId: tenant } });
