import {
  supplementApprove,
  supplementCheck,
  supplementDiscard,
  supplementRecall,
  supplementRefuse,
  supplementSendBack,
  supplementSubmit,
} from '@/api/gen/sdk.gen';
import type { SupplementResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

type Which = Pick<SupplementResponse, 'id' | 'version' | 'agreementId'>;

/** A supplement as it stands on the page: a move of one that has changed meanwhile is refused. */
export const callOf = (parkId: string, { id, version, agreementId }: Which) =>
  ({
    path: { parkId, agreementId, supplementId: id },
    headers: { 'If-Match': etag(version) },
    throwOnError: true,
  }) as const;

type Call = ReturnType<typeof callOf>;

/** Moves that are asked once more, and need no words. */
export const ASKED: Record<'submit' | 'check' | 'approve', (call: Call) => Promise<unknown>> = {
  submit: (call) => supplementSubmit(call),
  check: (call) => supplementCheck(call),
  approve: (call) => supplementApprove(call),
};
export type Asked = keyof typeof ASKED;

type Reasoned = 'sendBack' | 'refuse' | 'recall' | 'discard';

/** Moves that need a reason. */
export const REASONED: Record<Reasoned, (call: Call, reason: string) => Promise<unknown>> = {
  sendBack: (call, reason) => supplementSendBack({ ...call, body: { reason } }),
  refuse: (call, reason) => supplementRefuse({ ...call, body: { reason } }),
  recall: (call, reason) => supplementRecall({ ...call, body: { reason } }),
  discard: (call, reason) => supplementDiscard({ ...call, body: { reason } }),
};
export const isReasoned = (move: string): move is Reasoned => move in REASONED;
