import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import {
  mentoringSessionAccept,
  mentoringSessionCancel,
  mentoringSessionHold,
  mentoringSessionMiss,
  mentoringSessionReject,
  mentoringSessionSchedule,
} from '@/api/gen/sdk.gen';
import type { SessionMove, SessionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { useAsk } from '@/shared/lib/useAsk';
import { STALE } from '../asked';
import { begun } from '../when';

const ScheduleDrawer = lazy(() => import('../ScheduleDrawer'));
const ReasonDrawer = lazy(() => import('../ReasonDrawer'));
const route = getRouteApi('/mentoring_/sessions/$sessionId');

const callOf = ({ id, version }: SessionResponse) =>
  ({ path: { sessionId: id }, headers: { 'If-Match': etag(version) }, throwOnError: true }) as const;

const MAKE = {
  ACCEPT: (s: SessionResponse) => mentoringSessionAccept(callOf(s)),
  HOLD: (s: SessionResponse) => mentoringSessionHold(callOf(s)),
};

/** What the mentor can do with a session now, in reach of a thumb. */
export function MyMoves({ session: s }: { session: SessionResponse }) {
  const { t } = useTranslation();
  const ask = useAsk(STALE);
  const navigate = route.useNavigate();
  const may = (move: SessionMove) => s.abilities.includes(move);
  const show = (open: 'reject' | 'schedule' | 'cancel' | 'miss') => void navigate({ search: { open } });
  const make = (move: keyof typeof MAKE) =>
    void ask({
      title: t(`sessions.ask.${move}`, { topic: s.topic }),
      content: t(`sessions.askText.${move}`, { company: s.companyName }),
      okText: t(`sessions.move.${move}`),
      done: t(`sessions.done.${move}`),
      make: () => MAKE[move](s),
    });
  const over = begun(s);
  return (
    <>
      <div className="session-moves thumb">
        {may('REJECT') && (
          <Button danger size="large" onClick={() => show('reject')}>
            {t('sessions.move.REJECT')}
          </Button>
        )}
        {may('CANCEL') && !may('REJECT') && (
          <Button danger size="large" onClick={() => show('cancel')}>
            {t('sessions.move.CANCEL')}
          </Button>
        )}
        {may('MISS') && over && (
          <Button danger size="large" onClick={() => show('miss')}>
            {t('sessions.mine.missed')}
          </Button>
        )}
        {may('SCHEDULE') && (
          <Button type={s.startsAt ? 'default' : 'primary'} size="large" onClick={() => show('schedule')}>
            {t(s.startsAt ? 'sessions.reschedule' : 'sessions.move.SCHEDULE')}
          </Button>
        )}
        {may('ACCEPT') && (
          <Button type="primary" size="large" onClick={() => make('ACCEPT')}>
            {t('sessions.move.ACCEPT')}
          </Button>
        )}
        {may('HOLD') && over && (
          <Button type="primary" size="large" onClick={() => make('HOLD')}>
            {t('sessions.mine.held')}
          </Button>
        )}
      </div>
      <Drawers session={s} />
    </>
  );
}

function Drawers({ session: s }: { session: SessionResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const onClose = () => void navigate({ search: {} });
  const call = callOf(s);
  const may = (move: SessionMove) => s.abilities.includes(move);
  return (
    <Suspense fallback={null}>
      {open === 'schedule' && may('SCHEDULE') && (
        <ScheduleDrawer session={s} onClose={onClose} submit={(body) => mentoringSessionSchedule({ ...call, body })} />
      )}
      {open === 'reject' && may('REJECT') && (
        <ReasonDrawer
          move="REJECT"
          note={t('sessions.rejectNote')}
          onClose={onClose}
          submit={(reason) => mentoringSessionReject({ ...call, body: { reason } })}
        />
      )}
      {open === 'cancel' && may('CANCEL') && (
        <ReasonDrawer
          move="CANCEL"
          note={t('sessions.cancelNote')}
          onClose={onClose}
          submit={(reason) => mentoringSessionCancel({ ...call, body: { reason } })}
        />
      )}
      {open === 'miss' && may('MISS') && (
        <ReasonDrawer
          move="MISS"
          title={t('sessions.mine.missed')}
          note={t('sessions.missNote')}
          optional
          onClose={onClose}
          submit={(reason) => mentoringSessionMiss({ ...call, body: { reason } })}
        />
      )}
    </Suspense>
  );
}
