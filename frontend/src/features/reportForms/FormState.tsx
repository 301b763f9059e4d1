import { useTranslation } from 'react-i18next';
import type { ReportFormSummary } from '@/api/gen/types.gen';

/** Whether it may be used, and whose it is. */
export function FormState({ form: { state, delivered } }: { form: Pick<ReportFormSummary, 'state' | 'delivered'> }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={state === 'PUBLISHED' ? 'tag tag-yes' : 'tag tag-warn'}>
        {t(`reportForms.stateOf.${state}`)}
      </span>
      {delivered && <span className="tag">{t('reportForms.delivered')}</span>}
    </span>
  );
}
