import { keepPreviousData } from '@tanstack/react-query';
import {
  ownMentorChoiceListOptions,
  ownMentorHoursOptions,
  ownSessionActionListOptions,
  ownSessionGetOptions,
  ownSessionListOptions,
  ownStayListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import type { SessionState } from '@/api/gen/types.gen';

export const staysQuery = (companyId: string) => ownStayListOptions({ path: { companyId } });

/** What a founder looks for: what waits for them, what goes on, what is over. */
export const GROUPS = {
  toConfirm: ['MINUTES_FILED'],
  running: ['REQUESTED', 'MATCHED', 'ACCEPTED', 'REJECTED', 'SCHEDULED', 'HELD'],
  past: ['CONFIRMED', 'COUNTED', 'CANCELLED', 'NO_SHOW'],
} satisfies Record<string, SessionState[]>;

export const ownSessionsQuery = (companyId: string, state: SessionState[], page: number, size: number) => ({
  ...ownSessionListOptions({ path: { companyId }, query: { state, page, size } }),
  placeholderData: keepPreviousData,
});

export const ownSessionQuery = (companyId: string, sessionId: string) =>
  ownSessionGetOptions({ path: { companyId, sessionId } });

export const ownHoursQuery = (companyId: string, tenantId: string) =>
  ownMentorHoursOptions({ path: { companyId }, query: { tenantId } });

export const ownActionsQuery = (companyId: string, tenantId: string) =>
  ownSessionActionListOptions({ path: { companyId }, query: { tenantId, size: 100 } });

export const choicesQuery = (companyId: string, tenantId: string) =>
  ownMentorChoiceListOptions({ path: { companyId }, query: { tenantId, size: 100 } });
