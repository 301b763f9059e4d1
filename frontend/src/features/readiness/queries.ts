import { queryOptions } from '@tanstack/react-query';
import { readinessGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { readinessTry } from '@/api/gen/sdk.gen';
import type { ReadinessTrialRequest } from '@/api/gen/types.gen';

export const readinessQuery = (parkId: string, on: string | undefined) =>
  readinessGetOptions({ path: { parkId }, query: { on } });

/** Asks and changes nothing, so it is kept like any other answer. */
export const supposedQuery = (parkId: string, body: ReadinessTrialRequest) =>
  queryOptions({
    queryKey: [{ _id: 'readinessTry' }, parkId, body],
    queryFn: async ({ signal }) => (await readinessTry({ path: { parkId }, body, signal, throwOnError: true })).data,
  });
