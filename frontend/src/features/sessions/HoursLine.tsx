import { useTranslation } from 'react-i18next';
import type { MentorHoursView } from '@/api/gen/types.gen';
import { hoursOf } from './when';

/** What a company has left of the month's hours. */
export function HoursLine({ hours: h }: { hours: MentorHoursView }) {
  const { t } = useTranslation();
  const said = { used: hoursOf(h.usedMinutes), planned: hoursOf(h.plannedMinutes) };
  if (h.budgetMinutes === null || h.leftMinutes === null)
    return (
      <p className="note num">
        {t('sessions.hours.none')} {t('sessions.hours.used', said)}
      </p>
    );
  const budget = hoursOf(h.budgetMinutes);
  if (h.leftMinutes < 0)
    return (
      <p className="tag-bad session-over num">
        {t('sessions.hours.over', { ...said, budget, over: hoursOf(-h.leftMinutes) })}
      </p>
    );
  return <p className="note num">{t('sessions.hours.left', { ...said, budget, left: hoursOf(h.leftMinutes) })}</p>;
}
