import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { billRunGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { BillRunState } from '@/api/gen/types.gen';
import { BILLED } from '@/features/bills/stale';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';

const POLL_MS = 1_500;

/** What a move of a run makes old. */
export const RUN_CHANGED = ['billRunGet', 'billRunList', 'billRunTenantList', 'billRunTenantGet'];

/** While the server works on it. */
export const isWorking = (state: BillRunState | undefined) => state === 'PREVIEWING' || state === 'ISSUING';

/** As people call it; a month that is billed once more has a count. */
export const runName = (t: TFunction, { month, seq }: { month: string; seq: number }) =>
  t(seq === 1 ? 'billRuns.name' : 'billRuns.nameAgain', { month: month.slice(0, 7), n: seq });

/** Follows a run as long as the server works; what it showed before is old when it stops. */
export function useBillRun(parkId: string, runId: string) {
  const qc = useQueryClient();
  const query = useQuery({
    ...billRunGetOptions({ path: { parkId, billRunId: runId } }),
    staleTime: 0,
    refetchInterval: ({ state }) => (isWorking(state.data?.state) ? POLL_MS : false),
  });
  const state = query.data?.state;
  const was = useRef(state);
  useEffect(() => {
    if (isWorking(was.current) && state && !isWorking(state))
      void qc.invalidateQueries(ofOperations([...RUN_CHANGED.slice(1), ...(state === 'ISSUED' ? BILLED : [])]));
    was.current = state;
  }, [state, qc]);
  return query;
}

/** Makes a move of the run; a refusal is told, and the page shows what is true now. */
export function useRunMove() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: (move: () => Promise<unknown>) => move(),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(RUN_CHANGED)),
  });
}
