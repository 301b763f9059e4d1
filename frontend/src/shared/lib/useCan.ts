import { useQuery } from '@tanstack/react-query';
import { meGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { Permission } from '@/api/gen/types.gen';

/** Hides what would be refused anyway; the server decides. */
export function useCan(parkId: string) {
  const { data: me } = useQuery({ ...meGetOptions(), staleTime: 300_000 });
  const own = me?.parks.find((p) => p.parkId === parkId)?.permissions ?? [];
  return (permission: Permission) => own.includes(permission) || Boolean(me?.permissions.includes(permission));
}

/** The same for one's own company. */
export function useCanInCompany(companyId: string) {
  const { data: me } = useQuery({ ...meGetOptions(), staleTime: 300_000 });
  const own = me?.companies.find((c) => c.companyId === companyId)?.permissions ?? [];
  return (permission: Permission) => own.includes(permission);
}
