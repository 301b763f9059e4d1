import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { agreementGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { SupplementsPanel } from '@/features/supplements/SupplementsPanel';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { StageTag } from '@/shared/ui/Tags';
import { AgreementMoves } from './AgreementMoves';
import { EndPanel } from './EndPanel';
import { Overview } from './Overview';
import { PapersPanel } from './PapersPanel';
import { RentPanel } from './RentPanel';
import { StartPanel } from './StartPanel';
import { StateTag } from './StateTag';
import { StepsPanel } from './StepsPanel';
import { TermsPanel } from './TermsPanel';
import './agreements.css';
import './words';

const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/agreements/$agreementId/');

/** One agreement: what it says, what it costs, its papers, its way so far, and what one can do. */
export function AgreementPage() {
  const { parkId, agreementId } = route.useParams();
  const query = useQuery(agreementGetOptions({ path: { parkId, agreementId } }));
  return <Loaded query={query}>{(agreement) => <Agreement parkId={parkId} agreement={agreement} />}</Loaded>;
}

function Agreement({ parkId, agreement }: { parkId: string; agreement: AgreementResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: string | undefined) => void navigate({ search: { open: next } });
  return (
    <div className="stack agreement">
      <PageHead
        title={agreement.number}
        tags={
          <>
            <StateTag state={agreement.state} late={agreement.late} />
            <StageTag stage={agreement.stage} />
          </>
        }
        note={
          <>
            {agreement.partyName} · <Period from={agreement.from} to={agreement.to} />
          </>
        }
        back={
          <Link to="/parks/$parkId/agreements" params={{ parkId }}>
            ← {t('agreements.title')}
          </Link>
        }
        actions={<AgreementMoves parkId={parkId} agreement={agreement} onOpen={set} />}
      />
      {agreement.late && (
        <p className="note">{t(agreement.signedOn ? 'agreements.lateToBegin' : 'agreements.lateWhy')}</p>
      )}
      <EndPanel agreement={agreement} />
      <StartPanel parkId={parkId} agreement={agreement} />
      <Overview parkId={parkId} agreement={agreement} />
      <TermsPanel parkId={parkId} agreement={agreement} />
      <RentPanel parkId={parkId} agreement={agreement} />
      {agreement.signedOn && <SupplementsPanel parkId={parkId} agreement={agreement} />}
      <PapersPanel parkId={parkId} agreement={agreement} />
      <StepsPanel agreement={agreement} />
      <Suspense fallback={null}>
        {open && agreement.abilities.includes(open) && (
          <MoveDrawer key={open} parkId={parkId} agreement={agreement} move={open} onClose={() => set(undefined)} />
        )}
      </Suspense>
    </div>
  );
}
