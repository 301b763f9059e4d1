import { useTranslation } from 'react-i18next';
import type { ExitSummary } from '@/api/gen/types.gen';

/** How long until it is due, or how it came out; nothing due is no pass. */
export function OnTime({ daysLeft, closedOn, onTime }: Pick<ExitSummary, 'daysLeft' | 'closedOn' | 'onTime'>) {
  const { t } = useTranslation();
  if (closedOn) {
    if (onTime == null) return <span title={t('exits.unknownOnTime')}>—</span>;
    return (
      <span className={`tag ${onTime ? 'tag-yes' : 'tag-bad'}`}>{t(onTime ? 'exits.onTime' : 'exits.notOnTime')}</span>
    );
  }
  if (daysLeft == null) return null;
  return daysLeft < 0 ? (
    <span className="tag tag-bad">{t('exits.daysOver', { n: -daysLeft })}</span>
  ) : (
    <span className="note num">{t('exits.daysLeft', { n: daysLeft })}</span>
  );
}
