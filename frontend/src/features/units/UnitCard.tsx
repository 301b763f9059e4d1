import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnitSummary } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { useUnitTexts } from './useUnitColumns';

export function UnitCard({ parkId, unit: u }: { parkId: string; unit: UnitSummary }) {
  const { t } = useTranslation();
  const { place, price } = useUnitTexts();
  return (
    <div className="card">
      <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: u.id }}>
        {u.number}
      </Link>
      <span>
        {t(`enums.UnitKind.${u.kind}`)} · {place(u)} · <span className="num">{area(u.area)}</span>
      </span>
      <span className="note num">{price(u.price)}</span>
    </div>
  );
}
