import { useTranslation } from 'react-i18next';
import type { FacilitySummary } from '@/api/gen/types.gen';

type Props = { facility: Pick<FacilitySummary, 'bookers' | 'needsApproval' | 'checkIn' | 'charge'> };

/** What one has to know before one books it. */
export function Rules({ facility: f }: Props) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className="tag">{t(`facilities.charge.${f.charge}`)}</span>
      {f.needsApproval && <span className="tag tag-warn">{t('facilities.approval')}</span>}
      {f.bookers === 'STAFF' && <span className="tag">{t('facilities.bookers.STAFF')}</span>}
      {f.checkIn && <span className="tag">{t('facilities.checksIn')}</span>}
    </span>
  );
}
