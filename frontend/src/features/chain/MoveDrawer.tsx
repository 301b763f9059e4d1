import { useQuery } from '@tanstack/react-query';
import type { Stage } from '@/api/gen/types.gen';
import { tenantQuery } from '@/features/tenants/queries';
import StageDrawer from '@/features/tenants/StageDrawer';
import '@/features/tenants/words';

type Props = { parkId: string; tenantId: string; to: Stage | undefined; onClose: () => void };

/** The tenant as it stands now: the board may be some minutes old. */
export default function MoveDrawer({ parkId, tenantId, to, onClose }: Props) {
  const query = useQuery(tenantQuery(parkId, tenantId));
  if (!query.data) return null;
  return <StageDrawer parkId={parkId} tenant={query.data} to={to} onClose={onClose} />;
}
