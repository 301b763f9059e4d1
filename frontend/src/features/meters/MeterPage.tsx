import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeterResponse } from '@/api/gen/types.gen';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Period } from '@/shared/ui/Period';
import { meterQuery } from './asked';
import { Places } from './Places';
import { Readings } from './Readings';
import type { OneMeterSearch } from './search';
import './words';

const EditDrawer = lazy(() => import('./EditDrawer'));
const PlacesDrawer = lazy(() => import('./PlacesDrawer'));
const ReadDrawer = lazy(() => import('./ReadDrawer'));
const ReplaceDrawer = lazy(() => import('./ReplaceDrawer'));
const CorrectDrawer = lazy(() => import('./CorrectDrawer'));
const route = getRouteApi('/parks/$parkId/meters/$meterId');

export function MeterPage() {
  const { parkId, meterId } = route.useParams();
  const query = useQuery(meterQuery(parkId, meterId));
  return <Loaded query={query}>{(meter) => <Meter parkId={parkId} meter={meter} />}</Loaded>;
}

const MOVES = [
  { open: 'read', needs: 'READ', primary: true },
  { open: 'replace', needs: 'REPLACE', primary: false },
  { open: 'places', needs: 'SET_PLACES', primary: false },
  { open: 'edit', needs: 'CHANGE', primary: false },
] as const;

function Meter({ parkId, meter }: { parkId: string; meter: MeterResponse }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const show = (open?: OneMeterSearch['open'], reading?: string) =>
    void navigate({ search: { open, reading }, resetScroll: false });
  return (
    <div className="stack">
      <PageHead
        title={t('meters.one', { number: meter.number })}
        tags={meter.shared && <span className="tag">{t('meters.shared')}</span>}
        back={
          <Link to="/parks/$parkId/meters" params={{ parkId }}>
            ← {t('meters.title')}
          </Link>
        }
        actions={MOVES.filter(({ needs }) => meter.abilities.includes(needs)).map(({ open, primary }) => (
          <Button key={open} type={primary ? 'primary' : 'default'} onClick={() => show(open)}>
            {t(`meters.${open}`)}
          </Button>
        ))}
      />
      <Panel title={t('meters.facts')}>
        <Facts
          items={[
            { label: t('meters.kind'), value: t(`meters.fee.${meter.fee}`) },
            { label: t('meters.place'), value: meter.place },
          ]}
        />
      </Panel>
      <History meter={meter} />
      <Readings meter={meter} onCorrect={(reading) => show('correct', reading.id)} />
      <Drawers parkId={parkId} meter={meter} onClose={() => show()} />
    </div>
  );
}

/** Its devices, and whose use it counted, both by days. */
function History({ meter }: { meter: MeterResponse }) {
  const { t } = useTranslation();
  return (
    <>
      <Panel title={t('meters.devices')}>
        <ul className="plain lines">
          {meter.devices.map((device) => (
            <li key={device.id}>
              <strong className="num">{device.number}</strong>
              <span>{t('meters.times', { n: device.multiplier })}</span>
              <Period from={device.installedOn} to={device.removedOn} />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('meters.places')}>
        <ul className="plain lines">
          {meter.places.map((dated) => (
            <li key={dated.from}>
              <span>
                <Places places={dated.places} />
              </span>
              <Period from={dated.from} to={dated.to} />
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Drawers({ parkId, meter, onClose }: { parkId: string; meter: MeterResponse; onClose: () => void }) {
  const { open, reading } = route.useSearch();
  const may = (needs: string) => meter.abilities.includes(needs);
  const wrong = meter.readings.find((r) => r.id === reading && !r.correctedById);
  const of = { parkId, meter, onClose };
  return (
    <Suspense fallback={null}>
      {open === 'edit' && may('CHANGE') && <EditDrawer {...of} />}
      {open === 'places' && may('SET_PLACES') && <PlacesDrawer {...of} />}
      {open === 'read' && may('READ') && <ReadDrawer {...of} />}
      {open === 'replace' && may('REPLACE') && <ReplaceDrawer {...of} />}
      {open === 'correct' && wrong && may('CORRECT') && <CorrectDrawer {...of} reading={wrong} />}
    </Suspense>
  );
}
