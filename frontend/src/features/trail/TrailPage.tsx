import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Action, SubjectType } from '@/api/gen/types.gen';
import { oneOf, someOf } from '@/shared/lib/listSearch';
import { stringifySearch } from '@/shared/lib/search';
import { LoadError } from '@/shared/ui/LoadError';
import { PageHead } from '@/shared/ui/PageHead';
import { trailQuery } from './feeds';
import Seals from './Seals';
import type { TrailSearch } from './search';
import { TrailFilters } from './TrailFilters';
import { TrailTable } from './TrailTable';
import './words';
import './trail.css';

const route = getRouteApi('/trail');

/** Without the names of a pasted URL that are none. */
const known = (s: TrailSearch): TrailSearch => ({
  ...s,
  action: someOf(Object.values(Action), s.action),
  subjectType: oneOf(Object.values(SubjectType), s.subjectType),
});

/** Everything that was done and denied, for those who watch over it. */
export function TrailPage() {
  const { t } = useTranslation();
  const search = known(route.useSearch());
  const navigate = route.useNavigate();
  const set = (p: Partial<TrailSearch>) => void navigate({ search: (s) => ({ ...s, ...p }) });
  const query = useInfiniteQuery(trailQuery(search));
  const entries = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <div className="stack">
      <PageHead
        title={t('trail.title')}
        note={t('trail.note')}
        actions={
          <Button icon={<DownloadOutlined />} href={`/api/v1/trail/export${stringifySearch(search)}`} download>
            {t('trail.export')}
          </Button>
        }
      />
      <TrailFilters search={search} entries={entries} set={set} reset={() => void navigate({ search: {} })} />
      {query.isError && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 12 }} />}
      {query.data && entries.length === 0 && <div className="empty">{t('list.empty')}</div>}
      {entries.length > 0 && <TrailTable entries={entries} onOnly={set} />}
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('trail.more')}
        </Button>
      )}
      <Seals />
    </div>
  );
}
