import { useTranslation } from 'react-i18next';
import type { WaiverState } from '@/api/gen/types.gen';

const TAG: Partial<Record<WaiverState, string>> = {
  SUBMITTED: 'tag-warn',
  NEED_SUPPLEMENT: 'tag-warn',
  CHECKED: 'tag-warn',
  PROPOSED: 'tag-warn',
  PUBLICIZED: 'tag-warn',
  APPROVED: 'tag-warn',
  ACTIVE: 'tag-yes',
  SUSPENDED: 'tag-bad',
  REJECTED: 'tag-bad',
  REVOKED: 'tag-bad',
};

/** Where a waiver stands. */
export function StateTag({ state }: { state: WaiverState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`waivers.state.${state}`)}</span>;
}
