import { PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PriceVersionState, type PriceVersionSummary } from '@/api/gen/types.gen';
import { count, UNKNOWN } from '@/shared/lib/format';
import { useCan } from '@/shared/lib/useCan';
import { type Column, DataList } from '@/shared/ui/DataList';
import { FilterBar, ManyFilter } from '@/shared/ui/Filters';
import { PageHead } from '@/shared/ui/PageHead';
import { priceListsQuery } from './queries';
import type { PriceListsSearch } from './search';
import { ListStateTags } from './Tags';
import './words';

const DraftDrawer = lazy(() => import('./DraftDrawer'));
const route = getRouteApi('/parks/$parkId/prices/');

/** The park's price lists, each a document of its own. */
export function PricesPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const can = useCan(parkId);
  const set = (p: Partial<PriceListsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({ ...priceListsQuery(parkId, search), placeholderData: keepPreviousData });
  const mayDraft = can('SPACE_EDIT');
  return (
    <div className="stack">
      <PageHead
        title={t('prices.title')}
        note={t('prices.note')}
        actions={
          mayDraft && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => set({ open: 'draft' })}>
              {t('prices.draft')}
            </Button>
          )
        }
      />
      <FilterBar active={Boolean(search.state)} onReset={() => void navigate({ search: {} })}>
        <ManyFilter
          label={t('prices.state')}
          values={Object.values(PriceVersionState)}
          text={(v) => t(`prices.stateOf.${v}`)}
          value={search.state}
          onChange={(state) => set({ state })}
        />
      </FilterBar>
      <DataList
        label={t('prices.title')}
        query={query}
        columns={useColumns(parkId)}
        rowKey={(list) => list.id}
        card={(list) => <Card parkId={parkId} list={list} />}
        empty={<p>{search.state ? t('list.empty') : t('prices.empty')}</p>}
        search={search}
        onSearch={set}
      />
      <Suspense fallback={null}>
        {search.open === 'draft' && mayDraft && (
          <DraftDrawer
            parkId={parkId}
            from={search.from}
            onClose={(made) =>
              made
                ? void navigate({ to: '/parks/$parkId/prices/$priceListId', params: { parkId, priceListId: made } })
                : set({ open: undefined, from: undefined })
            }
          />
        )}
      </Suspense>
    </div>
  );
}

function ListLink({ parkId, list }: { parkId: string; list: PriceVersionSummary }) {
  return (
    <Link to="/parks/$parkId/prices/$priceListId" params={{ parkId, priceListId: list.id }}>
      {list.name}
    </Link>
  );
}

function Card({ parkId, list }: { parkId: string; list: PriceVersionSummary }) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <ListLink parkId={parkId} list={list} />
      <span className="row">
        <ListStateTags list={list} />
      </span>
      <span>
        {t('prices.effectiveOn')} <span className="num">{list.effectiveOn}</span>
      </span>
      <span className="note">{t('prices.units', { n: count(list.lines) })}</span>
    </div>
  );
}

function useColumns(parkId: string): Column<PriceVersionSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('prices.name'), render: (list) => <ListLink parkId={parkId} list={list} /> },
    {
      key: 'number',
      title: t('prices.number'),
      render: (list) => (list.number ? t('prices.numbered', { n: list.number }) : UNKNOWN),
    },
    {
      key: 'effectiveOn',
      title: t('prices.effectiveOn'),
      render: (list) => <span className="num">{list.effectiveOn}</span>,
    },
    {
      key: 'state',
      title: t('prices.state'),
      render: (list) => (
        <span className="row">
          <ListStateTags list={list} />
        </span>
      ),
    },
    { key: 'decision', title: t('prices.decision'), render: (list) => list.decision ?? UNKNOWN },
    { key: 'lines', title: t('prices.lines'), end: true, render: (list) => count(list.lines) },
  ];
}
