import type { ReviewCriterion } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';

/** What is judged, in the reader's language: parks word their criteria themselves. */
export function useCriterionText() {
  const { locale } = useLocale();
  return (c: ReviewCriterion) => (locale === 'en' ? c.textEn : c.textZh);
}
