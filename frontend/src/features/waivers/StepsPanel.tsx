import { useTranslation } from 'react-i18next';
import type { WaiverStep } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

/** What was done when, by whom and why, the first thing first. */
export function StepsPanel({ steps }: { steps: WaiverStep[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('waivers.steps')}>
      {steps.length === 0 && <p className="note">{t('waivers.noSteps')}</p>}
      <ol className="plain lines">
        {steps.map((step) => (
          <li key={`${step.at} ${step.move}`}>
            <span className="num">{dateTime(step.at)}</span>
            <span>{t(`waivers.move.${step.move}`)}</span>
            <span className="note">{step.by ?? t('waivers.bySystem')}</span>
            {step.reason && <span className="pre-line">{step.reason}</span>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
