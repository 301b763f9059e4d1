import { useTranslation } from 'react-i18next';
import type { ReadinessVerdict } from '@/api/gen/types.gen';

const TONE: Record<ReadinessVerdict, string> = {
  MET: 'tag-yes',
  MISSING: 'tag-bad',
  UNKNOWN: 'tag-warn',
  NOT_APPLICABLE: '',
};

/** The word carries it; the colour only helps. */
export function VerdictTag({ verdict }: { verdict: ReadinessVerdict }) {
  const { t } = useTranslation();
  return <span className={`tag ${TONE[verdict]}`}>{t(`readiness.verdict.${verdict}`)}</span>;
}
