import { useTranslation } from 'react-i18next';
import type { OccupancyState, Stage } from '@/api/gen/types.gen';

/** The same colour means the same stage everywhere; the word carries it for those who cannot tell the colours. */
export function StageTag({ stage }: { stage: Stage | null | undefined }) {
  const { t } = useTranslation();
  if (!stage) return <span className="tag">{t('enums.noStage')}</span>;
  return <span className={`tag stage-${stage}`}>{t(`enums.Stage.${stage}`)}</span>;
}

export function StateTag({ state }: { state: OccupancyState }) {
  const { t } = useTranslation();
  return <span className={`tag state-${state}`}>{t(`enums.OccupancyState.${state}`)}</span>;
}

export function IncubateeTag({ yes }: { yes: boolean }) {
  const { t } = useTranslation();
  return <span className={`tag ${yes ? 'tag-yes' : ''}`}>{t(yes ? 'enums.incubatee' : 'enums.notIncubatee')}</span>;
}
