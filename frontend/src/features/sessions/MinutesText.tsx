import { useTranslation } from 'react-i18next';
import type { SessionResponse } from '@/api/gen/types.gen';
import { Actions } from './Actions';

type Props = { session: SessionResponse; close: (actionId: string) => Promise<unknown> };

/** The minutes as they were filed: what was advised, what comes next and who does it. */
export function MinutesText({ session: s, close }: Props) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <div>
        <h3>{t('sessions.advice')}</h3>
        <p className="session-words">{s.advice}</p>
      </div>
      {s.nextSteps && (
        <div>
          <h3>{t('sessions.nextSteps')}</h3>
          <p className="session-words">{s.nextSteps}</p>
        </div>
      )}
      {s.actions.length > 0 && (
        <div>
          <h3>{t('sessions.actionsOf')}</h3>
          <Actions actions={s.actions} close={close} />
        </div>
      )}
      {s.rating !== null && (
        <div>
          <h3>{t('sessions.rating')}</h3>
          <p>{t('sessions.ratingOf', { n: s.rating })}</p>
          {s.comment && <p className="session-words">{s.comment}</p>}
        </div>
      )}
    </div>
  );
}
