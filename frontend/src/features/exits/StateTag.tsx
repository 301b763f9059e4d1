import { useTranslation } from 'react-i18next';
import type { ExitState } from '@/api/gen/types.gen';

const TAG: Partial<Record<ExitState, string>> = {
  REQUESTED: 'tag-warn',
  TRIGGERED: 'tag-warn',
  SETTLING: 'tag-warn',
  DISPUTED: 'tag-bad',
  HANDOVER: 'tag-warn',
  CLOSED: 'tag-yes',
};

/** Where an exit stands. */
export function StateTag({ state }: { state: ExitState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`exits.state.${state}`)}</span>;
}
