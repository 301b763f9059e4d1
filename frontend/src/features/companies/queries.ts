import { ApiError } from '@/api/client';
import { companyGetOptions, companyListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { CompanySearch } from './search';

/** What the list and its file are narrowed to, and their order. */
export const companiesFilter = (s: CompanySearch) => ({ q: s.q, kind: s.kind, sort: s.sort });

export const companiesQuery = (parkId: string, s: CompanySearch) =>
  companyListOptions({
    path: { parkId },
    query: { ...companiesFilter(s), page: s.page, size: s.size },
  });

export const companyQuery = (parkId: string, companyId: string) => companyGetOptions({ path: { parkId, companyId } });

/** The company a duplicate became, when that is why it is not there. */
export const mergedInto = (e: unknown): string | undefined =>
  e instanceof ApiError && e.code === 'company.merged' ? e.params?.into : undefined;
