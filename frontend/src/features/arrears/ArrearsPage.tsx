import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Ageing, ArrearsResponse, ArrearsRow } from '@/api/gen/types.gen';
import { isZero } from '@/shared/lib/amount';
import { Amount } from '@/shared/ui/Amount';
import { type Column, DataList } from '@/shared/ui/DataList';
import { DateInput } from '@/shared/ui/DateInput';
import { FilterBar, SearchFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { PageHead } from '@/shared/ui/PageHead';
import { arrearsQuery } from './asked';
import type { ArrearsSearch } from './search';
import './arrears.css';
import './words';

const route = getRouteApi('/parks/$parkId/arrears');
const AGES = ['notDue', 'days30', 'days60', 'days90', 'over90'] as const satisfies (keyof Ageing)[];

/** Who owes what, by how long it has been due; who is behind most comes first. */
export function ArrearsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<ArrearsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({
    ...arrearsQuery(parkId, search),
    placeholderData: keepPreviousData,
    // The list asks what every page says of itself.
    select: (data) => ({ ...data, more: false }),
  });
  const { q, asOf, overdueOnly } = search;
  const filtered = Boolean(q || asOf || overdueOnly);
  return (
    <div className="stack">
      <PageHead
        title={t('arrears.title')}
        note={t('arrears.note')}
        actions={
          <>
            <LinkButton to="/parks/$parkId/late-fees" params={{ parkId }}>
              {t('arrears.lateFees')}
            </LinkButton>
            <LinkButton to="/parks/$parkId/dunning" params={{ parkId }}>
              {t('arrears.dunning')}
            </LinkButton>
          </>
        }
      />
      <FilterBar active={filtered} onReset={() => void navigate({ search: {} })}>
        <SearchFilter label={t('arrears.search')} value={q} onChange={(v) => set({ q: v })} />
        <div className="date-field">
          <DateInput
            aria-label={t('arrears.asOf')}
            placeholder={t('arrears.asOf')}
            value={asOf}
            onChange={(v) => set({ asOf: v ?? undefined })}
          />
        </div>
        <Checkbox checked={overdueOnly ?? false} onChange={(e) => set({ overdueOnly: e.target.checked || undefined })}>
          {t('arrears.overdueOnly')}
        </Checkbox>
      </FilterBar>
      {query.data && query.data.total > 0 && <Sums of={query.data} />}
      <DataList
        label={t('arrears.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(row) => row.tenantId}
        card={(row) => <Card parkId={parkId} row={row} />}
        empty={<p>{t(filtered ? 'list.empty' : 'arrears.empty')}</p>}
        search={search}
        onSearch={set}
      />
    </div>
  );
}

/** Of everything the filters leave, not of the page. */
function Sums({ of: { all, asOf } }: { of: ArrearsResponse }) {
  const { t } = useTranslation();
  return (
    <dl className="figures" aria-label={t('arrears.sums', { day: asOf })}>
      {([...AGES, 'overdue', 'open'] as const).map((key) => (
        <div key={key}>
          <dt>{t(`arrears.age.${key}`)}</dt>
          <dd>
            <strong>
              <Amount of={all[key]} />
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function AccountLink({ parkId, row }: { parkId: string; row: ArrearsRow }) {
  return (
    <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId: row.tenantId }}>
      {row.companyName}
    </Link>
  );
}

function Oldest({ row }: { row: ArrearsRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="num nowrap">{row.oldestDueOn}</span>{' '}
      {row.overdueDays > 0 && <span className="tag tag-bad num">{t('arrears.days', { n: row.overdueDays })}</span>}
    </>
  );
}

function Card({ parkId, row }: { parkId: string; row: ArrearsRow }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <AccountLink parkId={parkId} row={row} />
      <span>
        {t('arrears.age.overdue')} <Amount of={row.ageing.overdue} /> · {t('arrears.age.open')}{' '}
        <Amount of={row.ageing.open} />
      </span>
      <span className="note">
        {t('arrears.oldest')} <Oldest row={row} />
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<ArrearsRow>[] {
  const { t } = useTranslation();
  const of = (key: keyof Ageing, sortable = false): Column<ArrearsRow> => ({
    ...{ key, title: t(`arrears.age.${key}`), sortable, end: true },
    render: ({ ageing }) => (isZero(ageing[key]) ? <span className="note">0</span> : <Amount of={ageing[key]} />),
  });
  return [
    {
      key: 'company',
      title: t('arrears.company'),
      sortable: true,
      render: (row) => <AccountLink parkId={parkId} row={row} />,
    },
    { key: 'oldest', title: t('arrears.oldest'), sortable: true, render: (row) => <Oldest row={row} /> },
    ...AGES.map((key) => of(key)),
    of('overdue', true),
    of('open', true),
    { key: 'prepaid', title: t('arrears.prepaid'), end: true, render: (row) => <Amount of={row.prepaid} /> },
  ];
}
