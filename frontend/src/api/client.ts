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

const loginUrl = (path: string) => `/auth/login?to=${encodeURIComponent(path)}`;

export function setupClient(toLogin: (url: string) => void = (url) => window.location.assign(url), baseUrl = '') {
  client.setConfig({ baseUrl, credentials: 'same-origin' });
  client.interceptors.request.use((request) => {
    request.headers.set('X-Requested-With', 'JavaScript');
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  });
  client.interceptors.error.use((error, response) => {
    const problem = error && typeof error === 'object' ? (error as Partial<Problem>) : { title: String(error) };
    const failure = new ApiError(problem, response?.status ?? 0);
    if (isSignedOut(failure)) toLogin(loginUrl(window.location.pathname + window.location.search));
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
