import { keepPreviousData } from '@tanstack/react-query';
import { mentorSessionGetOptions, mentorSessionListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { SessionSearch } from './search';

export const sessionsQuery = (parkId: string, { q, state, mentor, tenant, late, page, size }: SessionSearch) => ({
  ...mentorSessionListOptions({
    path: { parkId },
    query: { q, state, mentorId: mentor, tenantId: tenant, late: late ? true : undefined, page, size },
  }),
  placeholderData: keepPreviousData,
});

export const sessionQuery = (parkId: string, sessionId: string) =>
  mentorSessionGetOptions({ path: { parkId, sessionId } });

/** What a move of a session makes old: with the park, the company and the mentor. */
export const STALE = [
  ...['mentorSessionList', 'mentorSessionGet', 'tenantMentorHours'],
  ...['ownSessionList', 'ownSessionGet', 'ownSessionActionList', 'ownMentorHours'],
  ...['mentoringSessionList', 'mentoringSessionGet'],
];
