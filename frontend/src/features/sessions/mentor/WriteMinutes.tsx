import { useTranslation } from 'react-i18next';
import { mentoringSessionFileMinutes } from '@/api/gen/sdk.gen';
import type { SessionResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { Panel } from '@/shared/ui/Panel';
import { wallTimes } from '../when';
import { MinutesForm, type MinutesValues } from './MinutesForm';

/** The minutes of a session that was held, begun from its plan, or from what was written before it was opened again. */
export default function WriteMinutes({ session: s }: { session: SessionResponse }) {
  const { t } = useTranslation();
  const wall = wallTimes(s);
  return (
    <Panel title={t('sessions.minutes')} className="session-write">
      <p className={s.late ? 'tag-bad session-over form-note' : 'note form-note'}>
        {t(s.late ? 'sessions.mine.lateNote' : 'sessions.mine.writeNote')}
      </p>
      <MinutesForm<MinutesValues>
        initial={{
          ...(wall && { date: wall.day, startsAt: wall.from, endsAt: wall.to }),
          ...{ topic: s.topic, advice: s.advice ?? '', nextSteps: s.nextSteps ?? '' },
          actions: s.actions.map(({ what, owner, dueOn }) => ({ what, owner, dueOn })),
        }}
        submit={(_values, body) =>
          mentoringSessionFileMinutes({
            path: { sessionId: s.id },
            headers: { 'If-Match': etag(s.version) },
            body,
            throwOnError: true,
          })
        }
        done={() => undefined}
      />
    </Panel>
  );
}
