import { companyGetOptions, companyListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { CompanySearch } from './search';

export const companiesQuery = (parkId: string, s: CompanySearch) =>
  companyListOptions({
    path: { parkId },
    query: { q: s.q, kind: s.kind, page: s.page, size: s.size, sort: s.sort },
  });

export const companyQuery = (parkId: string, companyId: string) => companyGetOptions({ path: { parkId, companyId } });
