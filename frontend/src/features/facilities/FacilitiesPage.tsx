import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { FacilityKind, FacilityState, type FacilitySummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListFrame } from '@/shared/ui/ListFrame';
import { facilitiesQuery } from './asked';
import { Rules } from './Rules';
import type { FacilitySearch } from './search';
import './words';
import '@/shared/ui/pair.css';

const FacilityDrawer = lazy(() => import('./FacilityDrawer'));
const SettingsDrawer = lazy(() => import('./SettingsDrawer'));
const route = getRouteApi('/parks/$parkId/facilities/');

/** The rooms and the equipment of a park that can be booked. */
export function FacilitiesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const edits = useCan(parkId)('FACILITY_EDIT');
  const set = (p: Partial<FacilitySearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const show = (open?: FacilitySearch['open']) => set({ open, page: search.page });
  const query = useQuery({ ...facilitiesQuery(parkId, search), placeholderData: keepPreviousData });
  const filtered = Boolean(search.q || search.kind || search.state);
  return (
    <ListFrame
      title={t('facilities.title')}
      note={t('facilities.note')}
      actions={
        <>
          <LinkButton primary to="/parks/$parkId/bookings" params={{ parkId }}>
            {t('facilities.calendar')}
          </LinkButton>
          {edits && <Button onClick={() => show('settings')}>{t('facilities.settings')}</Button>}
          {edits && (
            <Button icon={<PlusOutlined />} onClick={() => show('add')}>
              {t('facilities.add')}
            </Button>
          )}
        </>
      }
      filtered={filtered}
      onReset={() => void navigate({ search: {} })}
      filters={<Filters search={search} set={set} />}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(facility) => facility.id}
      card={(facility) => (
        <div className="card">
          <Name parkId={parkId} facility={facility} />
          <span>
            {t(`facilities.kind.${facility.kind}`)} · {facility.place}
            {facility.capacity != null && ` · ${t('facilities.people', { n: facility.capacity })}`}
          </span>
          <Rules facility={facility} />
        </div>
      )}
      empty={filtered ? t('list.empty') : t('facilities.none')}
      search={search}
      onSearch={set}
    >
      {search.open === 'add' && edits && <FacilityDrawer parkId={parkId} onClose={() => show()} />}
      {search.open === 'settings' && edits && <SettingsDrawer parkId={parkId} onClose={() => show()} />}
    </ListFrame>
  );
}

function Filters({ search, set }: { search: FacilitySearch; set: (p: Partial<FacilitySearch>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <SearchFilter label={t('facilities.search')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('facilities.kindOf')}
        values={Object.values(FacilityKind)}
        text={(v) => t(`facilities.kind.${v}`)}
        value={search.kind}
        onChange={(kind) => set({ kind })}
      />
      <ManyFilter
        label={t('facilities.stateOf')}
        values={Object.values(FacilityState)}
        text={(v) => t(`facilities.state.${v}`)}
        value={search.state}
        onChange={(state) => set({ state })}
      />
    </>
  );
}

function Name({ parkId, facility }: { parkId: string; facility: FacilitySummary }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Link to="/parks/$parkId/facilities/$facilityId" params={{ parkId, facilityId: facility.id }}>
        {facility.name}
      </Link>
      {facility.state === 'RETIRED' && <span className="tag">{t('facilities.state.RETIRED')}</span>}
    </span>
  );
}

function useColumns(parkId: string): Column<FacilitySummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('facilities.name'), render: (f) => <Name parkId={parkId} facility={f} /> },
    { key: 'code', title: t('facilities.code'), render: (f) => <span className="num">{f.code}</span> },
    { key: 'kind', title: t('facilities.kindOf'), render: (f) => t(`facilities.kind.${f.kind}`) },
    { key: 'place', title: t('facilities.place'), render: (f) => f.place },
    { key: 'capacity', title: t('facilities.capacity'), end: true, render: (f) => f.capacity ?? UNKNOWN },
    { key: 'features', title: t('facilities.features'), render: (f) => f.features.join('、') || UNKNOWN },
    { key: 'rules', title: t('facilities.rules'), render: (f) => <Rules facility={f} /> },
  ];
}
