import { leaseListOptions, tenantGetOptions, tenantListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { TenantSearch } from './search';

/** What the list and its file are narrowed to, and their order. */
export const tenantsFilter = (s: TenantSearch) => ({
  sort: s.sort,
  q: s.q,
  stage: s.stage,
  kind: s.kind,
  on: s.on,
  incubatee: s.incubatee && s.incubatee === 'true',
  current: s.past ? false : undefined,
});

export const tenantsQuery = (parkId: string, s: TenantSearch) =>
  tenantListOptions({
    path: { parkId },
    query: { ...tenantsFilter(s), page: s.page, size: s.size },
  });

export const tenantQuery = (parkId: string, tenantId: string) => tenantGetOptions({ path: { parkId, tenantId } });

export const tenantLeasesQuery = (parkId: string, tenantId: string) =>
  leaseListOptions({ path: { parkId }, query: { tenantId, size: 100, sort: 'from,desc' } });
