import { useTranslation } from 'react-i18next';
import { wallOf } from '@/shared/lib/clock';

/** Where the clocks of the park show another time than the device of the reader. */
export function ZoneNote({ zone }: { zone: string }) {
  const { t } = useTranslation();
  const now = new Date();
  const there = wallOf(now, zone);
  if (there.minute === now.getHours() * 60 + now.getMinutes()) return null;
  return <p className="note">{t('bookings.zone', { zone: t(`facilities.zoneOf.${zone}`), now: there.time })}</p>;
}
