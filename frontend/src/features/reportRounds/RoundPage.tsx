import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { reportRoundGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportRoundView } from '@/api/gen/types.gen';
import { periodName } from '@/features/periodReports/period';
import { count } from '@/shared/lib/format';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { TabBar } from '@/shared/ui/TabBar';
import { RoundMoves } from './RoundMoves';
import { RoundProgress } from './RoundProgress';
import { RoundReports } from './RoundReports';
import { RoundSums } from './RoundSums';
import type { RoundSearch } from './search';
import './reportRounds.css';
import '@/features/periodReports/words';
import './words';

const ExtendRoundDrawer = lazy(() => import('./ExtendRoundDrawer'));
const RowDrawer = lazy(() => import('./RowDrawer'));
const route = getRouteApi('/parks/$parkId/report-rounds/$roundId');

/** One round: who has filed, who is late, and what the filed figures come to. */
export function RoundPage() {
  const { parkId, roundId } = route.useParams();
  const query = useQuery(reportRoundGetOptions({ path: { parkId, reportRoundId: roundId } }));
  return <Loaded query={query}>{(round) => <Round parkId={parkId} round={round} />}</Loaded>;
}

function Round({ parkId, round }: { parkId: string; round: ReportRoundView }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<RoundSearch>) =>
    void navigate({ search: (s) => ({ ...s, page: undefined, ...p }), resetScroll: false });
  const shut = () => set({ open: undefined, report: undefined, act: undefined, page: search.page });
  return (
    <div className="stack">
      <PageHead
        title={periodName(t, round)}
        tags={<span className="tag">{t(`periodReports.kind.${round.kind}`)}</span>}
        note={
          <span className="num">
            {t('reportRounds.due', { due: round.dueOn })} · {round.formName} ·{' '}
            {round.stages.length > 0
              ? round.stages.map((s) => t(`enums.Stage.${s}`)).join(t('periodReports.and'))
              : t('reportRounds.allStages')}
          </span>
        }
        back={
          <Link to="/parks/$parkId/report-rounds" params={{ parkId }}>
            ← {t('reportRounds.title')}
          </Link>
        }
        actions={
          <RoundMoves parkId={parkId} round={round} onExtend={() => set({ open: 'extend', page: search.page })} />
        }
      />
      <div className="panel panel-body">
        <RoundProgress counts={round.counts} />
        {round.missing > 0 && <p className="note num">{t('reportRounds.missing', { n: count(round.missing) })}</p>}
      </div>
      <TabBar
        tabs={[
          { key: 'reports', text: t('reportRounds.tab.reports') },
          { key: 'sums', text: t('reportRounds.tab.sums') },
        ]}
        active={search.tab ?? 'reports'}
        onChange={(tab) => void navigate({ search: { tab: tab === 'reports' ? undefined : tab } })}
      >
        {search.tab === 'sums' ? (
          <RoundSums parkId={parkId} round={round} />
        ) : (
          <RoundReports parkId={parkId} round={round} search={search} onSearch={set} />
        )}
      </TabBar>
      <Suspense fallback={null}>
        {search.open === 'extend' && round.abilities.includes('extend') && (
          <ExtendRoundDrawer parkId={parkId} round={round} onClose={shut} />
        )}
        {search.report && search.act && (
          <RowDrawer parkId={parkId} reportId={search.report} act={search.act} onClose={shut} />
        )}
      </Suspense>
    </div>
  );
}
