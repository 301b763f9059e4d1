import { useTranslation } from 'react-i18next';
import type { ChargeBasis, TariffFee } from '@/api/gen/types.gen';

/** What a tariff is the price of, as people say it: by use, each fee has a unit of its own. */
export function usePer() {
  const { t } = useTranslation();
  return (fee: TariffFee, basis: ChargeBasis) =>
    basis === 'USAGE' ? t(`charges.per.${fee}`, { defaultValue: '' }) : t(`money.ChargeBasis.${basis}`);
}
