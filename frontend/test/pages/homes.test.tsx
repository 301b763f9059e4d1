import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open, toLogin } from '../support/open';
import { asked, replyWith } from '../support/server';
import { id, PARK } from '../support/world';

describe('the start page', () => {
  it.each([
    ['operator', `/parks/${PARK}/tenants`],
    ['founder', `/company/${id(3, 1)}`],
    ['mentor', '/mentoring'],
    ['viewer', '/parks'],
  ] as const)('takes a %s to their work', async (who, path) => {
    const { router } = await open('/', who);
    await waitFor(() => expect(router.state.location.pathname).toBe(path));
  });

  it('tells a person without a role what to do', async () => {
    await open('/', 'newcomer');
    expect(await screen.findByText('新人（示例），您还没有可查看的内容')).toBeVisible();
  });

  it('sends a person without a session to sign in and back', async () => {
    replyWith('get', '/me', 401, problem(401, 'auth.required'));
    await open('/mentoring');
    await waitFor(() => expect(toLogin.length).toBeGreaterThan(0));
    expect(toLogin[0]).toMatch(/^\/auth\/login\?to=/);
  });
});

describe('the founder’s home', () => {
  const home = `/company/${id(3, 1)}`;

  it('shows the own company and room', async () => {
    await open(home, 'founder');
    expect(await screen.findByRole('heading', { level: 1, name: /徐州彭城橙意机械/ })).toBeVisible();
    expect(await screen.findByText('A101')).toBeVisible();
  });

  it('keeps the company when the stay fails', async () => {
    replyWith('get', '/companies/:company/stays', 500, problem(500, 'server.unexpected'));
    await open(home, 'founder');
    expect(await screen.findByText('没有载入成功')).toBeVisible();
    expect(screen.getByRole('heading', { name: '企业信息' })).toBeVisible();
  });

  it.each([`/parks/${PARK}/tenants`, `/company/${id(3, 2)}`])('is all there is: %s is not found', async (path) => {
    await open(path, 'founder');
    expect(await screen.findByRole('heading', { name: '没有找到这一页' })).toBeVisible();
  });

  it('asks little before it shows', async () => {
    await open(home, 'founder');
    await screen.findByText('A101');
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe('refusals', () => {
  it('show a page and leave the person signed in', async () => {
    replyWith('get', '/parks/:park', 403, problem(403, 'access.denied'));
    await open(`/parks/${PARK}/tenants`);
    expect(await screen.findByRole('heading', { name: '您没有这项权限' })).toBeVisible();
    expect(toLogin).toEqual([]);
  });

  it('of the server give the trace id and a retry', async () => {
    replyWith('get', '/parks/:park', 500, problem(500, 'server.unexpected'));
    await open(`/parks/${PARK}/tenants`);
    expect(await screen.findByText(/trace-1/)).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });
});
