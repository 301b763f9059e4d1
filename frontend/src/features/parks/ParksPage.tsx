import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ParkKind, type ParkSummary } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { PageHead } from '@/shared/ui/PageHead';
import { parksQuery } from './queries';
import type { ParkSearch } from './search';
import './words';

const ParkDrawer = lazy(() => import('./ParkCreateDrawer'));
const route = getRouteApi('/parks/');

export function ParksPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan('');
  const set = (p: Partial<ParkSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...parksQuery(search), placeholderData: keepPreviousData });
  const name = (p: ParkSummary) => (
    <Link to="/parks/$parkId/tenants" params={{ parkId: p.id }}>
      {p.name}
    </Link>
  );
  const columns: Column<ParkSummary>[] = [
    { key: 'name', title: t('parks.name'), render: name },
    { key: 'kind', title: t('parks.kind'), render: (p) => t(`enums.ParkKind.${p.kind}`) },
    { key: 'level', title: t('parks.level'), render: (p) => t(`enums.ParkLevel.${p.level}`) },
    { key: 'region', title: t('parks.region'), render: (p) => p.regionName },
    { key: 'area', title: t('parks.area'), end: true, render: (p) => area(p.operatedArea) },
  ];
  return (
    <div className="stack">
      <PageHead
        title={t('parks.title')}
        actions={
          can('PARK_CREATE') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'create' })}>
              {t('parks.create')}
            </Button>
          )
        }
      />
      <FilterBar active={Boolean(search.q || search.kind)} onReset={() => void navigate({ search: {} })}>
        <SearchFilter label={t('parks.searchLabel')} value={search.q} onChange={(q) => set({ q })} />
        <ManyFilter
          label={t('parks.kind')}
          values={Object.values(ParkKind)}
          text={(v) => t(`enums.ParkKind.${v}`)}
          value={search.kind}
          onChange={(kind) => set({ kind })}
        />
      </FilterBar>
      <DataList
        label={t('parks.title')}
        query={query}
        columns={columns}
        rowKey={(p) => p.id}
        card={(p) => (
          <div className="card">
            {name(p)}
            <span>{t(`enums.ParkKind.${p.kind}`)}</span>
            <span className="note">
              {p.regionName} · {area(p.operatedArea)}
            </span>
          </div>
        )}
        empty={<p>{t('list.empty')}</p>}
        search={search}
        onSearch={set}
      />
      {search.open && (
        <Suspense fallback={null}>
          <ParkDrawer onClose={() => set({ open: undefined, page: search.page })} />
        </Suspense>
      )}
    </div>
  );
}
