import { useTranslation } from 'react-i18next';
import type { AgreementState } from '@/api/gen/types.gen';

const TAG: Partial<Record<AgreementState, string>> = {
  IN_REVIEW: 'tag-warn',
  CHECKED: 'tag-warn',
  APPROVED: 'tag-warn',
  SIGNED: 'tag-yes',
  ACTIVE: 'tag-yes',
  AMENDING: 'tag-warn',
  EXPIRING: 'tag-warn',
  TERMINATING: 'tag-warn',
  TERMINATED_EARLY: 'tag-bad',
  VOID: 'tag-bad',
};

/** Where it stands, and whether its first day came and it has not begun. */
export function StateTag({ state, late }: { state: AgreementState; late?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={`tag ${TAG[state] ?? ''}`}>{t(`agreements.state.${state}`)}</span>
      {late && (
        <span className="tag tag-bad" title={t('agreements.lateWhy')}>
          {t('agreements.late')}
        </span>
      )}
    </span>
  );
}
