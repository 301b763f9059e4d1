import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChargeEntryView, EntryState, type FeeKind } from '@/api/gen/types.gen';
import { dateTime, money } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import type { Column } from '@/shared/ui/DataList';
import { ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { ListFrame } from '@/shared/ui/ListFrame';
import { chargesQuery } from './asked';
import type { ChargeSearch } from './search';
import './words';

const ChargeDrawer = lazy(() => import('./ChargeDrawer'));
const CancelDrawer = lazy(() => import('./CancelDrawer'));
const route = getRouteApi('/parks/$parkId/charges');

/** Kinds that are charged one by one; the others come from leases and meters. */
const SINGLE: FeeKind[] = ['FACILITY_HOURS', 'FACILITY_TIMES', 'NETWORK', 'DEPOSIT', 'ONE_OFF', 'LATE_FEE', 'CLAWBACK'];

export function ChargesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<ChargeSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...chargesQuery(parkId, search), placeholderData: keepPreviousData });
  const close = () => set({ open: undefined, cancel: undefined, page: search.page });
  const cancel = (entry: ChargeEntryView) => set({ cancel: entry.id, page: search.page });
  const cancelled = query.data?.items.find((entry) => entry.id === search.cancel);
  const filtered = Boolean(search.q || search.fee || search.state || search.tenant);
  return (
    <ListFrame
      title={t('charges.title')}
      note={t('charges.note')}
      actions={
        can('BILL_EDIT') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'add', page: search.page })}>
            {t('charges.add')}
          </Button>
        )
      }
      filtered={filtered}
      onReset={() => void navigate({ search: {} })}
      filters={<Filters search={search} set={set} />}
      query={query}
      columns={useColumns(parkId, cancel)}
      rowKey={(entry) => entry.id}
      card={(entry) => (
        <div className="card">
          <Company parkId={parkId} entry={entry} />
          <span>
            {t(`money.FeeKind.${entry.fee}`)} · {entry.label}
          </span>
          <span className="row">
            <strong className="num">{money(entry.amount)}</strong>
            <State entry={entry} />
          </span>
          <span className="note num">{entry.from}</span>
          <Cancel entry={entry} onCancel={() => cancel(entry)} />
        </div>
      )}
      empty={filtered ? t('list.empty') : t('charges.none')}
      search={search}
      onSearch={set}
    >
      {search.open && can('BILL_EDIT') && <ChargeDrawer parkId={parkId} onClose={close} />}
      {cancelled?.abilities.includes('CANCEL') && <CancelDrawer parkId={parkId} entry={cancelled} onClose={close} />}
    </ListFrame>
  );
}

function Filters({ search, set }: { search: ChargeSearch; set: (p: Partial<ChargeSearch>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <SearchFilter label={t('charges.search')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('charges.fee')}
        values={SINGLE}
        text={(v) => t(`money.FeeKind.${v}`)}
        value={search.fee}
        onChange={(fee) => set({ fee })}
      />
      <ManyFilter
        label={t('charges.stateLabel')}
        values={Object.values(EntryState)}
        text={(v) => t(`charges.state.${v}`)}
        value={search.state}
        onChange={(state) => set({ state })}
      />
    </>
  );
}

function Company({ parkId, entry }: { parkId: string; entry: ChargeEntryView }) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: entry.tenantId }}>
      {entry.companyName}
    </Link>
  );
}

const COLOURS: Partial<Record<EntryState, string>> = { OPEN: 'tag tag-warn', BILLED: 'tag tag-yes' };

function State({ entry }: { entry: ChargeEntryView }) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <span className={COLOURS[entry.state] ?? 'tag'}>{t(`charges.state.${entry.state}`)}</span>
      {entry.billNumber && <span className="note num">{entry.billNumber}</span>}
    </span>
  );
}

function Cancel({ entry, onCancel }: { entry: ChargeEntryView; onCancel: () => void }) {
  const { t } = useTranslation();
  if (entry.cancelledWhy) return <span className="note">{entry.cancelledWhy}</span>;
  if (!entry.abilities.includes('CANCEL')) return null;
  return (
    <Button size="small" aria-label={t('charges.cancelOf', { label: entry.label })} onClick={onCancel}>
      {t('charges.cancel')}
    </Button>
  );
}

function useColumns(parkId: string, cancel: (entry: ChargeEntryView) => void): Column<ChargeEntryView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'company',
      title: t('charges.company'),
      sortable: true,
      render: (entry) => <Company parkId={parkId} entry={entry} />,
    },
    {
      key: 'what',
      title: t('charges.what'),
      render: (entry) => (
        <>
          {t(`money.FeeKind.${entry.fee}`)} <span className="note">{entry.label}</span>
        </>
      ),
    },
    {
      key: 'from',
      title: t('charges.day'),
      sortable: true,
      render: (entry) => (
        <span className="num nowrap">
          {entry.from === entry.lastDay ? entry.from : t('period.closed', { from: entry.from, last: entry.lastDay })}
        </span>
      ),
    },
    {
      key: 'quantity',
      title: t('charges.quantity'),
      end: true,
      render: (entry) => (entry.basis === 'MINUTES' ? t('charges.minutes', { n: entry.quantity }) : entry.quantity),
    },
    {
      key: 'price',
      title: t('charges.unitPrice'),
      end: true,
      render: (entry) =>
        entry.basis === 'MINUTES' ? t('charges.anHour', { price: entry.unitPrice }) : entry.unitPrice,
    },
    { key: 'amount', title: t('charges.amount'), end: true, render: (entry) => money(entry.amount) },
    { key: 'state', title: t('charges.stateLabel'), render: (entry) => <State entry={entry} /> },
    {
      key: 'enteredAt',
      title: t('charges.entered'),
      sortable: true,
      render: (entry) => (
        <span className="num nowrap">
          {dateTime(entry.enteredAt)} {entry.enteredBy}
        </span>
      ),
    },
    {
      key: 'moves',
      title: t('charges.moves'),
      render: (entry) => <Cancel entry={entry} onCancel={() => cancel(entry)} />,
    },
  ];
}
