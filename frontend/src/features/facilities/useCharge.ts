import { useTranslation } from 'react-i18next';
import type { FacilityCharge, Money } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';

/** What its use costs, as a person says it. */
export function useCharge() {
  const { t } = useTranslation();
  return (charge: FacilityCharge, price: Money | null | undefined) => {
    if (charge === 'FREE') return t('facilities.charge.FREE');
    if (!price) return t('facilities.noPrice');
    return t(`facilities.priced.${charge}`, { price: money(price) });
  };
}
