import { leaseListOptions, tenantGetOptions, tenantListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { TenantSearch } from './search';

export const tenantsQuery = (parkId: string, s: TenantSearch) =>
  tenantListOptions({
    path: { parkId },
    query: {
      page: s.page,
      size: s.size,
      sort: s.sort,
      q: s.q,
      stage: s.stage,
      kind: s.kind,
      on: s.on,
      incubatee: s.incubatee && s.incubatee === 'true',
      current: s.past ? false : undefined,
    },
  });

export const tenantQuery = (parkId: string, tenantId: string) => tenantGetOptions({ path: { parkId, tenantId } });

export const tenantLeasesQuery = (parkId: string, tenantId: string) =>
  leaseListOptions({ path: { parkId }, query: { tenantId, size: 100, sort: 'from,desc' } });
