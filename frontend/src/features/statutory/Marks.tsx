import { useTranslation } from 'react-i18next';
import type { EvidenceLevel, StatutoryState } from '@/api/gen/types.gen';

const TONE: Record<StatutoryState, string> = { DRAFT: 'tag tag-warn', FILED: 'tag tag-yes', AMENDED: 'tag' };

export function FilingState({ state }: { state: StatutoryState }) {
  const { t } = useTranslation();
  return <span className={TONE[state]}>{t(`statutory.stateOf.${state}`)}</span>;
}

/** How sure it is; nothing for what the register knows by itself. */
export function Level({ level }: { level: EvidenceLevel | null }) {
  const { t } = useTranslation();
  return level && <span className={`tag level-${level}`}>{t(`statutory.level.${level}`)}</span>;
}
