import { int, oneOf } from '@/shared/lib/listSearch';

export type InboxSearch = { show?: 'unread'; page?: number };

export const parseInboxSearch = (s: Record<string, unknown>): InboxSearch => ({
  show: oneOf(['unread'] as const, s.show),
  page: int(s.page, 2, 50),
});
