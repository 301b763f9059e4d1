import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownSessionActionDone, ownSessionCancel, ownSessionMiss } from '@/api/gen/sdk.gen';
import type { SessionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { useCanInCompany } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Actions } from '../Actions';
import { Due } from '../Due';
import { MinutesText } from '../MinutesText';
import { SessionFacts } from '../SessionFacts';
import { StateTag } from '../StateTag';
import { begun } from '../when';
import { ownSessionQuery } from './asked';
import '../sessions.css';
import '../words';

const Confirm = lazy(() => import('./Confirm'));
const ReasonDrawer = lazy(() => import('../ReasonDrawer'));

type Props = { companyId: string; sessionId: string };

/** One session of one's own company: what happens next, the minutes, and the confirmation with a rating. */
export function OwnSessionPage({ companyId, sessionId }: Props) {
  const { t } = useTranslation();
  const may = useCanInCompany(companyId)('OWN_MENTORING');
  const query = useQuery({ ...ownSessionQuery(companyId, sessionId), enabled: may });
  if (!may) return <NotForYou title={t('sessions.title')} text={t('sessions.own.noPermission')} />;
  return (
    <Loaded query={query} rows={6}>
      {(session) => <Own companyId={companyId} session={session} />}
    </Loaded>
  );
}

function Own({ companyId, session: s }: { companyId: string; session: SessionResponse }) {
  const { t } = useTranslation();
  const close = (actionId: string) => ownSessionActionDone({ path: { companyId, actionId }, throwOnError: true });
  return (
    <div className="stack roomy">
      <PageHead
        title={s.topic}
        tags={<StateTag session={s} />}
        back={
          <Link to="/company/$companyId/sessions" params={{ companyId }}>
            ← {t('sessions.title')}
          </Link>
        }
      />
      <p>
        {t(`sessions.own.next.${s.state}`)} <Due session={s} />
      </p>
      {s.filedAt && (
        <Panel title={t('sessions.minutes')}>
          <MinutesText session={s} close={close} />
        </Panel>
      )}
      {s.abilities.includes('CONFIRM') && (
        <Suspense fallback={null}>
          <Confirm companyId={companyId} session={s} />
        </Suspense>
      )}
      <Panel title={t('sessions.facts')}>
        <SessionFacts session={s} side="COMPANY" />
      </Panel>
      {s.openActions.length > 0 && (
        <Panel title={t('sessions.openActions')}>
          <Actions actions={s.openActions} close={close} origin />
        </Panel>
      )}
      <Moves companyId={companyId} session={s} />
    </div>
  );
}

function Moves({ companyId, session: s }: { companyId: string; session: SessionResponse }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'cancel' | 'miss'>();
  const call = {
    path: { companyId, sessionId: s.id },
    headers: { 'If-Match': etag(s.version) },
    throwOnError: true,
  } as const;
  const close = () => setOpen(undefined);
  return (
    <div className="session-moves thumb">
      {s.abilities.includes('MISS') && begun(s) && (
        <Button danger size="large" onClick={() => setOpen('miss')}>
          {t('sessions.own.missed')}
        </Button>
      )}
      {s.abilities.includes('CANCEL') && (
        <Button danger size="large" onClick={() => setOpen('cancel')}>
          {t('sessions.move.CANCEL')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'cancel' && (
          <ReasonDrawer
            move="CANCEL"
            note={t('sessions.cancelNote')}
            onClose={close}
            submit={(reason) => ownSessionCancel({ ...call, body: { reason } })}
          />
        )}
        {open === 'miss' && (
          <ReasonDrawer
            move="MISS"
            title={t('sessions.own.missed')}
            note={t('sessions.missNote')}
            optional
            onClose={close}
            submit={(reason) => ownSessionMiss({ ...call, body: { reason } })}
          />
        )}
      </Suspense>
    </div>
  );
}
