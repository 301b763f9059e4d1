const KEY = 'seedbed.claim';

/**
 * The secret of a link on its way through the identity provider and back: what stands behind the # of an address gets lost
 * on that way, and an address that servers see must not carry it. Kept in this tab only and read once.
 */
export const keepClaim = (applicationId: string, token: string) =>
  sessionStorage.setItem(KEY, JSON.stringify({ applicationId, token }));

/** The secret kept for this application, if it was this one. */
export function takeClaim(applicationId: string): string | undefined {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  try {
    const claim = JSON.parse(kept ?? 'null') as { applicationId?: unknown; token?: unknown } | null;
    return claim?.applicationId === applicationId && typeof claim.token === 'string' ? claim.token : undefined;
  } catch {
    return undefined;
  }
}

/** Where one signs in to come back to a page of ours. */
export const signInTo = (path: string) => `/auth/login?to=${encodeURIComponent(path)}`;
