import type { ReviewCriterion } from '@/api/gen/types.gen';

export const MOST_POINTS = 100;

export type Points = Readonly<Record<string, number | null | undefined>>;

export const isMark = (v: unknown): v is number =>
  typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= MOST_POINTS;

/** How many criteria are marked, and what the marks come to by weight; a criterion without a mark brings nothing. */
export function weighed(criteria: readonly Pick<ReviewCriterion, 'code' | 'weight'>[], points: Points = {}) {
  const marked = criteria.filter((c) => isMark(points[c.code]));
  // Whole points times whole per cents stay whole, so nothing is bent before the one division.
  const hundredths = marked.reduce((sum, c) => sum + (points[c.code] ?? 0) * c.weight, 0);
  return { marked: marked.length, total: (hundredths / 100).toFixed(2) };
}
