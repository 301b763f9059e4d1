import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { supplementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { SupplementResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Steps } from '@/shared/ui/Steps';
import { SupplementHandling } from './SupplementHandling';
import { SupplementMoves } from './SupplementMoves';
import { SupplementPapers } from './SupplementPapers';
import { SupplementRentPanel } from './SupplementRentPanel';
import { SupplementSides } from './SupplementSides';
import { SupplementTag } from './SupplementTag';
import '@/features/agreements/agreements.css';
import '@/features/agreements/words';
import './words';

const SupplementDrawer = lazy(() => import('./SupplementDrawer'));
const route = getRouteApi('/parks/$parkId/agreements/$agreementId/supplements/$supplementId');

/** One supplement: the agreement before and after, what that costs, its paper, its way so far, and what one can do. */
export function SupplementPage() {
  const { parkId, agreementId, supplementId } = route.useParams();
  const query = useQuery(supplementGetOptions({ path: { parkId, agreementId, supplementId } }));
  return <Loaded query={query}>{(one) => <Supplement parkId={parkId} supplement={one} />}</Loaded>;
}

function Supplement({ parkId, supplement }: { parkId: string; supplement: SupplementResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: string | undefined) => void navigate({ search: { open: next } });
  const { agreementId, agreementNumber, changes, effectiveOn } = supplement;
  return (
    <div className="stack agreement">
      <PageHead
        title={supplement.number}
        tags={
          <span className="row">
            <SupplementTag state={supplement.state} />
            {supplement.late && <span className="tag tag-bad">{t('agreements.late')}</span>}
          </span>
        }
        note={
          <>
            {supplement.before.partyName} ·{' '}
            {changes.map((change) => t(`agreements.supplementChange.${change}`)).join('、')} ·{' '}
            <span className="num">{t('supplement.fromDay', { from: effectiveOn })}</span>
          </>
        }
        back={
          <Link to="/parks/$parkId/agreements/$agreementId" params={{ parkId, agreementId }}>
            ← {agreementNumber}
          </Link>
        }
        actions={<SupplementMoves parkId={parkId} supplement={supplement} onOpen={set} />}
      />
      {supplement.late && <p className="note">{t('supplement.lateWhy')}</p>}
      <SupplementSides parkId={parkId} supplement={supplement} />
      <SupplementRentPanel parkId={parkId} supplement={supplement} />
      <SupplementHandling supplement={supplement} />
      <SupplementPapers parkId={parkId} supplement={supplement} />
      <Panel title={t('agreements.steps')}>
        <Steps
          steps={supplement.steps}
          word={(step) => t(`agreements.supplementMove.${step.move}`)}
          none={t('agreements.noSteps')}
          nobody={t('agreements.byNobody')}
        />
      </Panel>
      <Suspense fallback={null}>
        {open && supplement.abilities.includes(open) && (
          <SupplementDrawer
            key={open}
            parkId={parkId}
            supplement={supplement}
            move={open}
            onClose={() => set(undefined)}
          />
        )}
      </Suspense>
    </div>
  );
}
