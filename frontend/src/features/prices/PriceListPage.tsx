import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { PriceVersionResponse } from '@/api/gen/types.gen';
import { count, dateTime, UNKNOWN } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Comparison } from './Comparison';
import { Lines } from './Lines';
import { Moves } from './Moves';
import { priceListQuery } from './queries';
import type { PriceListSearch } from './search';
import { ListStateTags } from './Tags';
import './words';

const EditDrawer = lazy(() => import('./EditDrawer'));
const BulkDrawer = lazy(() => import('./BulkDrawer'));
const DiscardDrawer = lazy(() => import('./DiscardDrawer'));
const route = getRouteApi('/parks/$parkId/prices/$priceListId');

export function PriceListPage() {
  const { parkId, priceListId } = route.useParams();
  const query = useQuery(priceListQuery(parkId, priceListId));
  return <Loaded query={query}>{(list) => <PriceList parkId={parkId} list={list} />}</Loaded>;
}

function PriceList({ parkId, list }: { parkId: string; list: PriceVersionResponse }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (p: Partial<PriceListSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const show = (open: PriceListSearch['open']) => set({ open, unit: undefined, page: search.page });
  const close = () => show(undefined);
  return (
    <div className="stack">
      <PageHead
        title={list.name}
        tags={<ListStateTags list={list} />}
        back={
          <Link to="/parks/$parkId/prices" params={{ parkId }}>
            ← {t('prices.title')}
          </Link>
        }
        actions={<Moves parkId={parkId} list={list} onShow={show} />}
      />
      {list.hindrance && <Alert type="info" showIcon title={t(`prices.hindranceOf.${list.hindrance}`)} />}
      <About parkId={parkId} list={list} />
      <Comparison
        parkId={parkId}
        list={list}
        againstId={search.againstId}
        move={search.move}
        onAgainst={(againstId) => set({ againstId })}
        onMove={(move) => set({ move })}
      />
      <Lines parkId={parkId} list={list} search={search} set={set} reset={() => void navigate({ search: {} })} />
      <Suspense fallback={null}>
        {search.open === 'edit' && <EditDrawer parkId={parkId} list={list} onClose={close} />}
        {search.open === 'bulk' && <BulkDrawer parkId={parkId} list={list} onClose={close} />}
        {search.open === 'discard' && <DiscardDrawer parkId={parkId} list={list} onClose={close} />}
      </Suspense>
    </div>
  );
}

function About({ parkId, list }: { parkId: string; list: PriceVersionResponse }) {
  const { t } = useTranslation();
  const by = (name: string | null, at: string | null) =>
    at ? t('prices.by', { name: name ?? t('prices.someone'), at: dateTime(at) }) : UNKNOWN;
  return (
    <Panel title={t('prices.facts')}>
      <Facts
        items={[
          {
            label: t('prices.number'),
            value: list.number ? t('prices.numbered', { n: list.number }) : t('prices.unnumbered'),
          },
          { label: t('prices.effectiveOn'), value: list.effectiveOn, num: true },
          { label: t('prices.decision'), value: list.decision },
          { label: t('prices.lines'), value: count(list.lines), num: true },
          { label: t('prices.source'), value: <Source parkId={parkId} list={list} /> },
          { label: t('prices.editedBy'), value: by(list.editedBy, list.editedAt) },
          { label: t('prices.publishedBy'), value: by(list.publishedBy, list.publishedAt) },
          { label: t('prices.remark'), value: list.note },
        ]}
      />
    </Panel>
  );
}

function Source({ parkId, list }: { parkId: string; list: PriceVersionResponse }) {
  const { t } = useTranslation();
  const { copiedFrom } = list;
  if (!copiedFrom) return <>{t(`prices.sourceOf.${list.source}`)}</>;
  return (
    <Link to="/parks/$parkId/prices/$priceListId" params={{ parkId, priceListId: copiedFrom.id }}>
      {t('prices.copied', { name: copiedFrom.name })}
    </Link>
  );
}
