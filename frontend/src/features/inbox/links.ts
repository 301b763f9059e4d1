import type { LinkProps } from '@tanstack/react-router';
import type { InboxMessage } from '@/api/gen/types.gen';

type Place = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** Where a message leads. Whoever was told as one of a company goes to their own pages, everybody else to the park's. */
export const placeOf = (m: InboxMessage): Place => (m.companyId ? ofCompany(m, m.companyId) : ofPark(m));

function ofCompany(_m: InboxMessage, companyId: string): Place {
  return { to: '/company/$companyId', params: { companyId } };
}

function ofPark({ kind, parkId, subjectId }: InboxMessage): Place {
  switch (kind) {
    case 'STAGE_ENDS_SOON':
    case 'STAGE_OVERDUE':
      return { to: '/parks/$parkId/tenants/$tenantId', params: { parkId, tenantId: subjectId } };
    default:
      return { to: '/parks/$parkId/chain', params: { parkId } };
  }
}
