import { useTranslation } from 'react-i18next';
import type { WaiverStep } from '@/api/gen/types.gen';
import { Panel } from '@/shared/ui/Panel';
import { Steps } from '@/shared/ui/Steps';

/** Its way so far. */
export function StepsPanel({ steps }: { steps: WaiverStep[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('waivers.steps')}>
      <Steps
        steps={steps}
        word={(step) => t(`waivers.move.${step.move}`)}
        none={t('waivers.noSteps')}
        nobody={t('waivers.byNobody')}
        system={t('waivers.bySystem')}
      />
    </Panel>
  );
}
