import { useTranslation } from 'react-i18next';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

/** Its way so far, and how often the end that nears was told. */
export function StepsPanel({ agreement: { steps, expiryTold } }: { agreement: AgreementResponse }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('agreements.steps')}>
      {steps.length === 0 && <p className="note">{t('agreements.noSteps')}</p>}
      <ol className="plain lines">
        {steps.map((step) => (
          <li key={`${step.at} ${step.move}`}>
            <span className="num">{dateTime(step.at)}</span>
            <span>{t(`agreements.move.${step.move}`)}</span>
            <span className="note">{step.by ?? t('agreements.bySystem')}</span>
            {step.reason && <span className="pre-line">{step.reason}</span>}
          </li>
        ))}
      </ol>
      {expiryTold.length > 0 && (
        <p className="num">{t('agreements.told', { days: [...expiryTold].sort((a, b) => b - a).join('、') })}</p>
      )}
    </Panel>
  );
}
