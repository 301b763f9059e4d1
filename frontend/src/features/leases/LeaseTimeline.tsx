import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaseSummary } from '@/api/gen/types.gen';
import { area, lastDay, money, today } from '@/shared/lib/format';
import { Timeline, type TimelineRow, type Tone } from '@/shared/ui/timeline/Timeline';
import { byTenant, byUnit, type Place, toneOf } from './rows';
import './words';

const LeaseSheet = lazy(() => import('./LeaseSheet'));

const TONES: Tone[] = ['now', 'ending', 'ahead', 'past'];

type Props = {
  parkId: string;
  leases: LeaseSummary[];
  /** The unit whose leases they are; without it they are a tenant's. */
  unitId?: string;
  /** The lease that is open, as the address says. */
  open: string | undefined;
  onOpen: (leaseId: string | undefined) => void;
};

/** Leases of a tenant by unit, or of a unit by tenant, along the months. */
export function LeaseTimeline({ parkId, leases, unitId, open, onOpen }: Props) {
  const { t } = useTranslation();
  const on = today();
  const row = (places: Place[]): TimelineRow => {
    const { lease, unit } = places[0] as Place;
    return {
      key: unitId ? lease.tenantId : unit.unitId,
      name: unitId ? (
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: lease.tenantId }}>
          {lease.companyName}
        </Link>
      ) : (
        <Link to="/parks/$parkId/units/$unitId" params={{ parkId, unitId: unit.unitId }}>
          {unit.number}
        </Link>
      ),
      bars: places.map(bar),
    };
  };
  const bar = ({ lease, unit }: Place) => {
    const tone = toneOf(unit, on);
    const seats = unit.seatNumbers && t('leases.seats', { seats: unit.seatNumbers });
    const price =
      lease.unitPrice && `${money(lease.unitPrice)}${lease.basis ? t(`enums.PricePer.${lease.basis}`) : ''}`;
    const text = [seats, price].filter(Boolean).join(' · ') || area(unit.area);
    return {
      key: `${lease.id} ${unit.unitId} ${unit.from}`,
      from: unit.from,
      to: unit.to,
      tone,
      text,
      label: t('leases.bar', {
        company: lease.companyName,
        unit: unit.number,
        text,
        from: unit.from,
        last: lastDay(unit.to),
        tone: t(`leases.tone.${tone}`),
      }),
    };
  };
  const groups = unitId ? byTenant(leases, unitId) : byUnit(leases);
  return (
    <>
      <Timeline
        label={t('leases.timeline')}
        rows={groups.map(row)}
        today={on}
        onOpen={(b) => onOpen(b.key.split(' ')[0])}
      />
      <p className="timeline-legend">
        {TONES.map((tone) => (
          <span key={tone}>
            <i className={`bar-${tone}`} aria-hidden />
            {t(`leases.tone.${tone}`)}
          </span>
        ))}
        <span className="num">
          <i className="today" aria-hidden />
          {t('leases.todayLine', { on })}
        </span>
        <span className="wide-only">{t('leases.timelineNote')}</span>
      </p>
      {open && (
        <Suspense fallback={null}>
          <LeaseSheet key={open} parkId={parkId} leaseId={open} onClose={() => onOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
