import { EditOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LinePrice, PriceLineView } from '@/api/gen/types.gen';
import { area, money } from '@/shared/lib/format';
import type { Column } from '@/shared/ui/DataList';
import { differenceText, priceText, shareText } from './format';
import { MoveTag } from './Tags';

type Line = PriceLineView;

export function UnitLink({ parkId, line }: { parkId: string; line: Line }) {
  return (
    <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: line.unitId }}>
      {line.number}
    </Link>
  );
}

/** An amount and what it is multiplied by. */
export function Price({ price }: { price: LinePrice | null }) {
  const { t } = useTranslation();
  return (
    <span className="num nowrap">
      {priceText(price)} {price && <small className="note">{t(`enums.PriceBasis.${price.basis}`)}</small>}
    </span>
  );
}

export function useLineColumns(parkId: string, onEdit: ((unitId: string) => void) | undefined): Column<Line>[] {
  const { t } = useTranslation();
  const columns: Column<Line>[] = [
    {
      key: 'number',
      exports: ['NUMBER'],
      title: t('prices.unit'),
      sortable: true,
      render: (l) => <UnitLink parkId={parkId} line={l} />,
    },
    {
      key: 'place',
      exports: ['BUILDING', 'FLOOR'],
      title: t('prices.place'),
      render: (l) => `${l.buildingCode} · ${l.floorLabel}`,
    },
    { key: 'kind', exports: ['KIND'], title: t('prices.kind'), render: (l) => t(`enums.UnitKind.${l.kind}`) },
    { key: 'area', exports: ['AREA', 'SEATS'], title: t('prices.area'), end: true, render: (l) => area(l.area) },
    {
      key: 'before',
      exports: ['BEFORE', 'BEFORE_BASIS'],
      title: t('prices.before'),
      sortable: true,
      end: true,
      render: (l) => <Price price={l.before} />,
    },
    {
      key: 'after',
      exports: ['AFTER', 'AFTER_BASIS'],
      title: t('prices.after'),
      sortable: true,
      end: true,
      render: (l) => <Price price={l.after} />,
    },
    {
      key: 'difference',
      exports: ['DIFFERENCE', 'PERCENT'],
      title: t('prices.difference'),
      sortable: true,
      end: true,
      render: (l) => <Difference line={l} />,
    },
    {
      key: 'monthly',
      exports: ['MONTHLY_BEFORE', 'MONTHLY_AFTER'],
      title: t('prices.monthlyShort'),
      end: true,
      render: (l) => money(l.monthlyAfter),
    },
    { key: 'move', exports: ['MOVE'], title: t('prices.move'), render: (l) => <Move line={l} /> },
  ];
  return onEdit
    ? [...columns, { key: 'edit', title: t('prices.edit'), render: (l) => <Edit line={l} onEdit={onEdit} /> }]
    : columns;
}

export function Difference({ line: l }: { line: Line }) {
  return (
    <span className="num nowrap">
      {differenceText(l.difference)}
      {l.percent !== null && <small className="note"> {shareText(l.percent)}</small>}
    </span>
  );
}

export function Move({ line: l }: { line: Line }) {
  const { t } = useTranslation();
  return (
    <>
      <MoveTag move={l.move} />
      {l.endsOn && <small className="note block">{t('prices.ends', { day: l.endsOn })}</small>}
    </>
  );
}

export function Edit({ line: l, onEdit }: { line: Line; onEdit: (unitId: string) => void }) {
  const { t } = useTranslation();
  return (
    <Button
      type="text"
      icon={<EditOutlined aria-hidden />}
      aria-label={t('prices.editLine', { unit: l.number })}
      onClick={() => onEdit(l.unitId)}
    />
  );
}
