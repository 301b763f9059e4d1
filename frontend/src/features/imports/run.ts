import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { importCancelMutation, importGetQueryKey, importProblemListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { importStart } from '@/api/gen/sdk.gen';
import type { ImportView, Severity } from '@/api/gen/types.gen';
import { operationOf } from '@/shared/lib/operations';
import { importQuery } from './queries';

const POLL_MS = 700;

export const problemsQuery = (parkId: string, importId: string, severity?: Severity, page?: number) =>
  importProblemListOptions({
    path: { parkId, importId },
    query: { severity: severity && [severity], page, size: 20 },
  });

/** Everything the register feeds is old after a commit; what the import itself shows is not. */
const forgetPark = (qc: QueryClient) =>
  qc.invalidateQueries({
    predicate: (q) => !['meGet', 'importGet'].includes(operationOf(q)),
  });

/** Follows a running import until it ends. */
export function useImport(parkId: string, importId: string | undefined) {
  const qc = useQueryClient();
  const query = useQuery({
    ...importQuery(parkId, importId ?? ''),
    enabled: Boolean(importId),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && state.data.status !== 'RUNNING' ? false : POLL_MS),
  });
  const status = query.data?.status;
  const dryRun = query.data?.dryRun;
  const was = useRef(status);
  useEffect(() => {
    if (was.current === 'RUNNING' && status === 'DONE' && !dryRun) void forgetPark(qc);
    was.current = status;
  }, [status, dryRun, qc]);
  return query;
}

export function useStartImport(parkId: string, onStarted: (started: ImportView) => void) {
  const qc = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, dryRun }: { file: File; dryRun: boolean }) => {
      const { data } = await importStart({
        path: { parkId },
        body: { file, dryRun: String(dryRun) },
        throwOnError: true,
      });
      return data;
    },
    onSuccess: (started) => {
      qc.setQueryData(importGetQueryKey({ path: { parkId, importId: started.id } }), started);
      onStarted(started);
    },
  });
}

export function useCancelImport(parkId: string, importId: string) {
  const qc = useQueryClient();
  return useMutation({
    ...importCancelMutation({ path: { parkId, importId } }),
    onSuccess: (view) => qc.setQueryData(importGetQueryKey({ path: { parkId, importId } }), view),
  });
}
