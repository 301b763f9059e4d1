import { meGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { Me } from '@/api/gen/types.gen';

export const meOptions = () => ({ ...meGetOptions(), staleTime: 300_000 });

const LAST_PARK = 'seedbed.lastPark';

/** A convenience only: a park the person may no longer enter is ignored. */
export const rememberPark = (parkId: string) => localStorage.setItem(LAST_PARK, parkId);

export type Home =
  | { to: '/parks/$parkId/tenants'; params: { parkId: string } }
  | { to: '/company/$companyId'; params: { companyId: string } }
  | { to: '/mentoring'; params: object }
  | { to: '/reviews'; params: object }
  | { to: '/trail'; params: object }
  | { to: '/parks'; params: object }
  | { to: '/network/headline'; params: object }
  | { to: '/network/members'; params: object };

/** Where a person's work is: parks first, then the own company, then mentoring and reviews, then the whole network. */
export function homesOf(me: Me): Home[] {
  const last = localStorage.getItem(LAST_PARK);
  const park = me.parks.find((p) => p.parkId === last) ?? me.parks[0];
  return [
    ...(park ? [{ to: '/parks/$parkId/tenants' as const, params: { parkId: park.parkId } }] : []),
    ...me.companies.map((c) => ({ to: '/company/$companyId' as const, params: { companyId: c.companyId } })),
    ...(me.personRoles.includes('MENTOR') ? [{ to: '/mentoring' as const, params: {} }] : []),
    ...(me.personRoles.includes('JUDGE') ? [{ to: '/reviews' as const, params: {} }] : []),
    ...(me.permissions.includes('TRAIL_READ') ? [{ to: '/trail' as const, params: {} }] : []),
    ...(seesParks(me) ? [{ to: '/parks' as const, params: {} }] : []),
    ...(seesHeadlines(me) ? [{ to: '/network/headline' as const, params: {} }] : []),
    ...(me.permissions.includes('NETWORK_MEMBER_MANAGE') ? [{ to: '/network/members' as const, params: {} }] : []),
  ];
}

/** Where a role just taken begins: its company or its park, where it opens one. */
export function homeIn(me: Me, { companyId, parkId }: { companyId: string | null; parkId: string | null }) {
  if (companyId && me.companies.some((c) => c.companyId === companyId))
    return { to: '/company/$companyId' as const, params: { companyId } };
  if (parkId && me.parks.some((p) => p.parkId === parkId))
    return { to: '/parks/$parkId/tenants' as const, params: { parkId } };
  return homesOf(me)[0];
}

const seesParks = (me: Me) => me.permissions.some((p) => p === 'NETWORK_READ' || p === 'PARK_CREATE');

/** Numbers of parks side by side: of all of them, or of several where one works. */
const seesHeadlines = (me: Me) =>
  me.permissions.includes('NETWORK_HEADLINE') ||
  me.parks.filter((p) => p.permissions.includes('READINESS_READ')).length > 1;

/** What a home is called, as a word of `shell.home`. */
export const homeWord = (home: Home) => (home.to === '/network/headline' ? 'headline' : home.to.split('/')[1]);
