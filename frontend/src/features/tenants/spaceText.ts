import type { TFunction } from 'i18next';
import type { TenantSummary } from '@/api/gen/types.gen';
import { area, UNKNOWN } from '@/shared/lib/format';

type Space = Pick<TenantSummary, 'units' | 'area'>;

export const unitsText = (units: TenantSummary['units']) => units.map((u) => u.number).join('、') || UNKNOWN;

/** Rooms by area, workstations by number: seats of a shared zone have no ㎡ of their own, and "0.00 ㎡" would be wrong. */
export function spaceText({ units, area: squareMetres }: Space, t: TFunction) {
  const seats = units.reduce((sum, unit) => sum + (unit.seats ?? 0), 0);
  const rooms = units.some((unit) => unit.seats == null);
  const parts = [rooms ? area(squareMetres) : null, seats ? t('tenant.seats', { n: seats }) : null];
  return parts.filter(Boolean).join(' + ') || UNKNOWN;
}
