import type { LinkProps } from '@tanstack/react-router';
import type { InboxMessage } from '@/api/gen/types.gen';

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/**
 * Where a message leads. Whoever was told as one of a company goes to their own pages, everybody else to the park's; a mentor,
 * who has no part in the park's pages, to their own.
 *
 * @param staff whether the reader reads the mentors of the park
 */
export function placeOf(m: InboxMessage, staff: boolean): Place {
  if (m.companyId) return ofCompany(m, m.companyId);
  return isOfSession(m.kind) && (!staff || TO_MENTOR.includes(m.kind)) ? ofMentor(m) : ofPark(m);
}

/** Told to nobody but the mentor, who may be one of the park's staff as well. */
const TO_MENTOR: readonly InboxMessage['kind'][] = ['SESSION_MATCHED', 'SESSION_REOPENED'];

const ofMentor = ({ subjectId }: InboxMessage): Place => ({
  ...{ to: '/mentoring/sessions/$sessionId', params: { sessionId: subjectId } },
});

function ofCompany({ kind, subjectId }: InboxMessage, companyId: string): Place {
  if (isOfExit(kind)) {
    return { to: '/company/$companyId/exits/$exitCaseId', params: { companyId, exitCaseId: subjectId } };
  }
  if (isOfReport(kind)) {
    return { to: '/company/$companyId/reports/$reportId', params: { companyId, reportId: subjectId } };
  }
  if (isOfBooking(kind)) {
    return { to: '/company/$companyId/bookings/$bookingId', params: { companyId, bookingId: subjectId } };
  }
  if (isOfSession(kind)) {
    return { to: '/company/$companyId/sessions/$sessionId', params: { companyId, sessionId: subjectId } };
  }
  if (kind === 'GRADUATION_DECIDED') return { to: '/company/$companyId/graduation', params: { companyId } };
  return { to: '/company/$companyId', params: { companyId } };
}

const isOfExit = (kind: InboxMessage['kind']) => kind.startsWith('EXIT_');
const isOfSession = (kind: InboxMessage['kind']) => kind.startsWith('SESSION_');
const isOfReport = (kind: InboxMessage['kind']) => kind.startsWith('REPORT_');
const isOfBooking = (kind: InboxMessage['kind']) => kind.startsWith('BOOKING_');

function ofPark({ kind, parkId, subjectId }: InboxMessage): Place {
  if (isOfExit(kind)) {
    return { to: '/parks/$parkId/exits/$exitCaseId', params: { parkId, exitCaseId: subjectId } };
  }
  if (isOfReport(kind)) {
    return { to: '/parks/$parkId/period-reports/$reportId', params: { parkId, reportId: subjectId } };
  }
  if (isOfBooking(kind)) {
    return { to: '/parks/$parkId/bookings', params: { parkId }, search: { view: 'list', booking: subjectId } };
  }
  if (isOfSession(kind)) {
    return { to: '/parks/$parkId/mentor-sessions', params: { parkId }, search: { session: subjectId } };
  }
  switch (kind) {
    case 'STAGE_ENDS_SOON':
    case 'STAGE_OVERDUE':
      return { to: '/parks/$parkId/tenants/$tenantId', params: { parkId, tenantId: subjectId } };
    case 'GRADUATION_PROPOSED':
    case 'GRADUATION_TO_DECIDE':
    case 'GRADUATION_DECIDED':
      return { to: '/parks/$parkId/graduation/$graduationId', params: { parkId, graduationId: subjectId } };
    case 'FIGURE_RESTATED':
      return { to: '/parks/$parkId/companies/$companyId', params: { parkId, companyId: subjectId } };
    default:
      return { to: '/parks/$parkId/chain', params: { parkId } };
  }
}
