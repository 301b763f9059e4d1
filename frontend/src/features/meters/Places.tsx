import { useTranslation } from 'react-i18next';
import type { MeterPlace } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';

/** Whose use is counted; a place without a name is the whole park. */
export function Places({ places }: { places: MeterPlace[] }) {
  const { t } = useTranslation();
  return <>{places.map((place) => place.name ?? t('meters.wholePark')).join('、') || UNKNOWN}</>;
}
