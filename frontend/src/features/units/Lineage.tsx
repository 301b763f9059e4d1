import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnitKinView, UnitResponse } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';

/** What the unit came out of and what became of it. */
export function Lineage({ parkId, unit }: { parkId: string; unit: UnitResponse }) {
  const { t } = useTranslation();
  if (unit.before.length + unit.after.length === 0) return null;
  return (
    <Panel title={t('units.lineage')}>
      <Kin parkId={parkId} title={t('units.before')} units={unit.before} />
      <Kin parkId={parkId} title={t('units.after')} units={unit.after} />
    </Panel>
  );
}

function Kin({ parkId, title, units }: { parkId: string; title: string; units: UnitKinView[] }) {
  const { t } = useTranslation();
  if (units.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain lines">
        {units.map((u) => (
          <li key={u.unitId}>
            <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: u.unitId }}>
              {u.number}
            </Link>
            <span className="num">{area(u.area)}</span>
            <span>{t(`units.${u.kind}`, { on: u.on })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
