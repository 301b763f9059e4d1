import type { Me } from '@/api/gen/types.gen';

/** Pages for anybody: nobody needs to sign in there, and whoever has is a visitor like the others. */
export const isPublicPath = (path: string) => /^\/(notices|apply)(\/|$)/.test(path);

export const VISITOR: Me = {
  userId: '',
  displayName: '',
  email: null,
  parks: [],
  companies: [],
  personRoles: [],
  networkRoles: [],
  permissions: [],
  openInvitations: 0,
};
