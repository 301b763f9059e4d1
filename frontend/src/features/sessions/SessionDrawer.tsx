import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mentorActionDone } from '@/api/gen/sdk.gen';
import type { SessionResponse } from '@/api/gen/types.gen';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Loaded } from '@/shared/ui/Loaded';
import { Panel } from '@/shared/ui/Panel';
import { Actions } from './Actions';
import { sessionQuery } from './asked';
import { Due } from './Due';
import { MinutesText } from './MinutesText';
import { Moves } from './Moves';
import { SessionFacts } from './SessionFacts';
import { StateTag } from './StateTag';
import type { SessionSearch } from './search';
import { TenantHours } from './TenantHours';

type Props = {
  parkId: string;
  sessionId: string;
  open: SessionSearch['open'];
  show: (open: SessionSearch['open']) => void;
  onClose: () => void;
};

/** One session and what staff can do with it now. */
export default function SessionDrawer({ parkId, sessionId, open, show, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [shown, setShown] = useState(true);
  const query = useQuery(sessionQuery(parkId, sessionId));
  const { data } = query;
  return (
    <Drawer
      open={shown}
      onClose={() => setShown(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 560}
      title={
        data ? (
          <span className="row">
            {data.topic} <StateTag session={data} />
          </span>
        ) : (
          t('sessions.one')
        )
      }
      footer={data && <Moves parkId={parkId} session={data} open={open} show={show} />}
    >
      <Loaded query={query} rows={6}>
        {(session) => <Session parkId={parkId} session={session} />}
      </Loaded>
    </Drawer>
  );
}

function Session({ parkId, session: s }: { parkId: string; session: SessionResponse }) {
  const { t } = useTranslation();
  const close = (actionId: string) => mentorActionDone({ path: { parkId, actionId }, throwOnError: true });
  return (
    <div className="stack">
      <Due session={s} />
      <SessionFacts session={s} side="PARK" />
      <TenantHours parkId={parkId} tenantId={s.tenantId} />
      {s.filedAt && (
        <Panel title={t('sessions.minutes')}>
          <MinutesText session={s} close={close} />
        </Panel>
      )}
      {s.openActions.length > 0 && (
        <Panel title={t('sessions.openActions')}>
          <Actions actions={s.openActions} close={close} origin />
        </Panel>
      )}
    </div>
  );
}
