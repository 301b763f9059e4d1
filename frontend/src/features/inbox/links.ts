import type { LinkProps } from '@tanstack/react-router';
import type { InboxMessage } from '@/api/gen/types.gen';

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where a message leads. Whoever was told as one of a company goes to their own pages, everybody else to the park's. */
export const placeOf = (m: InboxMessage): Place => (m.companyId ? ofCompany(m, m.companyId) : ofPark(m));

function ofCompany({ kind, subjectId }: InboxMessage, companyId: string): Place {
  if (isOfExit(kind)) {
    return { to: '/company/$companyId/exits/$exitCaseId', params: { companyId, exitCaseId: subjectId } };
  }
  if (isOfReport(kind)) {
    return { to: '/company/$companyId/reports/$reportId', params: { companyId, reportId: subjectId } };
  }
  if (kind === 'GRADUATION_DECIDED') return { to: '/company/$companyId/graduation', params: { companyId } };
  return { to: '/company/$companyId', params: { companyId } };
}

const isOfExit = (kind: InboxMessage['kind']) => kind.startsWith('EXIT_');
const isOfReport = (kind: InboxMessage['kind']) => kind.startsWith('REPORT_');

function ofPark({ kind, parkId, subjectId }: InboxMessage): Place {
  if (isOfExit(kind)) {
    return { to: '/parks/$parkId/exits/$exitCaseId', params: { parkId, exitCaseId: subjectId } };
  }
  if (isOfReport(kind)) {
    return { to: '/parks/$parkId/period-reports/$reportId', params: { parkId, reportId: subjectId } };
  }
  switch (kind) {
    case 'STAGE_ENDS_SOON':
    case 'STAGE_OVERDUE':
      return { to: '/parks/$parkId/tenants/$tenantId', params: { parkId, tenantId: subjectId } };
    case 'GRADUATION_PROPOSED':
    case 'GRADUATION_TO_DECIDE':
    case 'GRADUATION_DECIDED':
      return { to: '/parks/$parkId/graduation/$graduationId', params: { parkId, graduationId: subjectId } };
    default:
      return { to: '/parks/$parkId/chain', params: { parkId } };
  }
}
