import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReadinessTrialRequest } from '@/api/gen/types.gen';

type Props = { whatIf: ReadinessTrialRequest; onChange: () => void; onClear: () => void };

/** Says in one line that what is shown is not so. */
export function Supposed({ whatIf, onChange, onClear }: Props) {
  const { t } = useTranslation();
  const counts = [
    ['readiness.nGraduating', whatIf.graduating.length],
    ['readiness.nLeaving', whatIf.leaving.length],
    ['readiness.nNew', whatIf.newIncubatees],
    ['readiness.nMentors', whatIf.newMentors],
  ] as const;
  const what = [
    ...counts.filter(([, n]) => n > 0).map(([key, n]) => t(key, { n })),
    ...whatIf.facts.map((f) => `${t(`readiness.fact.${f.fact}`)} ${f.value}`),
  ];
  return (
    <div className="readiness-supposed row spread" role="status">
      <span>{t('readiness.supposed', { what: what.join(t('readiness.and')) })}</span>
      <span className="row">
        <Button onClick={onChange}>{t('readiness.change')}</Button>
        <Button onClick={onClear}>{t('readiness.clear')}</Button>
      </span>
    </div>
  );
}
