import { useTranslation } from 'react-i18next';
import type { SupplementState } from '@/api/gen/types.gen';

const TAG: Partial<Record<SupplementState, string>> = {
  IN_REVIEW: 'tag-warn',
  CHECKED: 'tag-warn',
  APPROVED: 'tag-warn',
  SIGNED: 'tag-yes',
  EFFECTIVE: 'tag-yes',
};

export function SupplementTag({ state }: { state: SupplementState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`agreements.supplementState.${state}`)}</span>;
}
