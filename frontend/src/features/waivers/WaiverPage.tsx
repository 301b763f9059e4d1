import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { waiverGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { Assessed } from './Assessed';
import { Interrupted } from './Interrupted';
import { Needs } from './Needs';
import { Overview } from './Overview';
import { PapersPanel } from './PapersPanel';
import { StateTag } from './StateTag';
import { StepsPanel } from './StepsPanel';
import { WaiverMoves } from './WaiverMoves';
import './waivers.css';
import './words';

const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/waivers/$waiverId');

/** One waiver: its conditions, what it is worth, its papers and its way so far, and what one can do. */
export function WaiverPage() {
  const { parkId, waiverId } = route.useParams();
  const query = useQuery(waiverGetOptions({ path: { parkId, waiverId } }));
  return <Loaded query={query}>{(waiver) => <Waiver parkId={parkId} waiver={waiver} />}</Loaded>;
}

function Waiver({ parkId, waiver }: { parkId: string; waiver: WaiverResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: string | undefined) => void navigate({ search: { open: next } });
  return (
    <div className="stack waiver">
      <PageHead
        title={waiver.number}
        tags={
          <>
            <StateTag state={waiver.state} />
            <Needs needs={waiver.needs} />
          </>
        }
        note={
          <>
            {waiver.companyName} · {waiver.policyName} · <Period from={waiver.from} to={waiver.to} />
          </>
        }
        back={
          <Link to="/parks/$parkId/waivers" params={{ parkId }}>
            ← {t('waivers.title')}
          </Link>
        }
        actions={<WaiverMoves parkId={parkId} waiver={waiver} onOpen={set} />}
      />
      {waiver.state === 'NEED_SUPPLEMENT' && waiver.asked && (
        <Alert type="warning" showIcon title={t('waivers.asked', { text: waiver.asked })} />
      )}
      <Overview parkId={parkId} waiver={waiver} />
      <Assessed parkId={parkId} waiver={waiver} />
      <Interrupted
        waiver={waiver}
        reports={
          <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId: waiver.companyId }}>
            {t('waivers.seeReports')}
          </Link>
        }
      />
      <PapersPanel parkId={parkId} waiver={waiver} />
      <StepsPanel steps={waiver.steps} />
      <Suspense fallback={null}>
        {open && waiver.abilities.includes(open) && (
          <MoveDrawer key={open} parkId={parkId} waiver={waiver} move={open} onClose={() => set(undefined)} />
        )}
      </Suspense>
    </div>
  );
}
