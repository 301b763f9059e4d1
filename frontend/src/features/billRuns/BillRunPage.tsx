import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BillRunView } from '@/api/gen/types.gen';
import { count, dateTime, today } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { RunMoves } from './RunMoves';
import { RunProgress } from './RunProgress';
import { RunState } from './RunState';
import { RunTenants } from './RunTenants';
import { RunTotals } from './RunTotals';
import { isWorking, runName, useBillRun } from './run';
import type { BillRunSearch } from './search';
import './billRuns.css';
import '@/features/bills/bills.css';
import '@/features/bills/words';
import './words';

const route = getRouteApi('/parks/$parkId/bill-runs/$runId');

/** One run: how far it is, what it comes to, what stands in its way, and every tenant of it. */
export function BillRunPage() {
  const { parkId, runId } = route.useParams();
  const query = useBillRun(parkId, runId);
  return <Loaded query={query}>{(run) => <Run parkId={parkId} run={run} />}</Loaded>;
}

function Run({ parkId, run }: { parkId: string; run: BillRunView }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<BillRunSearch>) =>
    void navigate({ search: (s) => ({ ...s, page: undefined, ...p }), resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={runName(t, run)}
        tags={<RunState state={run.state} />}
        note={<History run={run} />}
        back={
          <Link to="/parks/$parkId/bill-runs" params={{ parkId }}>
            ← {t('billRuns.title')}
          </Link>
        }
        actions={<RunMoves parkId={parkId} run={run} />}
      />
      {isWorking(run.state) ? <RunProgress run={run} /> : <Standing run={run} />}
      {run.state !== 'PREVIEWING' && (
        <>
          <RunTotals run={run} />
          <Noted run={run} onShow={() => set({ only: 'noted' })} />
          <RunTenants parkId={parkId} run={run} search={search} onSearch={set} />
        </>
      )}
    </div>
  );
}

/** Who previewed it and who issued it may be two people; both are told. */
function History({ run }: { run: BillRunView }) {
  const { t } = useTranslation();
  return (
    <>
      {t('billRuns.startedBy', { who: run.startedBy, when: dateTime(run.startedAt) })}
      {run.issuedBy && run.issuedOn && <> · {t('billRuns.issuedBy', { who: run.issuedBy, day: run.issuedOn })}</>}
    </>
  );
}

/** What is not billed, of how many, and the way to each. */
function Noted({ run, onShow }: { run: BillRunView; onShow: () => void }) {
  const { t } = useTranslation();
  if (run.notes === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={t('billRuns.noted', { n: count(run.notes) })}
      description={t('billRuns.notedText')}
      action={
        <Button size="small" onClick={onShow}>
          {t('billRuns.only.noted')}
        </Button>
      }
    />
  );
}

/** What one has to know before one issues it. */
function Standing({ run }: { run: BillRunView }) {
  const { t } = useTranslation();
  if (run.state !== 'PREVIEWED') return null;
  if (run.asOf < today())
    return (
      <Alert type="warning" showIcon title={t('billRuns.old', { day: run.asOf })} description={t('billRuns.oldText')} />
    );
  if (run.bills + run.credits === 0)
    return <Alert type="info" showIcon title={t('billRuns.nothing')} description={t('billRuns.nothingText')} />;
  return null;
}
