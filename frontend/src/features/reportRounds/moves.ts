import { reportExempt, reportKeep, reportRequire, reportRestate } from '@/api/gen/sdk.gen';
import type { ReportView } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';

/** A report as it stands on the page: a move of one that has changed meanwhile is refused. */
export const callOf = (parkId: string, { id, version }: Pick<ReportView, 'id' | 'version'>) =>
  ({ path: { parkId, reportId: id }, headers: { 'If-Match': etag(version) }, throwOnError: true }) as const;

type Call = ReturnType<typeof callOf>;

export type Reasoned = 'exempt' | 'require' | 'restate' | 'keep';

/** Moves that need a reason. */
export const REASONED: Record<Reasoned, (call: Call, reason: string) => Promise<unknown>> = {
  exempt: (call, reason) => reportExempt({ ...call, body: { reason } }),
  require: (call, reason) => reportRequire({ ...call, body: { reason } }),
  restate: (call, reason) => reportRestate({ ...call, body: { reason } }),
  keep: (call, reason) => reportKeep({ ...call, body: { reason } }),
};

export const isReasoned = (move: string): move is Reasoned => move in REASONED;
