import { mentorLinkListOptions, mentorListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { MentorSearch } from './search';

/** What the list and its file are narrowed to, and their order. */
export const mentorsFilter = (s: MentorSearch) => ({ q: s.q, sort: s.sort });

export const mentorsQuery = (parkId: string, s: MentorSearch) =>
  mentorListOptions({ path: { parkId }, query: { ...mentorsFilter(s), page: s.page, size: s.size } });

export const mentorLinksQuery = (parkId: string, mentorId: string) =>
  mentorLinkListOptions({ path: { parkId, mentorId }, query: { size: 100 } });
