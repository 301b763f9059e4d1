import {
  exitAccept,
  exitCancel,
  exitClose,
  exitDispute,
  exitHandOver,
  exitResolve,
  exitSettleAgain,
} from '@/api/gen/sdk.gen';
import type { ExitResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** An exit as it stands on the page: a move of one that has changed meanwhile is refused. */
export const callOf = (parkId: string, { id, version }: Pick<ExitResponse, 'id' | 'version'>) =>
  ({
    path: { parkId, exitCaseId: id },
    headers: { 'If-Match': etag(version) },
    throwOnError: true,
  }) as const;

type Call = ReturnType<typeof callOf>;

export type Asked = 'accept' | 'handOver' | 'close';

/** Moves that are asked once more, and need no words. */
export const ASKED: Record<Asked, (call: Call) => Promise<unknown>> = {
  accept: (call) => exitAccept(call),
  handOver: (call) => exitHandOver(call),
  close: (call) => exitClose(call),
};

export type Reasoned = 'cancel' | 'dispute' | 'resolve' | 'settleAgain';

/** Moves that need a reason. */
export const REASONED: Record<Reasoned, (call: Call, reason: string) => Promise<unknown>> = {
  cancel: (call, reason) => exitCancel({ ...call, body: { reason } }),
  dispute: (call, reason) => exitDispute({ ...call, body: { reason } }),
  resolve: (call, reason) => exitResolve({ ...call, body: { reason } }),
  settleAgain: (call, reason) => exitSettleAgain({ ...call, body: { reason } }),
};
export const isReasoned = (move: string): move is Reasoned => move in REASONED;
