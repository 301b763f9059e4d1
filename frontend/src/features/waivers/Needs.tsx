import { useTranslation } from 'react-i18next';
import type { WaiverSummary } from '@/api/gen/types.gen';

/** Why somebody should look at it. */
export function Needs({ needs }: Pick<WaiverSummary, 'needs'>) {
  const { t } = useTranslation();
  return needs.map((need) => (
    <span key={need} className="tag tag-bad">
      {t(`waivers.need.${need}`)}
    </span>
  ));
}
