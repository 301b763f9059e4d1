import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@/api/gen/types.gen';
import { tenantQuery } from '@/features/tenants/queries';
import StageDrawer from '@/features/tenants/StageDrawer';
import { errorText } from '@/shared/lib/problem';
import '@/features/tenants/words';

type Props = { parkId: string; tenantId: string; to: Stage | undefined; onClose: () => void };

/** The tenant as it stands now: the board may be some minutes old. */
export default function MoveDrawer({ parkId, tenantId, to, onClose }: Props) {
  const query = useQuery(tenantQuery(parkId, tenantId));
  const { message } = App.useApp();
  const { t } = useTranslation();
  useEffect(() => {
    if (!query.error) return;
    message.error(errorText(t, query.error));
    onClose();
  }, [query.error, message, t, onClose]);
  if (!query.data) return null;
  return <StageDrawer parkId={parkId} tenant={query.data} to={to} onClose={onClose} />;
}
