import { date, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

export type ArrearsSearch = PageSearch & { q?: string; asOf?: string; overdueOnly?: true };

export const parseArrearsSearch = (s: Record<string, unknown>): ArrearsSearch => ({
  ...parsePage(s, ['company', 'oldest', 'overdue', 'open']),
  q: text(s.q),
  asOf: date(s.asOf),
  overdueOnly: s.overdueOnly === true || s.overdueOnly === 'true' ? true : undefined,
});
