import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { statutoryFilingGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { StatutoryFilingView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dateTime } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Blocks } from './Blocks';
import { FilingMoves } from './FilingMoves';
import { Findings } from './Findings';
import { Lines } from './Lines';
import { FilingState } from './Marks';
import type { FilingSearch } from './search';
import { periodOf, titleOf } from './text';
import './words';
import './statutory.css';

const RecordsDrawer = lazy(() => import('./RecordsDrawer'));
const WriteDrawer = lazy(() => import('./WriteDrawer'));
const AmendDrawer = lazy(() => import('./AmendDrawer'));
const route = getRouteApi('/parks/$parkId/statutory/$filingId');

/** One form filled in: what to see to, and every cell. */
export function FilingPage() {
  const { parkId, filingId } = route.useParams();
  const query = useQuery(statutoryFilingGetOptions({ path: { parkId, statutoryFilingId: filingId } }));
  return (
    <Loaded query={query} rows={14}>
      {(view) => <Filing parkId={parkId} view={view} />}
    </Loaded>
  );
}

function Filing({ parkId, view }: { parkId: string; view: StatutoryFilingView }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: FilingSearch) => void navigate({ search: next, resetScroll: false });
  const { filing } = view;
  const writes = view.abilities.includes('write');
  const item = [...view.cells, ...view.columns].find((c) => c.key === search.cell);
  const cell = view.cells.find((c) => c.key === search.cell);
  const onRecords = (key: string) => set({ open: 'records', cell: key });
  const onWrite = writes ? (key: string) => set({ open: 'write', cell: key }) : undefined;
  return (
    <div className="stack">
      <PageHead
        title={`${periodOf(t, filing)} ${titleOf(filing.form, locale)}`}
        tags={<FilingState state={filing.state} />}
        note={t('statutory.asOfDay', { day: filing.asOf })}
        back={
          <Link to="/parks/$parkId/statutory" params={{ parkId }}>
            ← {t('statutory.title')}
          </Link>
        }
        actions={<FilingMoves parkId={parkId} view={view} onAmend={() => set({ open: 'amend' })} />}
      />
      <Panel title={t('statutory.about')}>
        <Facts
          items={[
            { label: t('statutory.document'), value: filing.form.document },
            { label: t('statutory.revisionLabel'), value: filing.revision, num: true },
            { label: t('statutory.reason'), value: filing.reason },
            { label: t('statutory.draftedBy'), value: filing.draftedBy },
            { label: t('statutory.filedBy'), value: filing.filedBy },
            { label: t('statutory.filedAt'), value: dateTime(filing.filedAt), num: true },
            { label: t('statutory.hash'), value: filing.hash?.slice(0, 16), num: true },
          ]}
        />
      </Panel>
      <Findings view={view} onRecords={onRecords} onWrite={onWrite} />
      <Blocks view={view} onRecords={onRecords} onWrite={onWrite} />
      {view.columns.length > 0 && <Lines parkId={parkId} view={view} />}
      <Suspense fallback={null}>
        {search.open === 'records' && cell && (
          <RecordsDrawer parkId={parkId} view={view} cell={cell} onClose={() => set({})} />
        )}
        {search.open === 'write' && writes && item && (
          <WriteDrawer parkId={parkId} view={view} item={item} onClose={() => set({})} />
        )}
        {search.open === 'amend' && view.abilities.includes('amend') && (
          <AmendDrawer
            parkId={parkId}
            filing={filing}
            onClose={(filingId) =>
              filingId
                ? void navigate({ to: '/parks/$parkId/statutory/$filingId', params: { parkId, filingId } })
                : set({})
            }
          />
        )}
      </Suspense>
    </div>
  );
}
