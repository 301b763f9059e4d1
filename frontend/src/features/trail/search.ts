import { Action, SubjectType, type TrailOutcome } from '@/api/gen/types.gen';
import { date, oneOf, someOf, text } from '@/shared/lib/listSearch';

const OUTCOMES = ['DONE', 'DENIED'] as const satisfies readonly TrailOutcome[];

export type TrailSearch = {
  park?: string;
  actor?: string;
  action?: Action[];
  subjectType?: SubjectType;
  subject?: string;
  outcome?: TrailOutcome;
  request?: string;
  from?: string;
  to?: string;
};

const uuid = (v: unknown) => (typeof v === 'string' && /^[0-9a-f-]{36}$/i.test(v) ? v : undefined);

/** A bad value in a pasted URL is dropped, never an error page. */
export const parseTrailSearch = (s: Record<string, unknown>): TrailSearch => ({
  park: uuid(s.park),
  actor: uuid(s.actor),
  action: someOf(Object.values(Action), s.action),
  subjectType: oneOf(Object.values(SubjectType), s.subjectType),
  subject: uuid(s.subject),
  outcome: oneOf(OUTCOMES, s.outcome),
  request: text(s.request, 64),
  from: date(s.from),
  to: date(s.to),
});
