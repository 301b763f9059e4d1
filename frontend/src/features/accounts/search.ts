import { date, oneOf } from '@/shared/lib/listSearch';

const DRAWERS = ['record', 'refund', 'settle'] as const;

/** Without days the statement is of this year. */
export type StatementSearch = { from?: string; last?: string };
export type AccountSearch = StatementSearch & { open?: (typeof DRAWERS)[number] };

type Raw = Record<string, unknown>;

export const parseStatementSearch = (s: Raw): StatementSearch => ({ from: date(s.from), last: date(s.last) });

export const parseAccountSearch = (s: Raw): AccountSearch => ({
  ...parseStatementSearch(s),
  open: oneOf(DRAWERS, s.open),
});
