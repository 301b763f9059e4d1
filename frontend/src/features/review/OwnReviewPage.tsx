import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnReviewView } from '@/api/gen/types.gen';
import { ToldFacts } from '@/features/admission/ToldFacts';
import { dateTime, today } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { HandedIn } from './HandedIn';
import { Due } from './OwnReviewsPage';
import { ownReviewQuery } from './own';
import { SheetForm } from './SheetForm';
import './review.css';
import './words';

const DeclareDrawer = lazy(() => import('./DeclareDrawer'));
const route = getRouteApi('/reviews/$placeId');

/** One application as a judge has it: what is judged, the papers, and the marks. */
export function OwnReviewPage() {
  const { placeId } = route.useParams();
  const query = useQuery(ownReviewQuery(placeId));
  return <Loaded query={query}>{(review) => <Review review={review} />}</Loaded>;
}

function Review({ review }: { review: OwnReviewView }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const may = (ability: string) => review.abilities.includes(ability);
  const declare = (on: boolean) => void navigate({ search: { open: on ? 'declare' : undefined } });
  return (
    <div className="stack roomy">
      <PageHead
        title={review.content.name ?? review.number}
        note={`${review.number} · ${t(`enums.Stage.${review.stage}`)}`}
        tags={<Standing review={review} />}
        back={<Link to="/reviews">← {t('review.back')}</Link>}
        actions={may('declareConflict') && <Button onClick={() => declare(true)}>{t('review.declare')}</Button>}
      />
      <Panel title={t('review.content')}>
        <ToldFacts content={review.content} />
      </Panel>
      {review.abilities.length > 0 && <Papers review={review} />}
      <Panel title={t('review.sheet')}>
        {may('submit') ? <SheetForm review={review} /> : <HandedIn review={review} />}
      </Panel>
      <Suspense fallback={null}>
        {open === 'declare' && may('declareConflict') && (
          <DeclareDrawer review={review} onClose={() => declare(false)} />
        )}
      </Suspense>
    </div>
  );
}

function Standing({ review }: { review: OwnReviewView }) {
  const { t } = useTranslation();
  if (review.submittedAt)
    return <span className="tag tag-yes">{t('review.handedIn', { at: dateTime(review.submittedAt) })}</span>;
  if (!review.abilities.includes('submit')) return <span className="tag">{t('review.over')}</span>;
  return <Due on={review.dueOn} late={review.dueOn < today()} />;
}

/** They are the judge's to read as long as the review runs. */
function Papers({ review }: { review: OwnReviewView }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('review.papers')}>
      {review.papers.length === 0 && <p className="note">{t('review.noPapers')}</p>}
      <ul className="plain lines">
        {review.papers.map((paper) => (
          <li key={paper.id}>
            <a href={`/api/v1/me/reviews/${review.id}/papers/${paper.id}`} download>
              {t(`admission.paper.${paper.kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
