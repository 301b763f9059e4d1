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

/** Where it stands, and whether the park is late. */
export function StateTag({ state, late }: { state: ApplicationState; late?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={`tag ${TAG[state] ?? ''}`}>{t(`admission.state.${state}`)}</span>
      {late && <span className="tag tag-bad">{t('admission.late')}</span>}
    </span>
  );
}
