import { useQuery } from '@tanstack/react-query';
import { tenantMentorHoursOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { HoursLine } from './HoursLine';

/** What a tenant has left this month, as staff see it. */
export function TenantHours({ parkId, tenantId }: { parkId: string; tenantId: string }) {
  const query = useQuery(tenantMentorHoursOptions({ path: { parkId, tenantId } }));
  return (
    <Loaded query={query} rows={1}>
      {(hours) => <HoursLine hours={hours} />}
    </Loaded>
  );
}
