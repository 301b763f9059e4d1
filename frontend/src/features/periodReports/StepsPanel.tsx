import { useTranslation } from 'react-i18next';
import type { ReportView } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { Steps } from '@/shared/ui/Steps';

/** Its way so far. */
export function StepsPanel({ steps }: Pick<ReportView, 'steps'>) {
  const { t } = useTranslation();
  if (steps.length === 0) return null;
  return (
    <Panel title={t('periodReports.steps')}>
      <Steps
        steps={steps}
        word={(step) => t(`periodReports.move.${step.move}`)}
        none=""
        nobody={t('periodReports.nobody')}
      />
    </Panel>
  );
}
