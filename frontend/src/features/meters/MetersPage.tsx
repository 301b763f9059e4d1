import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { MeterFee, type MeterSummary } from '@/api/gen/types.gen';
import { UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { ManyFilter, OneFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListFrame } from '@/shared/ui/ListFrame';
import { metersQuery } from './asked';
import { Places } from './Places';
import type { MeterSearch } from './search';
import './words';

const MeterDrawer = lazy(() => import('./MeterDrawer'));
const route = getRouteApi('/parks/$parkId/meters/');

/** The park's meters, whose use they count and what they showed last. */
export function MetersPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<MeterSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...metersQuery(parkId, search), placeholderData: keepPreviousData });
  const filtered = Boolean(search.q || search.fee || search.shared);
  return (
    <ListFrame
      title={t('meters.title')}
      note={t('meters.note')}
      actions={
        <>
          <LinkButton primary to="/parks/$parkId/meters/sheet" params={{ parkId }}>
            {t('meters.sheet')}
          </LinkButton>
          {can('BILL_EDIT') && (
            <Button icon={<PlusOutlined />} onClick={() => set({ open: 'add', page: search.page })}>
              {t('meters.add')}
            </Button>
          )}
        </>
      }
      filtered={filtered}
      onReset={() => void navigate({ search: {} })}
      filters={<Filters search={search} set={set} />}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(meter) => meter.id}
      card={(meter) => (
        <div className="card">
          <MeterLink parkId={parkId} meter={meter} />
          <span>
            {t(`meters.fee.${meter.fee}`)} · <Places places={meter.places} />
          </span>
          <LastReading meter={meter} />
        </div>
      )}
      empty={filtered ? t('list.empty') : t('meters.none')}
      search={search}
      onSearch={set}
    >
      {search.open && can('BILL_EDIT') && (
        <MeterDrawer parkId={parkId} onClose={() => set({ open: undefined, page: search.page })} />
      )}
    </ListFrame>
  );
}

function Filters({ search, set }: { search: MeterSearch; set: (p: Partial<MeterSearch>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <SearchFilter label={t('meters.search')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('meters.kind')}
        values={Object.values(MeterFee)}
        text={(v) => t(`meters.fee.${v}`)}
        value={search.fee}
        onChange={(fee) => set({ fee })}
      />
      <OneFilter
        label={t('meters.sharing')}
        options={[
          { value: 'yes', label: t('meters.shared') },
          { value: 'no', label: t('meters.own') },
        ]}
        value={search.shared}
        onChange={(shared) => set({ shared })}
      />
    </>
  );
}

function MeterLink({ parkId, meter }: { parkId: string; meter: MeterSummary }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Link to="/parks/$parkId/meters/$meterId" params={{ parkId, meterId: meter.id }}>
        {meter.number}
      </Link>
      {meter.shared && <span className="tag">{t('meters.shared')}</span>}
      {!meter.deviceNumber && <span className="tag">{t('meters.takenOut')}</span>}
    </span>
  );
}

function LastReading({ meter }: { meter: MeterSummary }) {
  const { t } = useTranslation();
  const last = meter.lastReading;
  if (!last) return <>{UNKNOWN}</>;
  return (
    <span className="row">
      <span className="num">{last.value}</span>
      <span className="note num">{last.day}</span>
      {last.estimated && <span className="tag tag-warn">{t('meters.estimated')}</span>}
    </span>
  );
}

function useColumns(parkId: string): Column<MeterSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('meters.number'),
      sortable: true,
      render: (meter) => <MeterLink parkId={parkId} meter={meter} />,
    },
    { key: 'fee', title: t('meters.kind'), render: (meter) => t(`meters.fee.${meter.fee}`) },
    { key: 'places', title: t('meters.places'), render: (meter) => <Places places={meter.places} /> },
    { key: 'place', title: t('meters.place'), render: (meter) => meter.place ?? UNKNOWN },
    {
      key: 'device',
      title: t('meters.deviceNumber'),
      render: (meter) => <span className="num">{meter.deviceNumber ?? UNKNOWN}</span>,
    },
    { key: 'multiplier', title: t('meters.multiplier'), end: true, render: (meter) => meter.multiplier ?? UNKNOWN },
    {
      key: 'lastRead',
      title: t('meters.lastReading'),
      sortable: true,
      render: (meter) => <LastReading meter={meter} />,
    },
  ];
}
