import { useTranslation } from 'react-i18next';
import type { BillRunState } from '@/api/gen/types.gen';

const TAG: Partial<Record<BillRunState, string>> = {
  PREVIEWING: 'tag-warn',
  PREVIEWED: 'tag-warn',
  ISSUING: 'tag-warn',
  ISSUED: 'tag-yes',
};

export function RunState({ state }: { state: BillRunState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`billRuns.stateOf.${state}`)}</span>;
}
