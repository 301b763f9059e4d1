import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { graduationGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { GraduationResponse } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Checklist } from './Checklist';
import { DecisionPanel } from './DecisionPanel';
import { EvaluationsPanel } from './EvaluationsPanel';
import { EvidencePanel } from './EvidencePanel';
import { StateTag } from './StateTag';
import './graduation.css';
import './words';

const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/graduation/$graduationId');

/** One review: where it stands, each criterion with its evidence, how it was judged, and what one can do. */
export function ReviewPage() {
  const { parkId, graduationId } = route.useParams();
  const query = useQuery(graduationGetOptions({ path: { parkId, graduationId } }));
  return <Loaded query={query}>{(review) => <Review parkId={parkId} review={review} />}</Loaded>;
}

const MOVES = ['withdraw', 'refuse', 'revoke', 'evaluate', 'graduate'] as const;

function Review({ parkId, review }: { parkId: string; review: GraduationResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: string | undefined) => void navigate({ search: { open: next } });
  return (
    <div className="stack">
      <PageHead
        title={`${t('graduation.reviewOf')} ${review.companyName}`}
        tags={<StateTag state={review.state} />}
        note={<Begun review={review} />}
        back={
          <Link to="/parks/$parkId/graduation" params={{ parkId }}>
            ← {t('graduation.title')}
          </Link>
        }
        actions={MOVES.filter((move) => review.abilities.includes(move)).map((move) => (
          <Button
            key={move}
            danger={move === 'withdraw' || move === 'refuse' || move === 'revoke'}
            type={move === 'graduate' || (move === 'evaluate' && review.state === 'PROPOSED') ? 'primary' : 'default'}
            onClick={() => set(move)}
          >
            {t(`graduation.do.${move}`)}
          </Button>
        ))}
      />
      {review.revokedOn && (
        <Alert
          type="error"
          showIcon
          title={t('graduation.revokedText', {
            who: review.revokedBy ?? '',
            on: review.revokedOn,
            reason: review.revokeReason,
          })}
        />
      )}
      <DecisionPanel parkId={parkId} review={review} />
      {review.checklist && (
        <Panel title={t('graduation.checklist')}>
          <Checklist checklist={review.checklist} />
        </Panel>
      )}
      <EvidencePanel parkId={parkId} review={review} onAdd={() => set('attach')} />
      <EvaluationsPanel evaluations={review.evaluations} />
      <Suspense fallback={null}>
        {open && review.abilities.includes(open) && (
          <MoveDrawer key={open} parkId={parkId} review={review} move={open} onClose={() => set(undefined)} />
        )}
      </Suspense>
    </div>
  );
}

function Begun({ review }: { review: GraduationResponse }) {
  const { t } = useTranslation();
  return (
    <>
      {t(`graduation.occasion.${review.occasion}`)} ·{' '}
      {review.proposedBy ? t('graduation.proposedBy', { who: review.proposedBy }) : t('graduation.bySystem')} ·{' '}
      <span className="num">{dateTime(review.proposedAt)}</span>
      {review.note && <> · {review.note}</>}
    </>
  );
}
