import { oneOf, type PageSearch, parsePage, text } from '@/shared/lib/listSearch';

export type MentorSearch = PageSearch & { q?: string; open?: 'appoint'; mentor?: string };

export const parseMentorSearch = (s: Record<string, unknown>): MentorSearch => ({
  ...parsePage(s, ['name']),
  q: text(s.q),
  open: oneOf(['appoint'], s.open),
  mentor: text(s.mentor, 40),
});
