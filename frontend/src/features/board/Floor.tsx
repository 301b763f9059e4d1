import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { FloorView, OccupancyState, UnitOccupancyView } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { StageTag } from '@/shared/ui/Tags';

type Props = {
  floor: FloorView;
  units: UnitOccupancyView[];
  chosen: OccupancyState[] | undefined;
  onOpen: (unitId: string) => void;
};

/** About this many units of middling size stand side by side before the row wraps. */
const PER_ROW = 8;

/** A unit's share of its floor, as the share of a row it should take. */
function share(unit: UnitOccupancyView, units: UnitOccupancyView[]) {
  const floorArea = units.reduce((sum, u) => sum + Number(u.area), 0);
  const rows = Math.ceil(units.length / PER_ROW);
  return Math.min(100, (100 * rows * Number(unit.area)) / floorArea);
}

export function Floor({ floor, units, chosen, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <div className="floor">
      <h2 className="floor-label">{floor.label || t('board.floor', { n: floor.level })}</h2>
      {units.length === 0 ? (
        <p className="note floor-empty">{t('board.noUnits')}</p>
      ) : (
        <ul className="floor-units">
          {units.map((u) => (
            <li key={u.unitId} style={{ '--share': `${share(u, units).toFixed(2)}%` } as CSSProperties}>
              <UnitBox unit={u} dim={Boolean(chosen && !chosen.includes(u.state))} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type BoxProps = { unit: UnitOccupancyView; dim: boolean; onOpen: (unitId: string) => void };

function UnitBox({ unit: u, dim, onOpen }: BoxProps) {
  const { t } = useTranslation();
  const [first] = u.lettings;
  const names = u.lettings.length > 1 ? t('board.companies', { n: u.lettings.length }) : first?.companyName;
  return (
    <button type="button" className={`unit state-${u.state} ${dim ? 'dim' : ''}`} onClick={() => onOpen(u.unitId)}>
      <span className="unit-top">
        <strong>{u.number}</strong>
        <span className="num">{area(u.area)}</span>
      </span>
      <span className="unit-name">
        {names ?? (u.state === 'RESERVED' ? t(`enums.UnitKind.${u.kind}`) : t(`enums.OccupancyState.${u.state}`))}
      </span>
      <span className="unit-foot">
        {first && u.lettings.length === 1 && first.stage && <StageTag stage={first.stage} />}
        {u.state === 'PARTLY_LET' && u.seats != null && (
          <span className="num">{t('board.seatsLet', { let: u.seatsLet, all: u.seats })}</span>
        )}
        {u.state === 'ENDING' && first && (
          <span className="num">{t('board.until', { last: first.until.slice(5) })}</span>
        )}
      </span>
    </button>
  );
}
