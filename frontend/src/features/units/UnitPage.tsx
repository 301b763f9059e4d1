import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitPriceEntry, UnitResponse } from '@/api/gen/types.gen';
import { TimelineSection } from '@/features/trail/TimelineSection';
import { area, count, lastDay, money } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { Lineage } from './Lineage';
import { unitQuery } from './queries';
import { UnitLeases } from './UnitLeases';
import { useUnitTexts } from './useUnitColumns';
import '@/features/board/words';
import './words';

const UnitEditDrawer = lazy(() => import('./UnitEditDrawer'));
const SplitDrawer = lazy(() => import('./SplitDrawer'));
const MergeDrawer = lazy(() => import('./MergeDrawer'));
const PriceDrawer = lazy(() => import('./PriceDrawer'));
const route = getRouteApi('/parks/$parkId/units/$unitId');

export function UnitPage() {
  const { parkId, unitId } = route.useParams();
  const query = useQuery(unitQuery(parkId, unitId));
  return <Loaded query={query}>{(unit) => <Unit parkId={parkId} unit={unit} />}</Loaded>;
}

function Unit({ parkId, unit }: { parkId: string; unit: UnitResponse }) {
  const { t } = useTranslation();
  const { place } = useUnitTexts();
  const { open, lease } = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const show = (next: typeof open) => void navigate({ search: { open: next } });
  const showLease = (id: string | undefined) => void navigate({ search: { lease: id }, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={t('board.unit', { number: unit.number })}
        back={
          <Link to="/parks/$parkId/units" params={{ parkId }}>
            ← {t('units.title')}
          </Link>
        }
        actions={
          <>
            {unit.abilities.includes('edit') && <Button onClick={() => show('edit')}>{t('form.edit')}</Button>}
            {unit.abilities.includes('setPrice') && (
              <Button onClick={() => show('price')}>{t('units.setPrice')}</Button>
            )}
            {unit.abilities.includes('split') && <Button onClick={() => show('split')}>{t('units.split')}</Button>}
            {unit.abilities.includes('merge') && <Button onClick={() => show('merge')}>{t('units.merge')}</Button>}
          </>
        }
      />
      <Panel title={t('units.facts')}>
        <Facts
          items={[
            { label: t('units.kind'), value: t(`enums.UnitKind.${unit.kind}`) },
            { label: t('units.place'), value: place(unit) },
            { label: t('units.area'), value: area(unit.area), num: true },
            { label: t('units.seats'), value: count(unit.seats), num: true },
            { label: t('units.life'), value: <Life unit={unit} /> },
            { label: t('units.remark'), value: unit.remark },
          ]}
        />
      </Panel>
      <Lineage parkId={parkId} unit={unit} />
      <Prices parkId={parkId} prices={unit.prices} />
      {can('LEASE_READ') && <UnitLeases parkId={parkId} unitId={unit.id} open={lease} onOpen={showLease} />}
      <TimelineSection of={{ parkId, unitId: unit.id }} />
      <Suspense fallback={null}>
        {open === 'edit' && <UnitEditDrawer parkId={parkId} unit={unit} onClose={() => show(undefined)} />}
        {open === 'split' && <SplitDrawer parkId={parkId} unit={unit} onClose={() => show(undefined)} />}
        {open === 'merge' && <MergeDrawer parkId={parkId} unit={unit} onClose={() => show(undefined)} />}
        {open === 'price' && <PriceDrawer parkId={parkId} unit={unit} onClose={() => show(undefined)} />}
      </Suspense>
    </div>
  );
}

function Life({ unit }: { unit: UnitResponse }) {
  const { t } = useTranslation();
  if (unit.from) return <Period from={unit.from} to={unit.to} />;
  return <>{unit.to ? t('units.until', { last: lastDay(unit.to) }) : t('units.beginning')}</>;
}

function Prices({ parkId, prices }: { parkId: string; prices: UnitPriceEntry[] }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  return (
    <Panel
      title={t('units.prices')}
      extra={
        can('LEASE_READ') && (
          <Link to="/parks/$parkId/prices" params={{ parkId }}>
            {t('units.allPriceLists')}
          </Link>
        )
      }
    >
      {prices.length === 0 ? (
        <p className="note">{t('units.noPrice')}</p>
      ) : (
        <ul className="plain lines">
          {prices.map((p) => (
            <li key={p.from}>
              <strong className="num">
                {money(p.amount)}
                {t(`enums.PricePer.${p.basis}`)}
              </strong>
              <Period from={p.from} to={p.to} />
              <Origin parkId={parkId} price={p} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The price list a price stands in, or the one it departs from. */
function Origin({ parkId, price: { priceList, exception } }: { parkId: string; price: UnitPriceEntry }) {
  const { t } = useTranslation();
  if (!priceList) return <span className="note">{t('units.byHand')}</span>;
  return (
    <span className="note">
      {exception && `${t('units.exception')} `}
      <Link to="/parks/$parkId/prices/$priceListId" params={{ parkId, priceListId: priceList.id }}>
        {t('units.priceList', { n: priceList.number, name: priceList.name })}
      </Link>
    </span>
  );
}
