import { useTranslation } from 'react-i18next';
import type { OwnReviewView } from '@/api/gen/types.gen';
import { weighed } from './sheet';
import { useCriterionText } from './useCriterionText';

/** One's own marks as they stay, or that there are none. */
export function HandedIn({ review: { criteria, points, remark } }: { review: OwnReviewView }) {
  const { t } = useTranslation();
  const textOf = useCriterionText();
  if (!points) return <p className="note">{t('review.over')}</p>;
  return (
    <>
      <p className="note">{t('review.locked')}</p>
      <dl className="sheet-marks">
        {criteria.map((c) => (
          <div key={c.code}>
            <dt>
              {textOf(c)} <span className="note num">{t('review.weight', { n: c.weight })}</span>
            </dt>
            <dd className="num">{points[c.code]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('review.total')}</dt>
          <dd className="num">
            <strong>{weighed(criteria, points).total}</strong>
          </dd>
        </div>
      </dl>
      {remark && <p className="pre-line">{remark}</p>}
    </>
  );
}
