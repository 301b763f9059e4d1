import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { label?: string; figures: readonly (readonly [string, ReactNode])[] };

/** Sums of the whole report, not of the page. */
export function Figures({ label, figures }: Props) {
  const { t } = useTranslation();
  return (
    <dl className="figures" aria-label={label ?? t('reports.sums')}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong className="num">{value}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
