import { type APIRequestContext, expect } from '@playwright/test';
import type { Me } from '../../src/api/gen/types.gen';
import type { Person } from './people';

const REALM = `${process.env.KEYCLOAK_URL ?? 'http://127.0.0.1:8180'}/realms/${process.env.KEYCLOAK_REALM ?? 'seedbed'}`;

/**
 * The local realm's public client lets scripts get a token without a browser. While one sign-in of a person is being finished,
 * the realm refuses the next with 400 and the words of a wrong password; only that is tried again, anything else fails at once.
 */
async function tokenOf(request: APIRequestContext, who: Person) {
  const signIn = () =>
    request.post(`${REALM}/protocol/openid-connect/token`, {
      form: {
        grant_type: 'password',
        client_id: 'seedbed-cli',
        username: who,
        password: 'seedbed-demo',
        scope: 'openid profile email',
      },
    });
  let answer = await signIn();
  const again = async () => {
    answer = await signIn();
    return answer.status();
  };
  if (answer.status() === 400) {
    const message = await answer.text();
    await expect.poll(again, { message, intervals: [250, 1000], timeout: 3000 }).not.toBe(400);
  }
  expect(answer.ok(), await answer.text()).toBe(true);
  return ((await answer.json()) as { access_token: string }).access_token;
}

export async function read<T>(request: APIRequestContext, who: Person, path: string): Promise<T> {
  const headers = { Authorization: `Bearer ${await tokenOf(request, who)}` };
  const answer = await request.get(`/api/v1${path}`, { headers });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return (await answer.json()) as T;
}

/** A file as the browser would send it. */
type FilePayload = { name: string; mimeType: string; buffer: Buffer };

type How = { server?: string; version?: number; multipart?: boolean; method?: 'post' | 'put' };

/** Writes as a script makes them: signed in once, a key of their own, the answer as it came. */
export async function writer(request: APIRequestContext, who: Person) {
  const token = await tokenOf(request, who);
  return async (path: string, data: unknown, { server = '', version, multipart, method = 'post' }: How = {}) => {
    const headers = {
      Authorization: `Bearer ${token}`,
      'Idempotency-Key': crypto.randomUUID(),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    };
    const body = multipart ? { multipart: { file: data as FilePayload } } : { data };
    const answer = await request[method](`${server}/api/v1${path}`, { headers, ...body });
    return { status: answer.status(), body: await answer.json() };
  };
}

export const meOf = (request: APIRequestContext, who: Person) => read<Me>(request, who, '/me');

export async function parkOf(request: APIRequestContext, who: Person = 'operator') {
  const me = await meOf(request, who);
  const parkId = me.parks[0]?.parkId;
  if (!parkId) throw new Error(`${who} has no park`);
  return parkId;
}
