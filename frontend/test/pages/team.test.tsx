import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open, toLogin } from '../support/open';
import { asked, replyWith } from '../support/server';
import { id, PARK } from '../support/world';

const page = `/parks/${PARK}/members`;

describe('people of a park', () => {
  it('shows who holds which role and what may be done', async () => {
    await open(page);
    expect(await screen.findByText('孙复核（示例）')).toBeVisible();
    expect(screen.getByRole('button', { name: '移除孙复核（示例）' })).toBeVisible();
    expect(screen.getByRole('button', { name: '退出' })).toBeVisible();
  });

  it('lists what waits for a second person and confirms it', async () => {
    const { user } = await open(`${page}?tab=awaiting`);
    await user.click(await screen.findByRole('button', { name: /^确认/ }));
    await waitFor(() => expect(asked.some((a) => a.url.pathname.endsWith('/confirm'))).toBe(true));
  });

  it('says that a powerful role needs a second person', async () => {
    const { user } = await open(`${page}?open=invite`);
    await user.type(await screen.findByLabelText('邮箱'), 'finance@example.com');
    await user.click(screen.getByLabelText('角色'));
    await user.click(await screen.findByTitle('财务'));
    expect(await screen.findByText(/须由另一人确认/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '发出邀请' }));
    await waitFor(() =>
      expect(asked.find((a) => a.method === 'POST')?.body).toEqual({ email: 'finance@example.com', role: 'FINANCE' }),
    );
  });

  it('names the role when the last one must stay', async () => {
    replyWith(
      'post',
      '/parks/:park/members/:member/remove',
      409,
      problem(409, 'member.last-one', { params: { role: 'CHECKER' } }),
    );
    const { user } = await open(page);
    await user.click(await screen.findByRole('button', { name: '移除孙复核（示例）' }));
    const drawer = await screen.findByRole('dialog');
    await user.type(within(drawer).getByLabelText('原因'), '离职');
    await user.click(within(drawer).getByRole('button', { name: '立即移除' }));
    expect(await within(drawer).findByText(/最后一位“复核”/)).toBeVisible();
  });
});

describe('a sign-in that was ended', () => {
  it('goes through the identity provider’s sign-out', async () => {
    replyWith('get', '/companies/:company', 401, problem(401, 'auth.signed-out'));
    await open(`/company/${id(3, 1)}`, 'founder');
    await waitFor(() => expect(toLogin).toContain('/auth/logout'));
    expect(toLogin.filter((url) => url.startsWith('/auth/login'))).toEqual([]);
  });

  it('is explained afterwards, and signing in again is the person’s own step', async () => {
    sessionStorage.setItem('seedbed.signedOut', 'ended');
    replyWith('get', '/me', 401, problem(401, 'auth.required'));
    await open('/');
    expect(await screen.findByRole('heading', { name: '您已退出登录' })).toBeVisible();
    expect(screen.getByRole('link', { name: '重新登录' })).toHaveAttribute('href', '/auth/login?to=/');
    expect(toLogin).toEqual([]);
  });

  it('asks nobody to sign in while the browser is on its way out', async () => {
    const { user, router } = await open('/account', 'founder');
    await user.click(await screen.findByRole('button', { name: /账户/ }));
    await user.click(await screen.findByRole('link', { name: '退出登录' }));
    replyWith('get', '/companies/:company', 401, problem(401, 'auth.required'));
    await router.navigate({ to: `/company/${id(3, 1)}` });
    await waitFor(() => expect(asked.some((a) => a.url.pathname.includes(id(3, 1)))).toBe(true));
    expect(toLogin).toEqual([]);
    window.dispatchEvent(new Event('pageshow'));
    await router.invalidate();
    await waitFor(() => expect(toLogin[0]).toMatch(/^\/auth\/login/));
  });
});
