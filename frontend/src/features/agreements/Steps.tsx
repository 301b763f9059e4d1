import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/format';

type Step = { move: string; at: string; by: string | null; reason: string | null };

/** What was done when, by whom and why, the first thing first. */
export function Steps<S extends Step>({ steps, word }: { steps: S[]; word: (step: S) => string }) {
  const { t } = useTranslation();
  if (steps.length === 0) return <p className="note">{t('agreements.noSteps')}</p>;
  return (
    <ol className="plain lines">
      {steps.map((step) => (
        <li key={`${step.at} ${step.move}`}>
          <span className="num">{dateTime(step.at)}</span>
          <span>{word(step)}</span>
          <span className="note">{step.by ?? t('agreements.bySystem')}</span>
          {step.reason && <span className="pre-line">{step.reason}</span>}
        </li>
      ))}
    </ol>
  );
}
