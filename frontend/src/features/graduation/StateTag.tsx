import { useTranslation } from 'react-i18next';
import type { GraduationState } from '@/api/gen/types.gen';

const TAG: Partial<Record<GraduationState, string>> = {
  PROPOSED: 'tag-warn',
  IN_REVIEW: 'tag-warn',
  GRADUATED: 'tag-yes',
  NOT_MET: 'tag-bad',
  REVOKED: 'tag-bad',
};

/** Where a review stands. */
export function StateTag({ state }: { state: GraduationState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`graduation.state.${state}`)}</span>;
}
