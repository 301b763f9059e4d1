import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { graduationOutlookGetOptions, stageRuleListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { Stage } from '@/api/gen/types.gen';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Horizon } from './Horizon';
import { OutlookList } from './OutlookList';
import { ReviewsPanel } from './ReviewsPanel';
import type { OutlookSearch } from './search';
import './graduation.css';
import './words';

const ChecklistDrawer = lazy(() => import('./ChecklistDrawer'));
const route = getRouteApi('/parks/$parkId/graduation/');

/** Who comes how near to graduation, and the reviews there are. */
export function OutlookPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<OutlookSearch>) =>
    void navigate({ search: (s) => ({ ...s, page: undefined, ...p }), resetScroll: false });
  const rules = useQuery(stageRuleListOptions({ path: { parkId } }));
  return (
    <div className="stack">
      <PageHead
        title={t('graduation.title')}
        note={t('graduation.note')}
        actions={<Horizon value={search.on} onChange={(on) => set({ on })} />}
      />
      <Loaded query={rules} rows={10}>
        {(all) =>
          all.rules.some((r) => r.stage === 'GRADUATED' && r.policyId) ? (
            <Outlook parkId={parkId} search={search} onSearch={set} />
          ) : (
            <div className="empty">
              <p>{t('graduation.noPolicy')}</p>
              <LinkButton to="/parks/$parkId/chain" params={{ parkId }} search={{ open: 'rules' }}>
                {t('graduation.toRules')}
              </LinkButton>
            </div>
          )
        }
      </Loaded>
      <ReviewsPanel parkId={parkId} states={search.state} onStates={(state) => set({ state })} />
    </div>
  );
}

type Props = { parkId: string; search: OutlookSearch; onSearch: (p: Partial<OutlookSearch>) => void };

function Outlook({ parkId, search, onSearch }: Props) {
  const { t } = useTranslation();
  const { page, size, on, q, stage, verdict, dueBy } = search;
  const filtered = Boolean(q || stage || verdict || dueBy);
  const query = useQuery({
    ...graduationOutlookGetOptions({ path: { parkId }, query: { page, size, on, q, stage, verdict, dueBy } }),
    placeholderData: keepPreviousData,
  });
  const row = query.data?.items.find((r) => r.tenantId === search.tenant);
  return (
    <>
      <FilterBar
        active={filtered}
        onReset={() => onSearch({ q: undefined, stage: undefined, verdict: undefined, dueBy: undefined })}
      >
        <SearchFilter label={t('graduation.companyFilter')} value={q} onChange={(v) => onSearch({ q: v })} />
        <ManyFilter
          label={t('graduation.verdict')}
          values={['PASS', 'FAIL', 'UNKNOWN'] as const}
          text={(v) => t(`graduation.verdictOf.${v}`)}
          value={verdict}
          onChange={(v) => onSearch({ verdict: v })}
        />
        <ManyFilter
          label={t('graduation.stage')}
          values={[Stage.INCUBATOR, Stage.ACCELERATOR]}
          text={(v) => t(`enums.Stage.${v}`)}
          value={stage}
          onChange={(v) => onSearch({ stage: v })}
        />
        <span className="date-field">
          <DateInput
            aria-label={t('graduation.dueBy')}
            placeholder={t('graduation.dueBy')}
            value={dueBy}
            onChange={(v) => onSearch({ dueBy: v ?? undefined })}
          />
        </span>
      </FilterBar>
      <OutlookList
        parkId={parkId}
        query={query}
        search={search}
        onSearch={onSearch}
        empty={t(filtered ? 'list.empty' : 'graduation.empty')}
      />
      <Suspense fallback={null}>
        {row && (
          <ChecklistDrawer
            key={row.tenantId}
            parkId={parkId}
            row={row}
            onClose={() => onSearch({ tenant: undefined, page })}
          />
        )}
      </Suspense>
    </>
  );
}
