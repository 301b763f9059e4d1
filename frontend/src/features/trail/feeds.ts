import { infiniteQueryOptions } from '@tanstack/react-query';
import { parkListOptions, trailChainListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { companyTimeline, ownCompanyTimeline, trailList, unitTimeline } from '@/api/gen/sdk.gen';
import type { TimelineFeed } from '@/api/gen/types.gen';
import type { TrailSearch } from './search';

/** Newest first; each further page starts behind the last row shown, so new rows shift nothing. */
const feed = <F extends { next: string | null }>(key: readonly unknown[], ask: (cursor?: string) => Promise<F>) =>
  infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: F) => last.next ?? undefined,
  });

export const trailQuery = (s: TrailSearch) =>
  feed(['trail', s], async (cursor) => (await trailList({ query: { ...s, cursor }, throwOnError: true })).data);

export type TimelineOf = { parkId: string; companyId: string } | { parkId: string; unitId: string } | { own: string };

async function ask(of: TimelineOf, cursor?: string): Promise<TimelineFeed> {
  const query = { cursor, limit: 20 };
  if ('own' in of) {
    return (await ownCompanyTimeline({ path: { companyId: of.own }, query, throwOnError: true })).data;
  }
  if ('unitId' in of) return (await unitTimeline({ path: of, query, throwOnError: true })).data;
  return (await companyTimeline({ path: of, query, throwOnError: true })).data;
}

export const timelineQuery = (of: TimelineOf) => feed(['timeline', of], (cursor) => ask(of, cursor));

export const chainsQuery = (page: number) => trailChainListOptions({ query: { page, size: 20 } });
export const parkNamesQuery = (q: string) =>
  parkListOptions({ query: { q: q || undefined, size: 50, sort: 'name,asc' } });
