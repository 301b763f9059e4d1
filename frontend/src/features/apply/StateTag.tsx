import { useTranslation } from 'react-i18next';
import type { ApplicationState } from '@/api/gen/types.gen';

const TAG: Partial<Record<ApplicationState, string>> = {
  NEED_SUPPLEMENT: 'tag-warn',
  ACCEPTED: 'tag-yes',
  APPROVED: 'tag-yes',
  CONTRACTED: 'tag-yes',
  REJECTED: 'tag-bad',
  EXPIRED: 'tag-bad',
};

/** Where an application stands, as its applicant is told. */
export function StateTag({ state }: { state: ApplicationState }) {
  const { t } = useTranslation();
  return <span className={`tag ${TAG[state] ?? ''}`}>{t(`admission.state.${state}`)}</span>;
}
