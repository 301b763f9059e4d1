import type { Action, SubjectType, TrailOutcome } from '@/api/gen/types.gen';
import { date, oneOf, text } from '@/shared/lib/listSearch';

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

/** All names of actions weigh 5 kB, which every visitor would load with the routes: the page, which has them, drops unknown ones. */
const names = (v: unknown) =>
  (Array.isArray(v) ? v : [v]).filter((x) => typeof x === 'string' && /^[A-Z_]{2,80}$/.test(x));

/** A bad value in a pasted URL is dropped, never an error page. */
export const parseTrailSearch = (s: Record<string, unknown>): TrailSearch => ({
  park: uuid(s.park),
  actor: uuid(s.actor),
  action: names(s.action).length ? (names(s.action) as Action[]) : undefined,
  subjectType: names(s.subjectType)[0] as SubjectType | undefined,
  subject: uuid(s.subject),
  outcome: oneOf(OUTCOMES, s.outcome),
  request: text(s.request, 64),
  from: date(s.from),
  to: date(s.to),
});
