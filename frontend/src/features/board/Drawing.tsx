import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BuildingView, UnitOccupancyView } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { NoRegister } from '@/shared/ui/NoRegister';
import { Floor } from './Floor';
import { Legend } from './Legend';
import { buildingsQuery } from './queries';
import type { BoardSearch } from './search';
import { drawingQuery } from './units';

type Props = { parkId: string; search: BoardSearch; set: (p: Partial<BoardSearch>) => void };

export function Drawing(props: Props) {
  const query = useQuery(buildingsQuery(props.parkId));
  return (
    <div className="drawing">
      <Loaded query={query} rows={12}>
        {({ items }) => {
          const building = items.find((b) => b.code === props.search.building) ?? items[0];
          return building ? (
            <Building {...props} buildings={items} building={building} />
          ) : (
            <EmptyBoard parkId={props.parkId} />
          );
        }}
      </Loaded>
    </div>
  );
}

function Building({
  parkId,
  search,
  set,
  buildings,
  building,
}: Props & { buildings: BuildingView[]; building: BuildingView }) {
  const { t } = useTranslation();
  const query = useQuery({ ...drawingQuery(parkId, building.id, search.on), placeholderData: keepPreviousData });
  return (
    <div className="stack">
      <fieldset className="tabs no-print" aria-label={t('board.buildings')}>
        {buildings.map((b) => (
          <button
            key={b.id}
            type="button"
            aria-pressed={b.id === building.id}
            onClick={() => set({ building: b.code })}
          >
            {b.name}
          </button>
        ))}
      </fieldset>
      <Loaded query={query} rows={12}>
        {(units) => (
          <>
            <Legend units={units} chosen={search.state} onChoose={(state) => set({ state })} />
            <Floors building={building} units={units} search={search} onOpen={(unit) => set({ unit })} />
          </>
        )}
      </Loaded>
    </div>
  );
}

type FloorsProps = {
  building: BuildingView;
  units: UnitOccupancyView[];
  search: BoardSearch;
  onOpen: (unitId: string) => void;
};

/** Top floor first, as the building stands. */
function Floors({ building, units, search, onOpen }: FloorsProps) {
  const floors = building.floors.toSorted((a, b) => b.level - a.level);
  return (
    <section aria-label={building.name} className="floors">
      {floors.map((f) => (
        <Floor
          key={f.id}
          floor={f}
          units={units.filter((u) => u.floorId === f.id)}
          chosen={search.state}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
}

function EmptyBoard({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  return (
    <div className="empty">
      <NoRegister parkId={parkId} title={t('board.empty')} text={t('board.emptyText')} />
    </div>
  );
}
