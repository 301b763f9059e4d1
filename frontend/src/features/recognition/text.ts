import type { TFunction } from 'i18next';
import type { ParkMetric, ParkMetricUnit, PolicyParkCriterion } from '@/api/gen/types.gen';
import { unitOf } from './metrics';

/** Cut off and not rounded: 2.999 is not 3. */
const cut = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, roundingMode: 'trunc' } as object);

/** Intl takes the decimal text itself: a large amount is not bent on the way. */
export const plain = (value: string) => cut.format(value as Intl.StringNumericLiteral);

/** Two digits on, without binary arithmetic: "0.2999" is 29.99. */
const percent = (share: string) => cut.format(`${share}e2` as Intl.StringNumericLiteral);

/** A value with its unit, as people say it. */
export function amountText(t: TFunction, unit: ParkMetricUnit, value: string): string {
  if (unit === 'YES_NO') return t(Number(value) > 0 ? 'recognition.yes' : 'recognition.no');
  return t(`recognition.unit.${unit}`, { value: unit === 'SHARE' ? percent(value) : plain(value) });
}

export const valueText = (t: TFunction, metric: ParkMetric, value: string) => amountText(t, unitOf(metric), value);

type Asked = Pick<PolicyParkCriterion, 'metric' | 'operator'> & { threshold?: string | null | undefined };

/** What is asked: 不低于 50. */
export const askText = (t: TFunction, { metric, operator, threshold }: Asked) =>
  threshold == null
    ? t('recognition.unstated')
    : t(`recognition.operator.${operator}`, { value: valueText(t, metric, threshold) });

/** A criterion as people say it. */
export function criterionText(t: TFunction, c: PolicyParkCriterion) {
  const asked = t('recognition.sentence', {
    metric: t(`recognition.metric.${c.metric}`),
    ask: askText(t, c),
  });
  return c.window === 'POINT'
    ? asked
    : asked + t('recognition.windowIs', { window: t(`recognition.window.${c.window}`) });
}

/** Who counts as grown: 同比增长超过 20%. */
export const growthText = (t: TFunction, above: string) => t('recognition.growthIs', { value: percent(above) });

/** What else is to be said of it. */
export const criterionNotes = (t: TFunction, c: PolicyParkCriterion): string[] => [
  ...(c.growthAbove != null ? [growthText(t, c.growthAbove)] : []),
  ...(c.countyThreshold ? [t('recognition.countyIs', { value: valueText(t, c.metric, c.countyThreshold) })] : []),
  ...(c.hardshipFactor ? [t('recognition.hardshipIs', { value: percent(c.hardshipFactor) })] : []),
  ...(c.anyOf ? [t('recognition.anyOfIs', { group: c.anyOf })] : []),
  ...(c.clause ? [c.clause] : []),
  ...(c.note ? [c.note] : []),
];
