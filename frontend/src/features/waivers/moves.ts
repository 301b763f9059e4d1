import {
  waiverActivate,
  waiverAgreementMake,
  waiverAskSupplement,
  waiverRefuse,
  waiverReject,
  waiverSendBack,
  waiverSubmit,
  waiverWithdraw,
} from '@/api/gen/sdk.gen';
import type { WaiverResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** A waiver as it stands on the page: a move of one that has changed meanwhile is refused. */
export const callOf = (parkId: string, { id, version }: Pick<WaiverResponse, 'id' | 'version'>) =>
  ({
    path: { parkId, waiverId: id },
    headers: { 'If-Match': etag(version) },
    throwOnError: true,
  }) as const;

type Call = ReturnType<typeof callOf>;

export type Asked = 'submit' | 'supplement' | 'makeAgreement' | 'activate';

/** Moves that are asked once more, and need no words. */
export const ASKED: Record<Asked, (call: Call) => Promise<unknown>> = {
  submit: (call) => waiverSubmit(call),
  supplement: (call) => waiverSubmit(call),
  makeAgreement: (call) => waiverAgreementMake(call),
  activate: (call) => waiverActivate(call),
};

export type Reasoned = 'withdraw' | 'reject' | 'refuse' | 'sendBack' | 'askSupplement';

/** Moves that need a reason. */
export const REASONED: Record<Reasoned, (call: Call, reason: string) => Promise<unknown>> = {
  withdraw: (call, reason) => waiverWithdraw({ ...call, body: { reason } }),
  reject: (call, reason) => waiverReject({ ...call, body: { reason } }),
  refuse: (call, reason) => waiverRefuse({ ...call, body: { reason } }),
  sendBack: (call, reason) => waiverSendBack({ ...call, body: { reason } }),
  askSupplement: (call, reason) => waiverAskSupplement({ ...call, body: { reason } }),
};
export const isReasoned = (move: string): move is Reasoned => move in REASONED;
