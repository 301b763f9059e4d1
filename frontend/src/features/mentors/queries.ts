import {
  mentorGetOptions,
  mentorLinkListOptions,
  mentorListOptions,
  mentorProposalListOptions,
  tenantMentorListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { MentorSearch } from './search';

/** What the list and its file are narrowed to, and their order. */
export const mentorsFilter = (s: MentorSearch) => ({ q: s.q, sort: s.sort });

export const mentorsQuery = (parkId: string, s: MentorSearch) =>
  mentorListOptions({ path: { parkId }, query: { ...mentorsFilter(s), page: s.page, size: s.size } });

export const mentorQuery = (parkId: string, mentorId: string) => mentorGetOptions({ path: { parkId, mentorId } });

export const mentorLinksQuery = (parkId: string, mentorId: string) =>
  mentorLinkListOptions({ path: { parkId, mentorId }, query: { size: 100 } });

export const tenantMentorsQuery = (parkId: string, tenantId: string) =>
  tenantMentorListOptions({ path: { parkId, tenantId }, query: { size: 100 } });

export const proposalsQuery = (parkId: string, tenantId: string, topic: string | undefined) =>
  mentorProposalListOptions({ path: { parkId, tenantId }, query: { topic, size: 20 } });

/** Operations whose results a link or a conflict makes old. */
export const LINKED = ['mentorLinkList', 'mentorList', 'mentorGet', 'tenantMentorList', 'mentorProposalList'];
