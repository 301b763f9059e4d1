import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { applicationBegin, ownApplicationTakeOver } from '@/api/gen/sdk.gen';
import type { BegunApplication } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { newKey } from '@/shared/lib/newKey';
import { keepOwn, linkHeader } from './link';

type Props = { parkId: string; callId: string; inAccount: boolean };
type Begun = { begun: BegunApplication; notTaken?: unknown };

/**
 * The first step into a call. With an account the application goes into it at once; when that fails it has begun all the
 * same, and its link must not be lost.
 */
export function useBegin({ parkId, callId, inAccount }: Props) {
  // One key for this visit: a second press or a bad line begins nothing twice.
  const [key] = useState(newKey);
  const qc = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (): Promise<Begun> => {
      const { data: begun } = await applicationBegin({
        path: { parkId, callId },
        headers: { 'Idempotency-Key': key },
        throwOnError: true,
      });
      if (!inAccount) return { begun };
      try {
        const { data: own } = await ownApplicationTakeOver({
          path: { applicationId: begun.id },
          headers: { ...linkHeader(begun.token), 'If-Match': etag(0) },
          throwOnError: true,
        });
        keepOwn(qc, own, '');
        await navigate({ to: '/my-applications/$applicationId', params: { applicationId: own.id } });
        return { begun };
      } catch (notTaken) {
        return { begun, notTaken };
      }
    },
  });
}
