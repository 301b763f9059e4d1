import { oneOf, type PageSearch, parsePage } from '@/shared/lib/listSearch';

export const TABS = ['members', 'awaiting', 'invitations'] as const;
export type TeamTab = (typeof TABS)[number];
export type TeamSearch = PageSearch & { tab?: TeamTab; open?: 'invite' };

export const parseTeamSearch = (s: Record<string, unknown>): TeamSearch => ({
  ...parsePage(s, []),
  tab: oneOf(['awaiting', 'invitations'], s.tab),
  open: oneOf(['invite'], s.open),
});
