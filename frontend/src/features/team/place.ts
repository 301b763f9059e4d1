import {
  companyInvitationListOptions,
  companyMemberListOptions,
  networkInvitationListOptions,
  networkMemberListOptions,
  ownInvitationListOptions,
  ownMemberListOptions,
  parkInvitationListOptions,
  parkMemberListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import * as api from '@/api/gen/sdk.gen';
import type { InvitationMove, InvitationRequest, InvitationState, Role } from '@/api/gen/types.gen';

/** Where people hold roles together. The four have the same operations under four addresses. */
export type TeamPlace =
  | { kind: 'park'; parkId: string }
  | { kind: 'company'; parkId: string; companyId: string }
  | { kind: 'own'; companyId: string }
  | { kind: 'network' };

export const ROLES: Record<TeamPlace['kind'], readonly Role[]> = {
  park: ['RECEPTION', 'MENTOR', 'JUDGE', 'OPERATOR', 'CHECKER', 'APPROVER', 'FINANCE'],
  company: ['OWNER', 'STAFF'],
  own: ['OWNER', 'STAFF'],
  network: ['NETWORK_VIEWER', 'SYSTEM_ADMIN', 'AUDIT_ADMIN'],
};

/** Only a hint for the form: the server decides which roles wait for a second person. */
export const POWERFUL: readonly Role[] = ['OPERATOR', 'CHECKER', 'APPROVER', 'FINANCE', 'SYSTEM_ADMIN', 'AUDIT_ADMIN'];

/** Every list of every place: a role taken here may end a membership shown there. */
export const LISTS = ['park', 'company', 'own', 'network'].flatMap((p) => [`${p}MemberList`, `${p}InvitationList`]);

type PageQuery = { page?: number; size?: number };

type MembersQuery = ReturnType<typeof networkMemberListOptions>;
type InvitationsQuery = ReturnType<typeof networkInvitationListOptions>;

/** The four answer alike and differ in their keys alone, so one of them speaks for all. */
export function membersQuery(place: TeamPlace, query: PageQuery): MembersQuery {
  return membersOf(place, query) as unknown as MembersQuery;
}

function membersOf(place: TeamPlace, query: PageQuery) {
  switch (place.kind) {
    case 'park':
      return parkMemberListOptions({ path: { parkId: place.parkId }, query });
    case 'company':
      return companyMemberListOptions({ path: { parkId: place.parkId, companyId: place.companyId }, query });
    case 'own':
      return ownMemberListOptions({ path: { companyId: place.companyId }, query });
    case 'network':
      return networkMemberListOptions({ query });
  }
}

export function invitationsQuery(place: TeamPlace, query: PageQuery & { state?: InvitationState[] }): InvitationsQuery {
  return invitationsOf(place, query) as unknown as InvitationsQuery;
}

function invitationsOf(place: TeamPlace, query: PageQuery & { state?: InvitationState[] }) {
  switch (place.kind) {
    case 'park':
      return parkInvitationListOptions({ path: { parkId: place.parkId }, query });
    case 'company':
      return companyInvitationListOptions({ path: { parkId: place.parkId, companyId: place.companyId }, query });
    case 'own':
      return ownInvitationListOptions({ path: { companyId: place.companyId }, query });
    case 'network':
      return networkInvitationListOptions({ query });
  }
}

export function invite(place: TeamPlace, body: InvitationRequest, key: string) {
  const rest = { headers: { 'Idempotency-Key': key }, body, throwOnError: true as const };
  switch (place.kind) {
    case 'park':
      return api.parkInvitationCreate({ path: { parkId: place.parkId }, ...rest });
    case 'company':
      return api.companyInvitationCreate({ path: { parkId: place.parkId, companyId: place.companyId }, ...rest });
    case 'own':
      return api.ownInvitationCreate({ path: { companyId: place.companyId }, ...rest });
    case 'network':
      return api.networkInvitationCreate(rest);
  }
}

export function remove(place: TeamPlace, membershipId: string, reason: string) {
  const rest = { body: { reason }, throwOnError: true as const };
  switch (place.kind) {
    case 'park':
      return api.parkMemberRemove({ path: { parkId: place.parkId, membershipId }, ...rest });
    case 'company':
      return api.companyMemberRemove({
        path: { parkId: place.parkId, companyId: place.companyId, membershipId },
        ...rest,
      });
    case 'own':
      return api.ownMemberRemove({ path: { companyId: place.companyId, membershipId }, ...rest });
    case 'network':
      return api.networkMemberRemove({ path: { membershipId }, ...rest });
  }
}

/** Companies have no powerful roles, so nothing of theirs is confirmed or rejected. */
export function move(place: TeamPlace, invitationId: string, what: InvitationMove, reason = '') {
  const o = { throwOnError: true as const };
  switch (place.kind) {
    case 'park': {
      const path = { parkId: place.parkId, invitationId };
      if (what === 'CONFIRM') return api.parkInvitationConfirm({ path, ...o });
      if (what === 'REJECT') return api.parkInvitationReject({ path, body: { reason }, ...o });
      return what === 'RESEND' ? api.parkInvitationResend({ path, ...o }) : api.parkInvitationWithdraw({ path, ...o });
    }
    case 'network': {
      const path = { invitationId };
      if (what === 'CONFIRM') return api.networkInvitationConfirm({ path, ...o });
      if (what === 'REJECT') return api.networkInvitationReject({ path, body: { reason }, ...o });
      return what === 'RESEND'
        ? api.networkInvitationResend({ path, ...o })
        : api.networkInvitationWithdraw({ path, ...o });
    }
    case 'company': {
      const path = { parkId: place.parkId, companyId: place.companyId, invitationId };
      return what === 'RESEND'
        ? api.companyInvitationResend({ path, ...o })
        : api.companyInvitationWithdraw({ path, ...o });
    }
    case 'own': {
      const path = { companyId: place.companyId, invitationId };
      return what === 'RESEND' ? api.ownInvitationResend({ path, ...o }) : api.ownInvitationWithdraw({ path, ...o });
    }
  }
}
