import {
  agreementAnnul,
  agreementApprove,
  agreementCheck,
  agreementDiscard,
  agreementRecall,
  agreementRefuse,
  agreementSendBack,
  agreementSubmit,
  agreementTerminate,
  agreementWithdrawEnd,
} from '@/api/gen/sdk.gen';
import type { AgreementResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** An agreement as it stands on the page: a move of one that has changed meanwhile is refused. */
export const callOf = (parkId: string, { id, version }: Pick<AgreementResponse, 'id' | 'version'>) =>
  ({
    path: { parkId, agreementId: id },
    headers: { 'If-Match': etag(version) },
    throwOnError: true,
  }) as const;

type Call = ReturnType<typeof callOf>;

/** Moves that are asked once more, and need no words. */
export const ASKED: Record<'submit' | 'check' | 'approve' | 'terminate', (call: Call) => Promise<unknown>> = {
  submit: (call) => agreementSubmit(call),
  check: (call) => agreementCheck(call),
  approve: (call) => agreementApprove(call),
  terminate: (call) => agreementTerminate(call),
};
export type Asked = keyof typeof ASKED;

type Reasoned = 'sendBack' | 'refuse' | 'recall' | 'discard' | 'withdrawEnd' | 'annul';

/** Moves that need a reason. */
export const REASONED: Record<Reasoned, (call: Call, reason: string) => Promise<unknown>> = {
  sendBack: (call, reason) => agreementSendBack({ ...call, body: { reason } }),
  refuse: (call, reason) => agreementRefuse({ ...call, body: { reason } }),
  recall: (call, reason) => agreementRecall({ ...call, body: { reason } }),
  discard: (call, reason) => agreementDiscard({ ...call, body: { reason } }),
  withdrawEnd: (call, reason) => agreementWithdrawEnd({ ...call, body: { reason } }),
  annul: (call, reason) => agreementAnnul({ ...call, body: { reason } }),
};
export const isReasoned = (move: string): move is Reasoned => move in REASONED;
export type { Reasoned };
