import { mentorLinkListOptions, mentorListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { MentorSearch } from './search';

export const mentorsQuery = (parkId: string, s: MentorSearch) =>
  mentorListOptions({ path: { parkId }, query: { q: s.q, page: s.page, size: s.size, sort: s.sort } });

export const mentorLinksQuery = (parkId: string, mentorId: string) =>
  mentorLinkListOptions({ path: { parkId, mentorId }, query: { size: 100 } });
