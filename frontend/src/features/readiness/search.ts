import { date, oneOf, text } from '@/shared/lib/listSearch';

const OPEN = ['facts', 'whatif', 'history'] as const;

export type ReadinessSearch = {
  on?: string;
  /** The policy that is shown line by line. */
  set?: string;
  open?: (typeof OPEN)[number];
};

export const parseReadinessSearch = (s: Record<string, unknown>): ReadinessSearch => ({
  on: date(s.on),
  set: text(s.set, 40),
  open: oneOf(OPEN, s.open),
});
