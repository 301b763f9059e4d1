import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { Steps } from '@/shared/ui/Steps';

/** Its way so far, and how often the end that nears was told. */
export function StepsPanel({ agreement: { steps, expiryTold } }: { agreement: AgreementResponse }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('agreements.steps')}>
      <Steps
        steps={steps}
        word={(step) => t(`agreements.move.${step.move}`)}
        none={t('agreements.noSteps')}
        nobody={t('agreements.byNobody')}
      />
      {expiryTold.length > 0 && (
        <p className="num">{t('agreements.told', { days: [...expiryTold].sort((a, b) => b - a).join('、') })}</p>
      )}
    </Panel>
  );
}
