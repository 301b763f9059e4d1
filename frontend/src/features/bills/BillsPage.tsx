import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BillStatus, type BillSummary, type BillSums } from '@/api/gen/types.gen';
import { count } from '@/shared/lib/format';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { MonthInput } from '@/shared/ui/MonthInput';
import { PageHead } from '@/shared/ui/PageHead';
import { Period } from '@/shared/ui/Period';
import { BillTag } from './BillTag';
import { billSumsQuery, billsQuery } from './bills';
import type { BillsSearch } from './search';
import './bills.css';
import './words';

const route = getRouteApi('/parks/$parkId/bills/');

/** Every bill and credit note of the park, and what they come to. */
export function BillsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<BillsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...billsQuery(parkId, search), placeholderData: keepPreviousData });
  const sums = useQuery({ ...billSumsQuery(parkId, search), placeholderData: keepPreviousData });
  const { q, status, month, tenant, run } = search;
  const filtered = Boolean(q || status || month || tenant || run);
  return (
    <div className="stack">
      <PageHead
        title={t('bills.title')}
        note={t('bills.note')}
        actions={
          <LinkButton to="/parks/$parkId/bill-runs" params={{ parkId }}>
            {t('bills.runs')}
          </LinkButton>
        }
      />
      <FilterBar active={filtered} onReset={() => void navigate({ search: {} })}>
        <SearchFilter label={t('bills.search')} value={q} onChange={(v) => set({ q: v })} />
        <ManyFilter
          label={t('bills.status')}
          values={Object.values(BillStatus)}
          text={(v) => t(`bills.statusOf.${v}`)}
          value={status}
          onChange={(v) => set({ status: v })}
        />
        <MonthInput
          className="filter"
          aria-label={t('bills.month')}
          value={month}
          onChange={(v) => set({ month: v ?? undefined })}
        />
        {tenant && <span className="note">{t('bills.ofOneTenant')}</span>}
        {run && <span className="note">{t('bills.ofOneRun')}</span>}
      </FilterBar>
      {sums.data && sums.data.total > 0 && <Sums of={sums.data} />}
      <DataList
        label={t('bills.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(bill) => bill.id}
        card={(bill) => <Card parkId={parkId} bill={bill} />}
        empty={<p>{t(filtered ? 'list.empty' : 'bills.empty')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

/** Of everything the filters leave, not of the page. */
function Sums({ of }: { of: BillSums }) {
  const { t } = useTranslation();
  return (
    <dl className="figures" aria-label={t('bills.head')}>
      <div>
        <dt>{t('bills.count')}</dt>
        <dd>
          <strong className="num">{count(of.total)}</strong>
        </dd>
      </div>
      {(['listAmount', 'waived', 'payable', 'settled', 'open'] as const).map((key) => (
        <div key={key}>
          <dt>{t(`bills.${key}`)}</dt>
          <dd>
            <strong>
              <Amount of={of[key]} />
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function BillLink({ parkId, bill }: { parkId: string; bill: BillSummary }) {
  return (
    <Link className="num nowrap" to="/parks/$parkId/bills/$billId" params={{ parkId, billId: bill.id }}>
      {bill.number}
    </Link>
  );
}

function Card({ parkId, bill }: { parkId: string; bill: BillSummary }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <BillLink parkId={parkId} bill={bill} />
        <BillTag status={bill.status} />
      </span>
      <span>{bill.companyName}</span>
      <Period from={bill.from} to={bill.to} />
      <span>
        {t('bills.payable')} <Amount of={bill.payable} /> · {t('bills.open')} <Amount of={bill.open} />
      </span>
      <span className="note num">{t('bills.dueBy', { day: bill.dueOn })}</span>
    </div>
  );
}

function useColumns(parkId: string): Column<BillSummary>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('bills.number'),
      sortable: true,
      render: (bill) => <BillLink parkId={parkId} bill={bill} />,
    },
    {
      key: 'company',
      title: t('bills.tenant'),
      sortable: true,
      render: (bill) => (
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId: bill.tenantId }}>
          {bill.companyName}
        </Link>
      ),
    },
    { key: 'status', title: t('bills.status'), render: (bill) => <BillTag status={bill.status} /> },
    {
      key: 'issuedOn',
      title: t('bills.issuedOn'),
      sortable: true,
      render: (bill) => <span className="num nowrap">{bill.issuedOn}</span>,
    },
    { key: 'period', title: t('bills.period'), render: (bill) => <Period from={bill.from} to={bill.to} /> },
    {
      key: 'dueOn',
      title: t('bills.dueOn'),
      sortable: true,
      render: (bill) => <span className="num nowrap">{bill.dueOn}</span>,
    },
    { key: 'waived', title: t('bills.waived'), end: true, render: (bill) => <Amount of={bill.waived} /> },
    {
      key: 'payable',
      title: t('bills.payable'),
      sortable: true,
      end: true,
      render: (bill) => <Amount of={bill.payable} />,
    },
    { key: 'open', title: t('bills.open'), sortable: true, end: true, render: (bill) => <Amount of={bill.open} /> },
  ];
}
