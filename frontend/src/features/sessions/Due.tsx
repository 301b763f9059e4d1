import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '@/api/gen/types.gen';
import { daysUntil } from './when';

/** What is due next and how many days are left; nothing while nothing is. */
export function Due({ session: s }: { session: Pick<SessionSummary, 'state' | 'answerDueOn' | 'minutesDueOn'> }) {
  const { t } = useTranslation();
  const answer = s.state === 'MATCHED' && s.answerDueOn;
  const day = answer || (s.state === 'HELD' && s.minutesDueOn);
  if (!day) return null;
  const what = t(answer ? 'sessions.answerDue' : 'sessions.minutesDue', { day });
  const n = daysUntil(day);
  if (n < 0) return <span className="tag tag-bad">{t('sessions.leftLate', { what, n: -n })}</span>;
  return (
    <span className="note">{n === 0 ? t('sessions.leftToday', { what }) : t('sessions.leftDays', { what, n })}</span>
  );
}
