import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

export const MENTOR_DRAWERS = ['edit', 'reappoint', 'link', 'conflict'] as const;

export type MentorSearch = PageSearch & { q?: string; open?: 'appoint' };

export const parseMentorSearch = (s: Record<string, unknown>): MentorSearch => ({
  ...parsePage(s, ['name']),
  q: text(s.q),
  open: oneOf(['appoint'], s.open),
});
