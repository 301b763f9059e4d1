import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaseListOptions, unitGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { LeaseSummary, UnitResponse } from '@/api/gen/types.gen';
import { TimelineSection } from '@/features/trail/TimelineSection';
import { area, count, money, today } from '@/shared/lib/format';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { Period } from '@/shared/ui/Period';

type Props = { parkId: string; unitId: string; on: string | undefined; onClose: () => void };

export default function UnitDrawer({ parkId, unitId, on, onClose }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(true);
  const unit = useQuery(unitGetOptions({ path: { parkId, unitId } }));
  const leases = useQuery(leaseListOptions({ path: { parkId }, query: { unitId, sort: 'from,desc', size: 20 } }));
  return (
    <Drawer
      open={open}
      onClose={() => setOpen(false)}
      afterOpenChange={(o) => !o && onClose()}
      size={phone ? '100%' : 440}
      title={unit.data ? t('board.unit', { number: unit.data.number }) : t('state.loading')}
      extra={
        <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId }}>
          {t('board.unitPage')}
        </Link>
      }
    >
      <div className="stack">
        <Loaded query={unit}>{(u) => <UnitFacts unit={u} />}</Loaded>
        <h3>{t('board.lettings')}</h3>
        <Loaded query={leases}>
          {({ items }) => <Lettings parkId={parkId} items={items} on={on ?? today()} unitId={unitId} />}
        </Loaded>
        <TimelineSection of={{ parkId, unitId }} />
      </div>
    </Drawer>
  );
}

function UnitFacts({ unit: u }: { unit: UnitResponse }) {
  const { t } = useTranslation();
  const price = u.prices.find((p) => !p.to) ?? u.prices.at(-1);
  return (
    <Facts
      items={[
        { label: t('units.kind'), value: t(`enums.UnitKind.${u.kind}`) },
        {
          label: t('units.place'),
          value: `${u.buildingCode} · ${u.floorLabel || t('board.floor', { n: u.floorLevel })}`,
        },
        { label: t('units.area'), value: area(u.area), num: true },
        { label: t('units.seats'), value: count(u.seats), num: true },
        {
          label: t('units.price'),
          value: price ? `${money(price.amount)}${t(`enums.PricePer.${price.basis}`)}` : t('units.noPrice'),
          num: true,
        },
        { label: t('units.remark'), value: u.remark },
      ]}
    />
  );
}

type LettingsProps = { parkId: string; items: LeaseSummary[]; on: string; unitId: string };

function Lettings({ parkId, items, on, unitId }: LettingsProps) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="note">{t('board.neverLet')}</p>;
  return (
    <ul className="plain lines">
      {items.map((l) => {
        const seats = l.units.find((u) => u.unitId === unitId)?.seats;
        return (
          <li key={l.id}>
            <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: l.tenantId }}>
              {l.companyName}
            </Link>
            {l.from <= on && on < l.to && <span className="tag tag-yes">{t('board.current')}</span>}
            <Period from={l.from} to={l.to} />
            {seats != null && <span className="note">{t('tenant.seats', { n: seats })}</span>}
          </li>
        );
      })}
    </ul>
  );
}
