import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { mentorSessionCount, mentorSessionSchedule } from '@/api/gen/sdk.gen';
import type { SessionMove, SessionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { useAsk } from '@/shared/lib/useAsk';
import { STALE } from './asked';
import type { SessionSearch } from './search';

const MatchDrawer = lazy(() => import('./MatchDrawer'));
const ScheduleDrawer = lazy(() => import('./ScheduleDrawer'));
const ParkMoveDrawer = lazy(() => import('./ParkMoveDrawer'));

type Props = {
  parkId: string;
  session: SessionResponse;
  open: SessionSearch['open'];
  show: (open: SessionSearch['open']) => void;
};

const DRAWERS = [
  { move: 'CANCEL', open: 'cancel', danger: true, primary: false },
  { move: 'MISS', open: 'miss', danger: true, primary: false },
  { move: 'REOPEN', open: 'reopen', danger: true, primary: false },
  { move: 'SCHEDULE', open: 'schedule', danger: false, primary: false },
  { move: 'HOLD', open: 'hold', danger: false, primary: true },
  { move: 'MATCH', open: 'match', danger: false, primary: true },
] as const;

/** A session as it stands here: a move of one that has changed meanwhile is refused. */
const callOf = (parkId: string, { id, version }: SessionResponse) =>
  ({ path: { parkId, sessionId: id }, headers: { 'If-Match': etag(version) }, throwOnError: true }) as const;

/** The next steps of staff; those that need words or a choice open over the session. */
export function Moves({ parkId, session: s, open, show }: Props) {
  const { t } = useTranslation();
  const ask = useAsk(STALE);
  const may = (move: SessionMove) => s.abilities.includes(move);
  const close = () => show(undefined);
  const count = () =>
    void ask({
      title: t('sessions.ask.COUNT', { topic: s.topic }),
      content: t('sessions.askText.COUNT'),
      okText: t('sessions.move.COUNT'),
      done: t('sessions.done.COUNT'),
      make: () => mentorSessionCount(callOf(parkId, s)),
    });
  return (
    <div className="session-moves">
      {DRAWERS.filter(({ move }) => may(move)).map(({ move, open: next, danger, primary }) => (
        <Button key={move} danger={danger} type={primary ? 'primary' : 'default'} onClick={() => show(next)}>
          {move === 'SCHEDULE' && s.startsAt ? t('sessions.reschedule') : t(`sessions.move.${move}`)}
        </Button>
      ))}
      {may('COUNT') && (
        <Button type="primary" onClick={count}>
          {t('sessions.move.COUNT')}
        </Button>
      )}
      <Suspense fallback={null}>
        {open === 'match' && may('MATCH') && <MatchDrawer parkId={parkId} session={s} onClose={close} />}
        {open === 'schedule' && may('SCHEDULE') && (
          <ScheduleDrawer
            session={s}
            submit={(body) => mentorSessionSchedule({ ...callOf(parkId, s), body })}
            onClose={close}
          />
        )}
        {(open === 'cancel' || open === 'miss' || open === 'reopen' || open === 'hold') &&
          may(({ cancel: 'CANCEL', miss: 'MISS', reopen: 'REOPEN', hold: 'HOLD' } as const)[open]) && (
            <ParkMoveDrawer parkId={parkId} session={s} open={open} onClose={close} />
          )}
      </Suspense>
    </div>
  );
}
