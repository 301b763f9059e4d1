import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { exitGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ExitResponse } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Steps } from '@/shared/ui/Steps';
import { AddressPanel, ExitFacts } from './ExitFacts';
import { ExitMoves } from './ExitMoves';
import { FilesPanel } from './FilesPanel';
import { FollowUpRow } from './FollowUpRow';
import { OnTime } from './OnTime';
import { SettlementPanel } from './SettlementPanel';
import { SheetPanel } from './SheetPanel';
import { StateTag } from './StateTag';
import './exits.css';
import './words';

const MoveDrawer = lazy(() => import('./MoveDrawer'));
const route = getRouteApi('/parks/$parkId/exits/$exitCaseId/');

/** One exit: what is open, the sheet, how it came out, and what one can do. */
export function ExitPage() {
  const { parkId, exitCaseId } = route.useParams();
  const query = useQuery(exitGetOptions({ path: { parkId, exitCaseId } }));
  return <Loaded query={query}>{(exit) => <Exit parkId={parkId} exit={exit} />}</Loaded>;
}

function Exit({ parkId, exit }: { parkId: string; exit: ExitResponse }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: string | undefined) => void navigate({ search: { open: next } });
  return (
    <div className="stack">
      <PageHead
        title={`${exit.number} ${exit.companyName}`}
        tags={
          <>
            <StateTag state={exit.state} />
            <OnTime
              daysLeft={exit.daysLeft}
              closedOn={exit.outcome?.closedOn ?? null}
              onTime={exit.outcome?.onTime ?? null}
            />
          </>
        }
        back={
          <Link to="/parks/$parkId/exits" params={{ parkId }}>
            ← {t('exits.back')}
          </Link>
        }
        actions={<ExitMoves parkId={parkId} exit={exit} onOpen={set} />}
      />
      <ExitFacts parkId={parkId} exit={exit} />
      {can('BILL_READ') && <SettlementPanel parkId={parkId} exit={exit} onPlan={() => set('planDebt')} />}
      <SheetPanel parkId={parkId} exit={exit} />
      <AddressPanel parkId={parkId} exit={exit} onOpen={() => set('moveAddress')} />
      {exit.followUps.length > 0 && (
        <Panel title={t('exits.followUps')}>
          <ul className="plain lines">
            {exit.followUps.map((one) => (
              <li key={one.id}>
                <FollowUpRow parkId={parkId} followUp={one} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {can('LEASE_READ') && <FilesPanel parkId={parkId} exit={exit} />}
      <Panel title={t('exits.steps')}>
        <Steps
          steps={exit.steps}
          word={(step) => t(`exits.move.${step.move}`)}
          none={t('exits.noSteps')}
          nobody={t('exits.nobody')}
        />
      </Panel>
      <Suspense fallback={null}>
        {open && exit.abilities.includes(open) && (
          <MoveDrawer key={open} parkId={parkId} exit={exit} move={open} onClose={() => set(undefined)} />
        )}
      </Suspense>
    </div>
  );
}
