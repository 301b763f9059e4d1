import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/format';
import { LoadError } from '@/shared/ui/LoadError';
import { Panel } from '@/shared/ui/Panel';
import { Changes } from './Changes';
import { type TimelineOf, timelineQuery } from './feeds';
import { actionText } from './words';
import './trail.css';

/** What became of a company or a unit, as the trail tells it. */
export default function Timeline({ of }: { of: TimelineOf }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(timelineQuery(of));
  const entries = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Panel title={t('trail.timeline')}>
      {query.isError && !query.data && <LoadError error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
      {query.data && entries.length === 0 && <p className="note">{t('trail.noTimeline')}</p>}
      <ol className="plain timeline">
        {entries.map((e) => (
          <li key={e.id}>
            <time className="note num" dateTime={e.at}>
              {dateTime(e.at)}
            </time>
            <strong>{actionText(t, e.action)}</strong>
            {e.label && <span>{e.label}</span>}
            {e.actorName && <span className="note">{e.actorName}</span>}
            <Changes subject={e.subjectType} changes={e.changes} />
            {e.reason && (
              <p className="note">
                {t('trail.reason')} {e.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('trail.more')}
        </Button>
      )}
    </Panel>
  );
}
