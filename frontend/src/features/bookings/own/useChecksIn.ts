import { useQuery } from '@tanstack/react-query';
import type { BookingResponse } from '@/api/gen/types.gen';
import { ownRoomsQuery } from './asked';

export type ChecksIn = 'yes' | 'no' | 'unknown';

/** Whether one checks in at the door there; unknown for rooms that only the park books. */
export function useChecksIn(companyId: string, { state, tenantId, facilities }: BookingResponse): ChecksIn {
  const query = useQuery({
    ...ownRoomsQuery(companyId, tenantId ?? ''),
    enabled: state === 'APPROVED' && tenantId != null,
  });
  const rooms = query.data?.filter((room) => facilities.some((f) => f.id === room.id)) ?? [];
  if (rooms.some((room) => room.facts.checkIn)) return 'yes';
  return rooms.length === facilities.length ? 'no' : 'unknown';
}
