import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PaymentKind, PaymentMethod, type PaymentView } from '@/api/gen/types.gen';
import { useCan } from '@/shared/lib/useCan';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHead } from '@/shared/ui/PageHead';
import { paymentsQuery } from './asked';
import { KindTag } from './KindTag';
import { PaymentRef } from './PaymentRef';
import type { PaymentsSearch } from './search';
import './payments.css';
import './words';

const RecordDrawer = lazy(() => import('./RecordDrawer'));
const RefundDrawer = lazy(() => import('./RefundDrawer'));
const route = getRouteApi('/parks/$parkId/payments/');

/** Money that came and went, entry by entry; what was a mistake is taken back by another entry. */
export function PaymentsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const { open, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<PaymentsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...paymentsQuery(parkId, search), placeholderData: keepPreviousData });
  const filtered = Boolean(search.q || search.kind || search.method || search.from || search.last || search.tenant);
  const close = () => set({ open: undefined, page: search.page });
  return (
    <div className="stack">
      <PageHead
        title={t('payments.title')}
        note={t('payments.note')}
        actions={<Moves parkId={parkId} onOpen={set} />}
      />
      <Filters search={search} filtered={filtered} set={set} onReset={() => void navigate({ search: {} })} />
      <DataList
        label={t('payments.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(p) => p.id}
        card={(p) => <Card parkId={parkId} payment={p} />}
        empty={<p>{t(filtered ? 'list.empty' : 'payments.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {open === 'record' && <RecordDrawer parkId={parkId} tenantId={search.tenant} onClose={close} />}
        {open === 'refund' && <RefundDrawer parkId={parkId} tenantId={search.tenant} onClose={close} />}
      </Suspense>
    </div>
  );
}

function Moves({ parkId, onOpen }: { parkId: string; onOpen: (p: Pick<PaymentsSearch, 'open'>) => void }) {
  const { t } = useTranslation();
  const can = useCan(parkId);
  if (!can('PAYMENT_EDIT')) return null;
  return (
    <>
      <LinkButton to="/parks/$parkId/bank" params={{ parkId }}>
        {t('payments.bank')}
      </LinkButton>
      <Button onClick={() => onOpen({ open: 'refund' })}>{t('payments.refund')}</Button>
      <Button type="primary" onClick={() => onOpen({ open: 'record' })}>
        {t('payments.record')}
      </Button>
    </>
  );
}

type FilterProps = {
  search: PaymentsSearch;
  filtered: boolean;
  set: (p: Partial<PaymentsSearch>) => void;
  onReset: () => void;
};

function Filters({ search, filtered, set, onReset }: FilterProps) {
  const { t } = useTranslation();
  return (
    <FilterBar active={filtered} onReset={onReset}>
      <SearchFilter label={t('payments.search')} value={search.q} onChange={(q) => set({ q })} />
      <ManyFilter
        label={t('payments.kind')}
        values={Object.values(PaymentKind)}
        text={(v) => t(`money.PaymentKind.${v}`)}
        value={search.kind}
        onChange={(kind) => set({ kind })}
      />
      <ManyFilter
        label={t('payments.method')}
        values={Object.values(PaymentMethod)}
        text={(v) => t(`money.PaymentMethod.${v}`)}
        value={search.method}
        onChange={(method) => set({ method })}
      />
      <div className="date-field">
        <DateInput
          aria-label={t('payments.from')}
          placeholder={t('payments.from')}
          value={search.from}
          onChange={(v) => set({ from: v ?? undefined })}
        />
      </div>
      <div className="date-field">
        <DateInput
          aria-label={t('payments.last')}
          placeholder={t('payments.last')}
          value={search.last}
          onChange={(v) => set({ last: v ?? undefined })}
        />
      </div>
      {search.tenant && <span className="note">{t('payments.ofOneTenant')}</span>}
    </FilterBar>
  );
}

function Card({ parkId, payment: p }: { parkId: string; payment: PaymentView }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <PaymentRef parkId={parkId} paymentId={p.id} number={p.number} />
        <KindTag of={p} />
      </span>
      <span>{p.companyName}</span>
      <strong>
        <Amount of={p.amount} />
      </strong>
      <span className="note num">
        {p.receivedOn} · {t(`money.PaymentMethod.${p.method}`)}
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<PaymentView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('payments.number'),
      sortable: true,
      render: (p) => <PaymentRef parkId={parkId} paymentId={p.id} number={p.number} />,
    },
    {
      key: 'receivedOn',
      title: t('payments.receivedOn'),
      sortable: true,
      render: (p) => <span className="num nowrap">{p.receivedOn}</span>,
    },
    {
      key: 'tenant',
      title: t('payments.tenant'),
      render: (p) => (
        <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: p.tenantId }}>
          {p.companyName}
        </Link>
      ),
    },
    { key: 'kind', title: t('payments.kind'), render: (p) => <KindTag of={p} /> },
    { key: 'method', title: t('payments.method'), render: (p) => t(`money.PaymentMethod.${p.method}`) },
    { key: 'payer', title: t('payments.payer'), render: (p) => p.payer },
    { key: 'voucher', title: t('payments.voucher'), render: (p) => <span className="num">{p.voucherNumber}</span> },
    { key: 'amount', title: t('payments.amount'), sortable: true, end: true, render: (p) => <Amount of={p.amount} /> },
    {
      key: 'unused',
      title: t('payments.unused'),
      end: true,
      render: (p) => p.unused && <Amount of={p.unused} />,
    },
  ];
}
