import type { TFunction } from 'i18next';
import type { ReadinessFigureView, ReadinessLineView } from '@/api/gen/types.gen';
import { plain, valueText } from '@/features/recognition/text';

/** The figure in words: a value, a range where something is unknown, or why there is none. */
export function figureText(t: TFunction, line: ReadinessLineView, figure: ReadinessFigureView) {
  const { atLeast, atMost, unknown: n } = figure;
  if (figure.known !== 'VALUE' || atLeast == null) return t(`readiness.known.${figure.known}`);
  const least = valueText(t, line.metric, atLeast);
  if (atMost == null) return n > 0 ? t('readiness.atLeast', { least, n }) : t('readiness.openAtLeast', { least });
  if (atMost === atLeast) return least;
  return t('readiness.between', { least, most: valueText(t, line.metric, atMost), n });
}

/** 36 / 12,150: what a ratio is made of. */
export function partsText(t: TFunction, { numerator, denominator }: ReadinessFigureView) {
  if (numerator == null || denominator == null) return undefined;
  return t('readiness.parts', { numerator: plain(numerator), denominator: plain(denominator) });
}

/** 还差 14 家在孵企业. */
export const gapText = (t: TFunction, line: ReadinessLineView, figure: ReadinessFigureView) =>
  figure.gap == null ? undefined : t(`recognition.gap.${line.metric}`, { n: plain(figure.gap) });
