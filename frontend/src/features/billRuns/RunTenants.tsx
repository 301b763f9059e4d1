import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { billRunTenantListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { BillRunChange, type BillRunTenant, type BillRunView } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LoadError } from '@/shared/ui/LoadError';
import { Panel } from '@/shared/ui/Panel';
import type { BillRunSearch } from './search';
import { TenantCards } from './TenantCards';
import { TenantTable } from './TenantTable';

const Pager = lazy(() => import('@/shared/ui/Pager'));

type Props = {
  parkId: string;
  run: BillRunView;
  search: BillRunSearch;
  onSearch: (patch: Partial<BillRunSearch>) => void;
};

export type TenantsProps = {
  parkId: string;
  run: BillRunView;
  tenants: BillRunTenant[];
  /** The one whose lines are open. */
  open: string | undefined;
  onOpen: (tenantId: string | undefined) => void;
};

/** Tenant by tenant: what is billed, and what is other than at the last preview. */
export function RunTenants({ parkId, run, search, onSearch }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const { page, size, q, change, only, tenant } = search;
  const query = useQuery({
    ...billRunTenantListOptions({
      path: { parkId, billRunId: run.id },
      query: {
        page,
        size,
        q,
        change,
        noted: only === 'noted' || undefined,
        corrected: only === 'corrected' || undefined,
      },
    }),
    placeholderData: keepPreviousData,
  });
  const filtered = Boolean(q || change || only);
  const Tenants = phone ? TenantCards : TenantTable;
  return (
    <Panel
      title={t('billRuns.tenants')}
      extra={query.data && <span className="note num">{count(query.data.total)}</span>}
    >
      <div className="stack">
        <Filters run={run} search={search} onSearch={onSearch} active={filtered} />
        {query.isError && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
        {query.isPending && <Skeleton active title={false} paragraph={{ rows: 8 }} />}
        {query.data?.total === 0 && <p className="note">{t(filtered ? 'list.empty' : 'billRuns.noTenants')}</p>}
        {query.data && query.data.total > 0 && (
          <Tenants
            parkId={parkId}
            run={run}
            tenants={query.data.items}
            open={tenant}
            onOpen={(tenantId) => onSearch({ tenant: tenantId, page })}
          />
        )}
        {query.data && query.data.total > query.data.size && (
          <Suspense fallback={null}>
            <Pager
              current={page ?? 1}
              pageSize={query.data.size}
              total={query.data.total}
              onChange={(p) => onSearch({ page: p === 1 ? undefined : p, tenant: undefined })}
            />
          </Suspense>
        )}
      </div>
    </Panel>
  );
}

type FilterProps = Pick<Props, 'run' | 'search' | 'onSearch'> & { active: boolean };

function Filters({ run, search: { q, change, only }, onSearch, active }: FilterProps) {
  const { t } = useTranslation();
  const toggle = (key: 'noted' | 'corrected') => (
    <button
      type="button"
      className="tool-button"
      aria-pressed={only === key}
      onClick={() => onSearch({ only: only === key ? undefined : key })}
    >
      {t(`billRuns.only.${key}`)}
    </button>
  );
  return (
    <FilterBar active={active} onReset={() => onSearch({ q: undefined, change: undefined, only: undefined })}>
      <SearchFilter label={t('billRuns.search')} value={q} onChange={(v) => onSearch({ q: v })} />
      {run.preview > 1 && run.state !== 'ISSUED' && (
        <ManyFilter
          label={t('billRuns.change')}
          values={Object.values(BillRunChange).filter((v) => v !== 'FIRST')}
          text={(v) => t(`billRuns.changeOf.${v}`)}
          value={change}
          onChange={(v) => onSearch({ change: v })}
        />
      )}
      {(run.credits > 0 || only === 'corrected') && toggle('corrected')}
      {(run.notes > 0 || only === 'noted') && toggle('noted')}
    </FilterBar>
  );
}
