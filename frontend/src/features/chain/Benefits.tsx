import { useTranslation } from 'react-i18next';
import type { StageBenefits } from '@/api/gen/types.gen';

/** What the stage gives, beside waivers. */
export function Benefits({ mentorHours, facilityHours }: StageBenefits) {
  const { t } = useTranslation();
  const given = [
    mentorHours != null && t('chain.mentorHours', { n: mentorHours }),
    facilityHours != null && t('chain.facilityHours', { n: facilityHours }),
  ].filter(Boolean);
  return given.length ? <p className="note num">{t('chain.benefits', { list: given.join(t('chain.and')) })}</p> : null;
}
