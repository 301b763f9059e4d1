import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { OccupancyState, Stage, UnitKind, type UnitOccupancyView } from '@/api/gen/types.gen';
import { area, UNKNOWN } from '@/shared/lib/format';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, OneFilter } from '@/shared/ui/Filters';
import { StateTag } from '@/shared/ui/Tags';
import type { BoardSearch } from './search';
import { unitRowsQuery } from './units';

type Props = { parkId: string; search: BoardSearch; set: (p: Partial<BoardSearch>) => void };

const companies = (u: UnitOccupancyView) => u.lettings.map((l) => l.companyName).join('、') || UNKNOWN;

/** The units behind a figure, as rows. */
export function UnitRows({ parkId, search, set }: Props) {
  const { t } = useTranslation();
  const query = useQuery({ ...unitRowsQuery(parkId, search), placeholderData: keepPreviousData });
  const open = (u: UnitOccupancyView) => (
    <Button type="link" size="small" onClick={() => set({ unit: u.unitId })}>
      {u.number}
    </Button>
  );
  const until = (u: UnitOccupancyView) => u.lettings[0]?.until ?? UNKNOWN;
  const columns: Column<UnitOccupancyView>[] = [
    { key: 'number', title: t('units.number'), render: open },
    {
      key: 'floor',
      title: t('units.floor'),
      render: (u) => `${u.buildingCode} ${t('board.floor', { n: u.floorLevel })}`,
    },
    { key: 'kind', title: t('units.kind'), render: (u) => t(`enums.UnitKind.${u.kind}`) },
    { key: 'area', title: t('units.area'), end: true, render: (u) => area(u.area) },
    { key: 'state', title: t('board.state'), render: (u) => <StateTag state={u.state} /> },
    { key: 'company', title: t('tenants.company'), render: companies },
    { key: 'until', title: t('board.untilHead'), render: (u) => <span className="num">{until(u)}</span> },
  ];
  return (
    <>
      <RowFilters search={search} set={set} />
      <DataList
        label={t('board.list')}
        query={query}
        columns={columns}
        rowKey={(u) => u.unitId}
        card={(u) => (
          <div className="card">
            <div className="row">
              {open(u)} <StateTag state={u.state} />
            </div>
            <span>{companies(u)}</span>
            <span className="num">
              {area(u.area)} · {until(u)}
            </span>
          </div>
        )}
        empty={<p>{t('list.empty')}</p>}
        search={search}
        onSearch={set}
      />
    </>
  );
}

function RowFilters({ search, set }: Omit<Props, 'parkId'>) {
  const { t } = useTranslation();
  const change = (p: Partial<BoardSearch>) => set({ page: undefined, ...p });
  return (
    <FilterBar
      active={Boolean(search.state || search.kind || search.stage)}
      onReset={() => change({ state: undefined, kind: undefined, stage: undefined })}
    >
      <ManyFilter
        label={t('board.state')}
        values={Object.values(OccupancyState)}
        text={(v) => t(`enums.OccupancyState.${v}`)}
        value={search.state}
        onChange={(state) => change({ state })}
      />
      <ManyFilter
        label={t('units.kind')}
        values={Object.values(UnitKind)}
        text={(v) => t(`enums.UnitKind.${v}`)}
        value={search.kind}
        onChange={(kind) => change({ kind })}
      />
      <OneFilter
        label={t('tenants.stage')}
        options={Object.values(Stage).map((value) => ({ value, label: t(`enums.Stage.${value}`) }))}
        value={search.stage}
        onChange={(stage) => change({ stage })}
      />
    </FilterBar>
  );
}
