import { DownloadOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PriceMove, type PriceVersionResponse, UnitKind } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { stringifySearch } from '@/shared/lib/search';
import { useCan } from '@/shared/lib/useCan';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { useListColumns } from '@/shared/lib/useListColumns';
import { DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import { ColumnMenu } from '@/shared/ui/list/ColumnMenu';
import { LineCard } from './LineCard';
import { linesFilter, linesQuery } from './lines';
import { buildingsQuery } from './queries';
import type { PriceListSearch } from './search';
import { useLineColumns } from './useLineColumns';

const LineDrawer = lazy(() => import('./LineDrawer'));

type Props = {
  parkId: string;
  list: PriceVersionResponse;
  search: PriceListSearch;
  set: (p: Partial<PriceListSearch>) => void;
  reset: () => void;
};

/** The list unit by unit, as it is searched, sorted and taken away. */
export function Lines({ parkId, list, search, set, reset }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const query = useQuery({ ...linesQuery(parkId, list.id, search), placeholderData: keepPreviousData });
  const edit = list.abilities.includes('edit')
    ? (unit: string) => set({ open: 'line', unit, page: search.page })
    : undefined;
  const view = useListColumns('PRICES', useLineColumns(parkId, edit));
  const columns = view.shown.flatMap((c) => c.exports ?? []);
  const line = query.data?.items.find((l) => l.unitId === search.unit);
  return (
    <>
      <LineFilters parkId={parkId} search={search} set={set} reset={reset}>
        {!phone && <ColumnMenu columns={view} />}
        <ExportLink parkId={parkId} list={list} query={{ ...linesFilter(search), columns }} />
      </LineFilters>
      <DataList
        label={t('prices.unitLines')}
        query={query}
        columns={view.shown}
        dense={view.dense}
        rowKey={(l) => l.unitId}
        card={(l) => <LineCard parkId={parkId} line={l} onEdit={edit} />}
        empty={<p>{t('list.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'line' && line && edit && (
          <LineDrawer
            parkId={parkId}
            list={list}
            line={line}
            onClose={() => set({ open: undefined, unit: undefined, page: search.page })}
          />
        )}
      </Suspense>
    </>
  );
}

function ExportLink({ parkId, list, query }: Pick<Props, 'parkId' | 'list'> & { query: Record<string, unknown> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const can = useCan(parkId);
  if (!can('EXPORT_RUN')) return null;
  const href = `/api/v1/parks/${parkId}/price-lists/${list.id}/export${stringifySearch({ ...query, lang: locale })}`;
  return (
    <Button icon={<DownloadOutlined aria-hidden />} href={href} download>
      {t('prices.export')}
    </Button>
  );
}

type FilterProps = Omit<Props, 'list'> & { children: React.ReactNode };

function LineFilters({ parkId, search, set, reset, children }: FilterProps) {
  const { t } = useTranslation();
  const buildings = useQuery(buildingsQuery(parkId)).data?.items ?? [];
  const floors = buildings.filter((b) => b.id === search.buildingId).flatMap((b) => b.floors);
  const { q, kind, buildingId, floorId, move } = search;
  return (
    <FilterBar active={Boolean(q || kind || buildingId || floorId || move)} onReset={reset} tools={children}>
      <SearchFilter label={t('prices.search')} value={q} onChange={(v) => set({ q: v })} />
      <OneFilter
        label={t('prices.building')}
        options={buildings.map((b) => ({ value: b.id, label: b.name }))}
        value={buildingId}
        onChange={(v) => set({ buildingId: v, floorId: undefined })}
      />
      {floors.length > 0 && (
        <OneFilter
          label={t('prices.floor')}
          options={floors.map((f) => ({ value: f.id, label: f.label }))}
          value={floorId}
          onChange={(v) => set({ floorId: v })}
        />
      )}
      <ManyFilter
        label={t('prices.kind')}
        values={Object.values(UnitKind)}
        text={(v) => t(`enums.UnitKind.${v}`)}
        value={kind}
        onChange={(v) => set({ kind: v })}
      />
      <ManyFilter
        label={t('prices.move')}
        values={Object.values(PriceMove)}
        text={(v) => t(`prices.moveOf.${v}`)}
        value={move}
        onChange={(v) => set({ move: v })}
      />
    </FilterBar>
  );
}
