import { QueryClient } from '@tanstack/react-query';
import { client } from './gen/client.gen';
import type { Problem } from './gen/types.gen';

/** Thrown for every failure. It *is* the Problem the generated types promise, and an Error with a stack. */
export class ApiError extends Error {
  declare readonly code?: string;
  declare readonly params?: Problem['params'];
  declare readonly detail?: string | null;
  declare readonly traceId?: string | null;
  declare readonly errors?: Problem['errors'];
  readonly status: number;
  constructor(problem: Partial<Problem>, status: number) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    Object.assign(this, problem);
    this.status = status;
  }
}

/** 499 is what the OIDC layer answers to a script without a session. */
export const isSignedOut = (e: unknown) => e instanceof ApiError && (e.status === 401 || e.status === 499);

/** Why the person is out, kept over the way through the identity provider so that the page after it can say so. */
const OUT = 'seedbed.signedOut';
export type SignOutReason = 'ended' | 'self';
export const signedOutReason = () => sessionStorage.getItem(OUT) as SignOutReason | null;
export const forgetSignOut = () => sessionStorage.removeItem(OUT);

/**
 * Set by the links to /auth/logout. Until the browser has gone there, other requests already find the session ended;
 * sending the person to sign in then would ask the identity provider for a code it is about to revoke.
 */
let leaving = false;
export const leaveByLink = () => {
  leaving = true;
};
// Back with the browser's own button: the page as it was, and nobody is leaving any more.
window.addEventListener('pageshow', () => {
  leaving = false;
});

const toPage = (url: string) => window.location.assign(url);

/** Also ends the identity provider's session: otherwise it would hand the old sign-in out again, to be refused again. */
export function leaveSession(reason: SignOutReason, go = toPage) {
  sessionStorage.setItem(OUT, reason);
  go('/auth/logout');
}

const loginUrl = (path: string) => `/auth/login?to=${encodeURIComponent(path)}`;

export function setupClient(go: (url: string) => void = toPage, baseUrl = '') {
  client.setConfig({ baseUrl, credentials: 'same-origin' });
  client.interceptors.request.use((request) => {
    request.headers.set('X-Requested-With', 'JavaScript');
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  });
  client.interceptors.error.use(async (error, response) => {
    // Where they can't be had, the server's own sentence is shown.
    await import('@/shared/i18n/problems').catch(() => undefined);
    const problem = error && typeof error === 'object' ? (error as Partial<Problem>) : { title: String(error) };
    const failure = new ApiError(problem, response?.status ?? 0);
    if (failure.code === 'auth.signed-out') leaveSession('ended', go);
    else if (isSignedOut(failure) && !leaving && !signedOutReason())
      go(loginUrl(window.location.pathname + window.location.search + window.location.hash));
    return failure;
  });
}

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (n, e) => n < 2 && !(e instanceof ApiError && e.status >= 400 && e.status < 500),
      },
    },
  });
}
