import type { TFunction } from 'i18next';
import type { PolicyCriterion, PolicyLine, PolicyMetric, PolicyOperator, PolicyTerm } from '@/api/gen/types.gen';
import { METRICS, TERM_UNITS } from './metrics';

// Cut off, so that what falls short of a threshold never reads as if it had reached it.
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, roundingMode: 'trunc' });

/** Intl takes the decimal text itself: a large amount is not bent on the way. */
const grouped = (value: string) => number.format(value as Intl.StringNumericLiteral);

/** One value in words, with its unit. */
export function valueText(t: TFunction, metric: PolicyMetric, value: string): string {
  const { type, unit, words } = METRICS[metric];
  if (type === 'YES_NO') return t(value === 'true' ? 'policies.yes' : 'policies.no');
  if (unit) return t(`policies.unit.${unit}`, { value: grouped(value) });
  return words ? t(`${words}.${value}`, { defaultValue: value }) : value;
}

type Asked = { metric: PolicyMetric; operator: PolicyOperator; values: string[] };

/** What a criterion asks, without its relief. */
function askedText(t: TFunction, { metric, operator, values }: Asked) {
  const key = METRICS[metric].type === 'HELD' ? 'HELD' : operator;
  const value = values.map((v) => valueText(t, metric, v)).join(t('policies.or'));
  return t('policies.sentence', {
    metric: t(`policies.metric.${metric}`),
    ask: t(`policies.operator.${key}`, { value }),
  });
}

/** A criterion as people say it: 入驻时成立时间不超过 24 个月. */
export function criterionText(t: TFunction, c: Pick<PolicyCriterion, keyof Asked | 'relief'>) {
  const { relief } = c;
  if (!relief) return askedText(t, c);
  return (
    askedText(t, c) +
    t('policies.reliefText', {
      codes: relief.industries.join(t('policies.and')),
      value: valueText(t, c.metric, relief.value),
    })
  );
}

export const lineText = (t: TFunction, line: PolicyLine) => askedText(t, { ...line, values: line.thresholds });

/** What is known, from where and of when. */
export function knownText(t: TFunction, line: PolicyLine) {
  if (line.values.length === 0 || !line.origin) return t('policies.unknownValue');
  const origin = t(`policies.origins.${line.origin}`);
  const day = line.asOf ? t('policies.asOf', { day: line.asOf }) : '';
  const value = line.boundary
    ? t('policies.sinceText', {
        since: line.values[0],
        on: line.measuredOn,
        months: line.thresholds[0],
        boundary: line.boundary,
      })
    : line.values.map((v) => valueText(t, line.metric, v)).join(t('policies.and'));
  const claimed = line.claimed ? t('policies.claimed', { value: valueText(t, line.metric, line.claimed) }) : '';
  const level = line.level ? t('policies.ofLevel', { level: t(`policies.level.${line.level}`), claimed }) : '';
  return t('policies.is', { metric: origin + day, value: value + level });
}

export const termText = (t: TFunction, { key, value }: PolicyTerm) =>
  t('policies.is', {
    metric: t(`policies.term.${key}`),
    value: t(`policies.unit.${TERM_UNITS[key]}`, { value: grouped(value) }),
  });
