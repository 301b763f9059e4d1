import { GraduationState, Stage } from '@/api/gen/types.gen';
import { date, oneOf, type PageSearch, parsePage, someOf, text } from '@/shared/lib/listSearch';

type Raw = Record<string, unknown>;

const VERDICTS = ['PASS', 'FAIL', 'UNKNOWN'] as const;
const STAGES = [Stage.INCUBATOR, Stage.ACCELERATOR];

export type OutlookSearch = PageSearch & {
  on?: string;
  q?: string;
  stage?: Stage[];
  verdict?: (typeof VERDICTS)[number][];
  dueBy?: string;
  /** The tenant whose checklist is open. */
  tenant?: string;
  state?: GraduationState[];
};

export const parseOutlookSearch = (s: Raw): OutlookSearch => ({
  ...parsePage(s, []),
  on: date(s.on),
  q: text(s.q, 100),
  stage: someOf(STAGES, s.stage),
  verdict: someOf(VERDICTS, s.verdict),
  dueBy: date(s.dueBy),
  tenant: text(s.tenant, 40),
  state: someOf(Object.values(GraduationState), s.state),
});

export type ReviewSearch = { open?: string };

export const parseReviewSearch = (s: Raw): ReviewSearch => ({
  open: oneOf(['attach', 'evaluate', 'graduate', 'refuse', 'withdraw', 'revoke'] as const, s.open),
});
