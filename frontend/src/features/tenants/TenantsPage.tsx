import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { useListColumns } from '@/shared/lib/useListColumns';
import { DataList } from '@/shared/ui/DataList';
import { FileLink } from '@/shared/ui/list/FileLink';
import { ListToolbar } from '@/shared/ui/list/ListToolbar';
import { PageHead } from '@/shared/ui/PageHead';
import { NoTenants } from './NoTenants';
import { tenantsFilter, tenantsQuery } from './queries';
import { parseTenantSearch, type TenantSearch } from './search';
import { TenantCard } from './TenantCard';
import { TenantFilters } from './TenantFilters';
import { useTenantColumns } from './useTenantColumns';
import './words';

const EndingLinks = lazy(() => import('@/features/agreements/EndingLinks'));
const AdmitDrawer = lazy(() => import('./AdmitDrawer'));
const route = getRouteApi('/parks/$parkId/tenants/');

export function TenantsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (patch: Partial<TenantSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...patch }) });
  const keepPage = { page: search.page };
  const { page: _p, size: _s, sort: _o, open: _d, ...filters } = search;
  const filtered = Object.values(filters).some((v) => v !== undefined);
  const query = useQuery({ ...tenantsQuery(parkId, search), placeholderData: keepPreviousData });
  const view = useListColumns('TENANTS', useTenantColumns(parkId));
  return (
    <div className="stack">
      <PageHead
        title={t('tenants.title')}
        tags={
          can('LEASE_READ') && (
            <Suspense fallback={null}>
              <EndingLinks parkId={parkId} nearest />
            </Suspense>
          )
        }
        actions={
          <>
            {can('LEASE_READ') && (
              <FileLink parkId={parkId} list="leases" query={{ on: search.on }} text={t('tenants.exportLeases')} />
            )}
            {can('TENANT_EDIT') && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ ...keepPage, open: 'admit' })}>
                {t('tenants.admit')}
              </Button>
            )}
          </>
        }
      />
      <TenantFilters
        search={search}
        set={set}
        filtered={filtered}
        reset={() => void navigate({ search: {} })}
        tools={
          <ListToolbar
            list="TENANTS"
            parkId={parkId}
            search={search}
            columns={view}
            apply={(s, replace) => void navigate({ search: parseTenantSearch(s), replace })}
            query={tenantsFilter(search)}
            total={query.data?.total}
          />
        }
      />
      <DataList
        label={t('tenants.title')}
        query={query}
        columns={view.shown}
        dense={view.dense}
        rowKey={(r) => r.id}
        card={(r) => <TenantCard parkId={parkId} tenant={r} />}
        empty={<NoTenants parkId={parkId} filtered={filtered} />}
        search={search}
        onSearch={set}
      />
      {search.open === 'admit' && (
        <Suspense fallback={null}>
          <AdmitDrawer parkId={parkId} onClose={() => set({ ...keepPage, open: undefined })} />
        </Suspense>
      )}
    </div>
  );
}
