import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitKind } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { useListColumns } from '@/shared/lib/useListColumns';
import { DataList } from '@/shared/ui/DataList';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, ManyFilter, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import { ListToolbar } from '@/shared/ui/list/ListToolbar';
import { NoRegister } from '@/shared/ui/NoRegister';
import { PageHead } from '@/shared/ui/PageHead';
import { buildingsQuery, unitsFilter, unitsQuery } from './queries';
import { parseUnitSearch, type UnitSearch } from './search';
import { UnitCard } from './UnitCard';
import { useUnitColumns } from './useUnitColumns';
import '@/features/board/words';
import './words';

const UnitCreateDrawer = lazy(() => import('./UnitCreateDrawer'));
const BuildingDrawer = lazy(() => import('./BuildingDrawer'));
const FloorDrawer = lazy(() => import('./FloorDrawer'));
const route = getRouteApi('/parks/$parkId/units/');

type Set = (p: Partial<UnitSearch>) => void;

export function UnitsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set: Set = (p) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...unitsQuery(parkId, search), placeholderData: keepPreviousData });
  const view = useListColumns('UNITS', useUnitColumns(parkId));
  const filtered = Boolean(search.q || search.kind || search.buildingId || search.on);
  const close = () => set({ open: undefined, page: search.page });
  return (
    <div className="stack">
      <PageHead title={t('units.title')} actions={<Actions parkId={parkId} set={set} page={search.page} />} />
      <UnitFilters
        parkId={parkId}
        search={search}
        set={set}
        reset={() => void navigate({ search: {} })}
        tools={
          <ListToolbar
            list="UNITS"
            parkId={parkId}
            search={search}
            columns={view}
            apply={(s, replace) => void navigate({ search: parseUnitSearch(s), replace })}
            query={unitsFilter(search)}
            total={query.data?.total}
          />
        }
      />
      <DataList
        label={t('units.title')}
        query={query}
        columns={view.shown}
        dense={view.dense}
        rowKey={(u) => u.id}
        card={(u) => <UnitCard parkId={parkId} unit={u} />}
        empty={<NoRegister parkId={parkId} filtered={filtered} title={t('units.none')} text={t('units.noneText')} />}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'unit' && <UnitCreateDrawer parkId={parkId} onClose={close} />}
        {search.open === 'building' && <BuildingDrawer parkId={parkId} onClose={close} />}
        {search.open === 'floor' && <FloorDrawer parkId={parkId} onClose={close} />}
      </Suspense>
    </div>
  );
}

function Actions({ parkId, set, page }: { parkId: string; set: Set; page: number | undefined }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  if (!can('SPACE_EDIT')) return null;
  return (
    <>
      <Button onClick={() => set({ open: 'building', page })}>{t('units.addBuilding')}</Button>
      <Button onClick={() => set({ open: 'floor', page })}>{t('units.addFloor')}</Button>
      <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'unit', page })}>
        {t('units.add')}
      </Button>
    </>
  );
}

type FilterProps = { parkId: string; search: UnitSearch; set: Set; reset: () => void; tools: ReactNode };

function UnitFilters({ parkId, search, set, reset, tools }: FilterProps) {
  const { t } = useTranslation();
  const buildings = useQuery(buildingsQuery(parkId));
  return (
    <FilterBar
      active={Boolean(search.q || search.kind || search.buildingId || search.on)}
      onReset={reset}
      tools={tools}
    >
      <SearchFilter label={t('units.searchLabel')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('units.kind')}
        values={Object.values(UnitKind)}
        text={(v) => t(`enums.UnitKind.${v}`)}
        value={search.kind}
        onChange={(kind) => set({ kind })}
      />
      <OneFilter
        label={t('units.building')}
        options={buildings.data?.items.map((b) => ({ value: b.id, label: b.name })) ?? []}
        value={search.buildingId}
        onChange={(buildingId) => set({ buildingId })}
      />
      <div className="date-field">
        <DateInput
          aria-label={t('units.day')}
          placeholder={t('units.day')}
          value={search.on}
          onChange={(on) => set({ on: on ?? undefined })}
        />
      </div>
    </FilterBar>
  );
}
