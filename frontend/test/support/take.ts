import { HttpResponse, http } from 'msw';
import { server } from './server';

type Taken = { url: URL; headers: Headers; body: unknown };

/** Answers one operation and keeps what it was asked. */
export function take(method: 'get' | 'post' | 'put' | 'delete', path: string, status: number, answer: object = {}) {
  const taken: Taken[] = [];
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      const json = request.headers.get('content-type')?.includes('json');
      taken.push({
        url: new URL(request.url),
        headers: request.headers,
        body: json ? await request.json() : undefined,
      });
      return HttpResponse.json(answer, { status });
    }),
  );
  return taken;
}
