import { useTranslation } from 'react-i18next';

const STEPS = ['choose', 'check', 'store'] as const;

export function WizardSteps({ current }: { current: number }) {
  const { t } = useTranslation();
  return (
    <ol className="steps">
      {STEPS.map((step, i) => (
        <li key={step} className={i < current ? 'done' : undefined} aria-current={i === current ? 'step' : undefined}>
          <span aria-hidden>{i + 1}</span> {t(`imports.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
