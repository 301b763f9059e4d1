import { useTranslation } from 'react-i18next';
import { OccupancyState, type UnitOccupancyView } from '@/api/gen/types.gen';

type Props = {
  units: UnitOccupancyView[];
  chosen: OccupancyState[] | undefined;
  onChoose: (state: OccupancyState[] | undefined) => void;
};

/** The legend counts, and picking an entry dims everything else. */
export function Legend({ units, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const toggle = (s: OccupancyState) => {
    const next = chosen?.includes(s) ? chosen.filter((x) => x !== s) : [...(chosen ?? []), s];
    onChoose(next.length ? next : undefined);
  };
  return (
    <fieldset className="legend" aria-label={t('board.legend')}>
      {Object.values(OccupancyState).map((s) => (
        <button key={s} type="button" aria-pressed={chosen?.includes(s) ?? false} onClick={() => toggle(s)}>
          <span className={`swatch state-${s}`} aria-hidden />
          {t(`enums.OccupancyState.${s}`)} <span className="num">{units.filter((u) => u.state === s).length}</span>
        </button>
      ))}
    </fieldset>
  );
}
