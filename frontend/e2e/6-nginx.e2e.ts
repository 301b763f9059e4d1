import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { parkOf } from './support/api';
import { settled } from './support/checks';
import { choose } from './support/desk';
import { signIn } from './support/people';

/** Set by the launcher: the system as in production, nginx and HTTPS before two backends. */
const FRONT = process.env.SEEDBED_FRONT ?? '';
const REPLICAS = (process.env.SEEDBED_REPLICAS ?? '').split(',').filter(Boolean);

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

test.use({ ignoreHTTPSErrors: true, baseURL: FRONT });

/** What the browser itself refused, on every page of the test. */
function refusals(page: Page) {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy|Permissions-Policy|Refused to/i.test(message.text())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(error.message));
  return found;
}

async function served(request: APIRequestContext, replica: string) {
  const metrics = await (await request.get(`${replica}/q/metrics`)).text();
  const counts = [...metrics.matchAll(/^http_server_requests_seconds_count\{.*uri="\/api.*\} (\S+)$/gm)];
  return counts.reduce((sum, [, n]) => sum + Number(n), 0);
}

test('a journey through nginx: sign-in, list, a write; both backends work and no policy is broken', async ({
  page,
  request,
}) => {
  const broken = refusals(page);
  const before = await Promise.all(REPLICAS.map((r) => served(request, r)));
  const park = await parkOf(request);
  await signIn(page, 'operator', `/parks/${park}/companies?open=register`);
  const session = (await page.context().cookies(FRONT)).find((c) => c.name.startsWith('q_session'));
  expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax' });

  const name = `反向代理团队${Date.now()}（示例）`;
  const form = page.getByRole('dialog');
  // The drawer slides in and the list behind it loads: a choice made before is lost with the first drawing.
  await settled(page);
  await choose(page, form.getByLabel('类型'), '团队');
  await expect(form.locator('.ant-select').first()).toContainText('团队');
  await form.getByLabel('企业名称').fill(name);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(name).first()).toBeVisible();

  await page.goto(`/parks/${park}/tenants`);
  await settled(page);
  await page.goto(`/parks/${park}/board`);
  await settled(page);
  expect(broken).toEqual([]);

  expect(REPLICAS).toHaveLength(2);
  for (const [i, replica] of REPLICAS.entries())
    expect(await served(request, replica), replica).toBeGreaterThan(before[i] ?? 0);
});

test('every page has a nonce of its own, and the policy names it', async ({ request }) => {
  const nonces: string[] = [];
  for (const path of ['/', '/', '/index.html', '/parks/1/tenants']) {
    const answer = await request.get(path);
    const nonce = /name="csp-nonce" content="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    expect(answer.headers()['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(answer.headers()['cache-control']).toBe('no-cache');
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(nonces.length);
});

test('nginx and the backend say the same headers', async ({ request }) => {
  const asset = /src="(\/assets\/[^"]+)"/.exec(await (await request.get('/')).text())?.[1] ?? '';
  for (const path of ['/', '/parks', asset, '/assets/nothing.js', '/icon.svg', '/api/v1/me', '/api/nothing']) {
    const front = await request.get(path);
    const backend = await request.get(REPLICAS[0] + path);
    expect(front.status(), path).toBe(backend.status());
    for (const answer of [front, backend]) expect(answer.headers(), path).toMatchObject(ALWAYS);
    expect(policyOf(front), path).toBe(policyOf(backend));
    expect(front.headers()['cache-control'], path).toBe(backend.headers()['cache-control']);
    expect(front.headers()['strict-transport-security'], path).toBe('max-age=31536000');
    expect(front.headersArray().filter((h) => h.name.toLowerCase() in ALWAYS)).toHaveLength(5);
  }
});

const policyOf = (answer: { headers(): Record<string, string> }) =>
  answer.headers()['content-security-policy']?.replace(/'nonce-[^']+'/, "'nonce-…'");

test('what is for the inside stays inside, and another site cannot sign anyone out', async ({ request }) => {
  for (const path of ['/q/metrics', '/q/health', '/q/swagger-ui/', '/q/openapi'])
    expect((await request.get(path)).status(), path).toBe(404);
  const foreign = { 'Sec-Fetch-Site': 'cross-site' };
  expect((await request.get('/auth/logout', { headers: foreign, maxRedirects: 0 })).status()).toBe(403);
});

test('the trace id of a refusal is nginx’s own, whatever the caller claims', async ({ request }) => {
  const claimed = 'a'.repeat(32);
  const answer = await request.get('/api/v1/me', { headers: { traceparent: `00-${claimed}-00f067aa0ba902b7-01` } });
  const { traceId } = (await answer.json()) as { traceId: string };
  expect(traceId).toMatch(/^[0-9a-f]{32}$/);
  expect(traceId).not.toBe(claimed);
});
