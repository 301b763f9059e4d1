import type { TFunction } from 'i18next';
import type { CompanyMetricUnit, FigurePeriod } from '@/api/gen/types.gen';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The period as people call it. */
export function periodText(t: TFunction, { kind, from }: Pick<FigurePeriod, 'kind' | 'from'>) {
  const [year = '', month = ''] = from.split('-');
  if (kind === 'YEAR') return t('figures.year', { year });
  if (kind === 'QUARTER') return t('figures.quarter', { year, nth: (Number(month) + 2) / 3 });
  return kind === 'MONTH' ? `${year}-${month}` : from;
}

/** Intl takes the decimal text itself, so a large amount is not bent. */
export const figure = (value: string) =>
  (/\.\d*[1-9]/.test(value) ? cents : whole).format(value as Intl.StringNumericLiteral);

/** The amount read aloud, to notice a wrong unit while typing; nothing for other units and small amounts. */
export function aloud(t: TFunction, unit: CompanyMetricUnit, value: string | null | undefined) {
  const amount = Number(value);
  if (unit !== 'YUAN' || !value || Number.isNaN(amount) || amount === 0) return undefined;
  return t('figures.wan', { value: cents.format(amount / 10_000) });
}
