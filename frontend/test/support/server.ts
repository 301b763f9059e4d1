import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { Me } from '../../src/api/gen/types.gen';
import { fakeApi } from './fakeApi';
import { people } from './world';

let me: Me = people.operator;

export const signInAs = (who: keyof typeof people) => {
  me = people[who];
};

/** Requests in the order they came, for tests that care what was asked. */
export const asked: { method: string; url: URL; headers: Headers; body: unknown }[] = [];

export const server = setupServer(
  http.all('*/api/v1/*', async ({ request }) => {
    const url = new URL(request.url);
    const json = request.headers.get('content-type')?.includes('json');
    asked.push({
      method: request.method,
      url,
      headers: request.headers,
      body: json ? await request.json() : undefined,
    });
    const reply = fakeApi(me, request.method, url);
    return HttpResponse.json(reply.body as object, { status: reply.status });
  }),
);

export const replyWith = (method: 'get' | 'post' | 'put', path: string, status: number, body: object) =>
  server.use(http[method](`*/api/v1${path}`, () => HttpResponse.json(body, { status })));
