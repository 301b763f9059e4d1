import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnReviewSummary } from '@/api/gen/types.gen';
import { dateTime, daysBetween, today } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { ownReviewsQuery } from './own';
import './words';

/** What waits for the judge, due first, and what is handed in. */
export function OwnReviewsPage() {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useQuery(ownReviewsQuery(page, PANEL_SIZE));
  return (
    <div className="stack roomy">
      <PageHead title={t('review.title')} note={t('review.note')} />
      <Loaded query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="empty">{t('review.none')}</p>
          ) : (
            <>
              <ul className="cards">
                {items.map((review) => (
                  <li key={review.id} className="card">
                    <Asked review={review} />
                  </li>
                ))}
              </ul>
              <PanelPager page={page} total={total} onChange={setPage} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function Asked({ review }: { review: OwnReviewSummary }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/reviews/$placeId" params={{ placeId: review.id }}>
        {review.name ?? review.number}
      </Link>
      <span className="note num">
        {review.number} · {t(`enums.Stage.${review.stage}`)}
      </span>
      <span className="row">
        <Standing review={review} />
      </span>
    </>
  );
}

function Standing({ review }: { review: OwnReviewSummary }) {
  const { t } = useTranslation();
  if (review.submittedAt)
    return <span className="tag tag-yes">{t('review.handedIn', { at: dateTime(review.submittedAt) })}</span>;
  if (!review.open) return <span className="tag">{t('review.over')}</span>;
  return <Due on={review.dueOn} late={review.late} />;
}

/** Until when, and how long that is. */
export function Due({ on, late }: { on: string; late: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={late ? 'tag tag-bad' : 'tag tag-warn'}>{t(late ? 'review.late' : 'review.waiting')}</span>
      <span className="num">{t('review.due', { on })}</span>
      {!late && <span className="note num">{t('review.daysLeft', { n: daysBetween(today(), on) })}</span>}
    </span>
  );
}
