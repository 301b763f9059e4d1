import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { TariffFee, type TariffView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { ManyFilter, OneFilter } from '@/shared/ui/Filters';
import { ListFrame } from '@/shared/ui/ListFrame';
import { Period } from '@/shared/ui/Period';
import { tariffsQuery } from './asked';
import type { TariffSearch } from './search';
import { TariffMoves } from './TariffMoves';
import { usePer } from './usePer';
import './words';

const TariffDrawer = lazy(() => import('./TariffDrawer'));
const route = getRouteApi('/parks/$parkId/tariffs');

/** What the park asks for fees and for what is counted, each price from its day on. */
export function TariffsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<TariffSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...tariffsQuery(parkId, search), placeholderData: keepPreviousData });
  const change = (tariff: TariffView) => set({ edit: tariff.id, page: search.page });
  const close = () => set({ open: undefined, edit: undefined, page: search.page });
  const edited = query.data?.items.find((tariff) => tariff.id === search.edit);
  const filtered = Boolean(search.fee || search.on);
  return (
    <ListFrame
      title={t('charges.tariffs')}
      note={t('charges.tariffsNote')}
      actions={
        can('BILL_EDIT') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'add', page: search.page })}>
            {t('charges.addTariff')}
          </Button>
        )
      }
      filtered={filtered}
      onReset={() => void navigate({ search: {} })}
      filters={
        <>
          <ManyFilter
            label={t('charges.fee')}
            values={Object.values(TariffFee)}
            text={(v) => t(`money.FeeKind.${v}`)}
            value={search.fee}
            onChange={(fee) => set({ fee })}
          />
          <OneFilter
            label={t('charges.when')}
            options={[{ value: 'now', label: t('charges.inForce') }]}
            value={search.on ? 'now' : undefined}
            onChange={(v) => set({ on: v && today() })}
          />
        </>
      }
      query={query}
      columns={useColumns(parkId, change)}
      rowKey={(tariff) => tariff.id}
      card={(tariff) => <Card parkId={parkId} tariff={tariff} onChange={change} />}
      empty={filtered ? t('list.empty') : t('charges.noTariffs')}
      search={search}
      onSearch={set}
    >
      {search.open && can('BILL_EDIT') && <TariffDrawer parkId={parkId} onClose={close} />}
      {edited?.abilities.includes('CHANGE') && <TariffDrawer parkId={parkId} tariff={edited} onClose={close} />}
    </ListFrame>
  );
}

type CardProps = { parkId: string; tariff: TariffView; onChange: (tariff: TariffView) => void };

function Card({ parkId, tariff, onChange }: CardProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <strong>{t(`money.FeeKind.${tariff.fee}`)}</strong>
      <Price tariff={tariff} />
      <Period from={tariff.from} to={tariff.to} />
      <Standing tariff={tariff} />
      <TariffMoves parkId={parkId} tariff={tariff} onChange={() => onChange(tariff)} />
    </div>
  );
}

function Price({ tariff }: { tariff: TariffView }) {
  const per = usePer();
  return (
    <span>
      <span className="num">{tariff.unitPrice}</span> {per(tariff.fee, tariff.basis)}
    </span>
  );
}

/** Whether it holds today, what rests on it, and what the next run will adjust. */
function Standing({ tariff }: { tariff: TariffView }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      {tariff.inForce && <span className="tag tag-yes">{t('charges.inForce')}</span>}
      {tariff.billedTo && <span className="tag">{t('charges.billedTo', { day: tariff.billedTo })}</span>}
      {tariff.adjustedTo && <span className="tag tag-warn">{t('charges.adjustedTo', { day: tariff.adjustedTo })}</span>}
    </span>
  );
}

function useColumns(parkId: string, change: (tariff: TariffView) => void): Column<TariffView>[] {
  const { t } = useTranslation();
  return [
    { key: 'fee', title: t('charges.fee'), render: (tariff) => t(`money.FeeKind.${tariff.fee}`) },
    { key: 'price', title: t('charges.price'), render: (tariff) => <Price tariff={tariff} /> },
    { key: 'from', title: t('charges.days'), render: (tariff) => <Period from={tariff.from} to={tariff.to} /> },
    { key: 'state', title: t('charges.standing'), render: (tariff) => <Standing tariff={tariff} /> },
    {
      key: 'moves',
      title: t('charges.moves'),
      render: (tariff) => <TariffMoves parkId={parkId} tariff={tariff} onChange={() => change(tariff)} />,
    },
  ];
}
