import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { LoadError } from './LoadError';

type Props<T> = { query: UseQueryResult<T, unknown>; rows?: number; children: (data: T) => ReactNode };

/** Skeleton, failure or content of one query. Each panel has its own, so one failure does not empty the page. */
export function Loaded<T>({ query, rows = 3, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <LoadError error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton active title={false} paragraph={{ rows }} />;
}
