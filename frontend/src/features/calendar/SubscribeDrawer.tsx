import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { calendarFeedRenew } from '@/api/gen/sdk.gen';
import type { CalendarFeedRequest } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { Secret } from './Secret';
import './words';

type Props = { title: string; of: CalendarFeedRequest; renewing?: boolean; onClose: () => void };

/** Makes an address for a calendar and shows it. */
export default function SubscribeDrawer({ title, of, renewing, onClose }: Props) {
  const { t } = useTranslation();
  const qc = useQueryClient();
  const make = useMutation({
    mutationFn: () => calendarFeedRenew({ body: of, throwOnError: true }),
    onSuccess: () => qc.invalidateQueries(ofOperations(['calendarFeedList'])),
  });
  return (
    <Drawer open title={title} onClose={onClose} size={480}>
      {make.data ? (
        <Secret secret={make.data.data} />
      ) : (
        <div className="stack">
          <p>{t(renewing ? 'calendar.renewText' : 'calendar.note')}</p>
          {make.error && <p role="alert">{errorText(t, make.error)}</p>}
          <div className="row">
            <Button type="primary" danger={renewing} loading={make.isPending} onClick={() => make.mutate()}>
              {t(renewing ? 'calendar.renew' : 'calendar.get')}
            </Button>
          </div>
        </div>
      )}
    </Drawer>
  );
}
