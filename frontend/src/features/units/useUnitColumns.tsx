import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnitSummary } from '@/api/gen/types.gen';
import { area, count, money, UNKNOWN } from '@/shared/lib/format';
import type { Column } from '@/shared/ui/DataList';

export function useUnitTexts() {
  const { t } = useTranslation();
  return {
    place: (u: Pick<UnitSummary, 'buildingCode' | 'floorLabel' | 'floorLevel'>) =>
      `${u.buildingCode} · ${u.floorLabel || t('board.floor', { n: u.floorLevel })}`,
    price: (p: UnitSummary['price']) => (p ? `${money(p.amount)}${t(`enums.PricePer.${p.basis}`)}` : UNKNOWN),
  };
}

export function useUnitColumns(parkId: string): Column<UnitSummary>[] {
  const { t } = useTranslation();
  const { place, price } = useUnitTexts();
  return [
    {
      key: 'number',
      exports: ['NUMBER'],
      title: t('units.number'),
      sortable: true,
      render: (u) => (
        <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: u.id }}>
          {u.number}
        </Link>
      ),
    },
    { key: 'place', exports: ['BUILDING', 'FLOOR'], title: t('units.place'), render: place },
    {
      key: 'kind',
      exports: ['KIND'],
      title: t('units.kind'),
      sortable: true,
      render: (u) => t(`enums.UnitKind.${u.kind}`),
    },
    { key: 'area', exports: ['AREA'], title: t('units.area'), sortable: true, end: true, render: (u) => area(u.area) },
    { key: 'seats', exports: ['SEATS'], title: t('units.seats'), end: true, render: (u) => count(u.seats) },
    {
      key: 'price',
      exports: ['PRICE', 'PRICE_BASIS'],
      title: t('units.price'),
      end: true,
      render: (u) => price(u.price),
    },
  ];
}
