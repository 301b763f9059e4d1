import { etag } from '@/shared/lib/etag';

/** A review as it stands on the page: a move of one that has changed meanwhile is refused. */
export const callOf = (parkId: string, { id, version }: { id: string; version: number }) =>
  ({
    path: { parkId, graduationId: id },
    headers: { 'If-Match': etag(version) },
    throwOnError: true,
  }) as const;
