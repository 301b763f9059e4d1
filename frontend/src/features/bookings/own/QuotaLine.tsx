import { useTranslation } from 'react-i18next';
import type { FacilityQuotaView } from '@/api/gen/types.gen';

const hours = (minutes: number) => String(Math.round((minutes / 60) * 10) / 10);

/** What is left of the free hours of this month, or that one may not book for a while. */
export function QuotaLine({ quota }: { quota: FacilityQuotaView }) {
  const { t } = useTranslation();
  if (quota.blockedUntil)
    return (
      <p className="tag-bad quota-line" role="alert">
        {t('bookings.own.blocked', { n: quota.noShows, until: quota.blockedUntil })}
      </p>
    );
  if (quota.freeMinutes === 0) return <p className="note">{t('bookings.own.noQuota')}</p>;
  return (
    <p className="note num">
      {t('bookings.own.quota', { left: hours(quota.leftMinutes), free: hours(quota.freeMinutes) })}
    </p>
  );
}
