import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { facilityReinstate } from '@/api/gen/sdk.gen';
import { DayKind, type FacilityResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { useAsk } from '@/shared/lib/useAsk';
import { Facts } from '@/shared/ui/Facts';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { CHANGED, facilityQuery } from './asked';
import { Blackouts } from './Blackouts';
import { textOf } from './hours';
import { Rules } from './Rules';
import type { OneFacilitySearch } from './search';
import { useCharge } from './useCharge';
import './facilities.css';
import '@/features/calendar/words';
import './words';
import '@/shared/ui/pair.css';

const FacilityDrawer = lazy(() => import('./FacilityDrawer'));
const HoursDrawer = lazy(() => import('./HoursDrawer'));
const BlackoutDrawer = lazy(() => import('./BlackoutDrawer'));
const SubscribeDrawer = lazy(() => import('@/features/calendar/SubscribeDrawer'));
const RetireDrawer = lazy(() => import('./RetireDrawer'));
const route = getRouteApi('/parks/$parkId/facilities/$facilityId/');

export function FacilityPage() {
  const { parkId, facilityId } = route.useParams();
  const query = useQuery(facilityQuery(parkId, facilityId));
  return <Loaded query={query}>{(facility) => <Facility parkId={parkId} facility={facility} />}</Loaded>;
}

type Props = { parkId: string; facility: FacilityResponse };

function Facility({ parkId, facility: f }: Props) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const show = (open?: OneFacilitySearch['open']) => void navigate({ search: { open }, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={f.facts.name}
        tags={
          <>
            <Rules facility={f.facts} />
            {f.state === 'RETIRED' && <span className="tag tag-bad">{t('facilities.state.RETIRED')}</span>}
          </>
        }
        back={
          <Link to="/parks/$parkId/facilities" params={{ parkId }}>
            ← {t('facilities.title')}
          </Link>
        }
        actions={<Actions parkId={parkId} facility={f} show={show} />}
      />
      <About facility={f} />
      <Hours facility={f} onEdit={() => show('hours')} />
      <Blackouts parkId={parkId} facility={f} onAdd={() => show('blackout')} />
      <Drawers parkId={parkId} facility={f} onClose={() => show()} />
    </div>
  );
}

function Actions({ parkId, facility: f, show }: Props & { show: (open: OneFacilitySearch['open']) => void }) {
  const { t } = useTranslation();
  const ask = useAsk(CHANGED);
  const may = (ability: string) => f.abilities.includes(ability);
  const params = { parkId, facilityId: f.id };
  const reinstate = () =>
    void ask({
      title: t('facilities.askReinstate', { name: f.facts.name }),
      content: t('facilities.askReinstateText'),
      okText: t('facilities.reinstate'),
      done: t('form.saved'),
      make: () => facilityReinstate({ path: params, headers: { 'If-Match': etag(f.version) }, throwOnError: true }),
    });
  return (
    <>
      {may('RETIRE') && (
        <Button danger onClick={() => show('retire')}>
          {t('facilities.retire')}
        </Button>
      )}
      {may('REINSTATE') && <Button onClick={reinstate}>{t('facilities.reinstate')}</Button>}
      <Button onClick={() => show('calendar')}>{t('calendar.subscribe')}</Button>
      <LinkButton to="/parks/$parkId/facilities/$facilityId/display" params={params}>
        {t('facilities.display.open')}
      </LinkButton>
      {may('DOOR_CODE') && (
        <LinkButton to="/parks/$parkId/facilities/$facilityId/door" params={params}>
          {t('facilities.door')}
        </LinkButton>
      )}
      {may('EDIT') && <Button onClick={() => show('edit')}>{t('facilities.edit')}</Button>}
      <LinkButton primary to="/parks/$parkId/bookings" params={{ parkId }} search={{ view: 'week', facility: f.id }}>
        {t('facilities.week')}
      </LinkButton>
    </>
  );
}

function About({ facility: { facts: f, tariffPrice } }: { facility: FacilityResponse }) {
  const { t } = useTranslation();
  const charge = useCharge();
  const minutes = (n: number) => t('facilities.minutes', { n });
  return (
    <Panel title={t('facilities.about')}>
      <Facts
        items={[
          { label: t('facilities.kindOf'), value: t(`facilities.kind.${f.kind}`) },
          { label: t('facilities.code'), value: f.code, num: true },
          { label: t('facilities.place'), value: f.place },
          { label: t('facilities.capacity'), value: f.capacity, num: true },
          { label: t('facilities.features'), value: f.features.join('、') || undefined },
          { label: t('facilities.price'), value: charge(f.charge, f.ownPrice ?? tariffPrice) },
          { label: t('facilities.bookersOf'), value: t(`facilities.bookers.${f.bookers}`) },
          {
            label: t('facilities.length'),
            value: t('facilities.lengthOf', { min: f.minMinutes, max: f.maxMinutes, step: f.stepMinutes }),
          },
          { label: t('facilities.bufferMinutes'), value: minutes(f.bufferMinutes) },
          { label: t('facilities.noticeMinutes'), value: minutes(f.noticeMinutes) },
          { label: t('facilities.daysAhead'), value: t('facilities.days', { n: f.daysAhead }) },
          { label: t('facilities.freeCancelHours'), value: t('facilities.hoursBefore', { n: f.freeCancelHours }) },
        ]}
      />
      {f.description && <p className="pre-line note">{f.description}</p>}
    </Panel>
  );
}

function Hours({ facility: f, onEdit }: { facility: FacilityResponse; onEdit: () => void }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('facilities.hours')}
      extra={f.abilities.includes('EDIT') && <Button onClick={onEdit}>{t('facilities.setHours')}</Button>}
    >
      <dl className="hours">
        {Object.values(DayKind).map((kind) => (
          <div key={kind}>
            <dt>{t(`facilities.dayKind.${kind}`)}</dt>
            <dd className="num">{textOf(f.hours, kind).replaceAll('-', '–') || t('facilities.shut')}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('facilities.zone', { zone: t(`facilities.zoneOf.${f.zone}`) })}</p>
    </Panel>
  );
}

function Drawers({ parkId, facility, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const may = (ability: string) => facility.abilities.includes(ability);
  const of = { parkId, facility, onClose };
  return (
    <Suspense fallback={null}>
      {open === 'edit' && may('EDIT') && <FacilityDrawer {...of} />}
      {open === 'hours' && may('EDIT') && <HoursDrawer {...of} />}
      {open === 'retire' && may('RETIRE') && <RetireDrawer {...of} />}
      {open === 'blackout' && may('BLACKOUT') && (
        <BlackoutDrawer parkId={parkId} facilityId={facility.id} onClose={onClose} />
      )}
      {open === 'calendar' && (
        <SubscribeDrawer
          title={t('calendar.of', { name: facility.facts.name })}
          of={{ kind: 'FACILITY', facilityId: facility.id }}
          onClose={onClose}
        />
      )}
    </Suspense>
  );
}
