import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { waiverBudgetListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { type WaiverBudget, WaiverPayer } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { FilterBar, OneFilter } from '@/shared/ui/Filters';
import { Loaded } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { PANEL_SIZE, PanelPager } from '@/shared/ui/PanelPager';
import { Period } from '@/shared/ui/Period';
import { BudgetBar } from './BudgetBar';
import type { BudgetsSearch } from './search';
import './budgets.css';
import './words';

const BudgetDrawer = lazy(() => import('./BudgetDrawer'));
const route = getRouteApi('/parks/$parkId/waiver-budgets');

/** Whose money there is for waivers, and what became of it. */
export function BudgetsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const can = useCan(parkId);
  if (can('WAIVER_READ')) return <List parkId={parkId} mayCreate={can('WAIVER_ACTIVATE')} />;
  return <NotForYou title={t('budgets.title')} text={t('budgets.noPermission')} />;
}

function List({ parkId, mayCreate }: { parkId: string; mayCreate: boolean }) {
  const { t } = useTranslation();
  const { page = 1, payer, open, edit } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<BudgetsSearch>) => void navigate({ search: (s) => ({ ...s, ...p }) });
  const query = useQuery({
    ...waiverBudgetListOptions({ path: { parkId }, query: { page, size: PANEL_SIZE, payer } }),
    placeholderData: keepPreviousData,
  });
  const edited = query.data?.items.find((b) => b.id === edit && b.abilities.includes('edit'));
  const close = () => set({ open: undefined, edit: undefined });
  return (
    <div className="stack">
      <PageHead
        title={t('budgets.title')}
        note={t('budgets.note')}
        actions={
          mayCreate && (
            <Button type="primary" onClick={() => set({ open: 'create' })}>
              {t('budgets.create')}
            </Button>
          )
        }
      />
      <FilterBar active={Boolean(payer)} onReset={() => void navigate({ search: {} })}>
        <OneFilter
          label={t('budgets.payer')}
          options={Object.values(WaiverPayer).map((value) => ({ value, label: t(`schemes.payer.${value}`) }))}
          value={payer}
          onChange={(v) => set({ payer: v, page: undefined })}
        />
      </FilterBar>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            {total === 0 && <p className="empty">{t(payer ? 'list.empty' : 'budgets.empty')}</p>}
            <div className="columns">
              {items.map((budget) => (
                <Budget key={budget.id} parkId={parkId} budget={budget} onEdit={() => set({ edit: budget.id })} />
              ))}
            </div>
            <PanelPager page={page} total={total} onChange={(n) => set({ page: n === 1 ? undefined : n })} />
          </>
        )}
      </Loaded>
      <Suspense fallback={null}>
        {open === 'create' && mayCreate && <BudgetDrawer parkId={parkId} onClose={close} />}
        {edited && <BudgetDrawer parkId={parkId} budget={edited} onClose={close} />}
      </Suspense>
    </div>
  );
}

function Budget({ parkId, budget: b, onEdit }: { parkId: string; budget: WaiverBudget; onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={b.name}
      extra={
        <>
          <span className="tag">{t(`schemes.payer.${b.payer}`)}</span>
          {b.abilities.includes('edit') && (
            <Button size="small" aria-label={t('budgets.changeOf', { name: b.name })} onClick={onEdit}>
              {t('budgets.change')}
            </Button>
          )}
        </>
      }
    >
      <p className="note">
        <Period from={b.from} to={b.to} /> {b.documentNumber}
      </p>
      <BudgetBar budget={b} />
      <Link to="/parks/$parkId/waivers" params={{ parkId }}>
        {t('budgets.waivers', { n: b.waivers })}
      </Link>
    </Panel>
  );
}
