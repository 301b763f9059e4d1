import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParkResponse } from '@/api/gen/types.gen';
import { area } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Partners } from './Partners';
import { parkQuery } from './queries';
import './words';

const EditDrawer = lazy(() => import('./ParkEditDrawer'));
const PartnerDrawer = lazy(() => import('./PartnerDrawer'));
const route = getRouteApi('/parks/$parkId/facts');

export function FactsPage() {
  const { parkId } = route.useParams();
  const query = useQuery(parkQuery(parkId));
  return <Loaded query={query}>{(park) => <Park park={park} />}</Loaded>;
}

function Park({ park }: { park: ParkResponse }) {
  const { t } = useTranslation();
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: typeof open) => void navigate({ search: { open: next } });
  const mayEdit = park.abilities.includes('edit');
  return (
    <div className="stack">
      <PageHead title={park.name} actions={mayEdit && <Button onClick={() => show('edit')}>{t('form.edit')}</Button>} />
      <Panel title={t('parks.facts')}>
        <Facts
          items={[
            { label: t('parks.kind'), value: t(`enums.ParkKind.${park.kind}`) },
            { label: t('parks.level'), value: t(`enums.ParkLevel.${park.level}`) },
            { label: t('parks.recognisedOn'), value: park.recognisedOn, num: true },
            { label: t('parks.operator'), value: park.operator.name },
            { label: t('parks.region'), value: park.regionName },
            { label: t('parks.address'), value: park.address },
            { label: t('parks.area'), value: area(park.operatedArea), num: true },
            { label: t('parks.openedOn'), value: park.openedOn, num: true },
            { label: t('parks.timeZone'), value: t(`parks.zone.${park.timeZone.replace('Asia/', '')}`) },
          ]}
        />
      </Panel>
      <Partners park={park} mayEdit={mayEdit} onAdd={() => show('partner')} />
      <Suspense fallback={null}>
        {open === 'edit' && <EditDrawer park={park} onClose={() => show(undefined)} />}
        {open === 'partner' && <PartnerDrawer parkId={park.id} onClose={() => show(undefined)} />}
      </Suspense>
    </div>
  );
}
