import { useTranslation } from 'react-i18next';
import type { EvidenceLevel } from '@/api/gen/types.gen';
import './words';

const LOOK: Record<EvidenceLevel, string> = {
  SELF_REPORTED: 'tag tag-warn',
  EVIDENCED: 'tag',
  VERIFIED: 'tag tag-yes',
};

/** How sure a figure is; the word says it, the colour helps. */
export function LevelMark({ level }: { level: EvidenceLevel }) {
  const { t } = useTranslation();
  return <span className={`${LOOK[level]} nowrap`}>{t(`figures.level.${level}`)}</span>;
}
