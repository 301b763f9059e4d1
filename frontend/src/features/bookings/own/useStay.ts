import { useQuery } from '@tanstack/react-query';
import { today } from '@/shared/lib/format';
import { staysQuery } from './asked';

/** Where one books: in the park the company is in now; one that is in several says which. */
export function useStay(companyId: string, tenantId: string | undefined) {
  const query = useQuery(staysQuery(companyId));
  const now = query.data?.items.filter((s) => !s.to || s.to > today()) ?? [];
  return { query, now, stay: now.find((s) => s.tenantId === tenantId) ?? now[0] };
}
