import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server, signInAs } from '../support/server';
import { id } from '../support/world';

const COMPANY = '徐州彭城橙意机械有限公司（示例）';

/** From here on the server knows the person as the other one: the answer was kept. */
const answers = (path: string, becomes: 'founder' | 'newcomer') =>
  server.use(
    http.post(`*/api/v1/me/invitations/:id/${path}`, () => {
      signInAs(becomes);
      return new HttpResponse(null, { status: 204 });
    }),
  );

describe('an invitation', () => {
  it('is what somebody without a role finds first, and a yes leads straight into the company', async () => {
    answers('accept', 'founder');
    const { user, router } = await open('/', 'invited');
    expect(await screen.findByRole('heading', { name: COMPANY })).toBeVisible();
    expect(screen.getByText('徐州职工创新创业园（示例） · 王经办（示例）邀请您加入，担任“企业负责人”。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: `接受 ${COMPANY} 的邀请` }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/company/${id(3, 1)}`));
    expect(screen.queryByRole('link', { name: /份邀请等待您答复/ })).toBeNull();
  });

  it('is declined after one more question', async () => {
    answers('decline', 'newcomer');
    const { user } = await open('/invitations', 'invited');
    await user.click(await screen.findByRole('button', { name: `谢绝 ${COMPANY} 的邀请` }));
    await user.click(await screen.findByRole('button', { name: '谢绝' }));
    expect(await screen.findByText('新人（示例），您还没有可查看的内容')).toBeVisible();
  });

  it('stands in the bar until it is answered', async () => {
    await open('/my-data', 'invited');
    expect(await screen.findByRole('link', { name: '1 份邀请等待您答复' })).toHaveAttribute('href', '/invitations');
  });

  it('that cannot be accepted says why', async () => {
    const waiting = {
      ...{ id: id(11, 1), role: 'STAFF', parkId: null, parkName: null, companyId: id(3, 1), companyName: COMPANY },
      ...{ invitedBy: null, invitedAt: '2026-11-20T01:00:00Z', expiresAt: '2026-12-04T01:00:00Z' },
    };
    replyWith('get', '/me/invitations', 200, {
      items: [{ ...waiting, hindrance: 'ROLE_CONFLICT' }],
      ...{ page: 1, size: 20, total: 1 },
    });
    await open('/invitations', 'invited');
    expect(await screen.findByText(/不能由同一人担任/)).toBeVisible();
    expect(screen.getByRole('button', { name: `接受 ${COMPANY} 的邀请` })).toBeDisabled();
  });

  it('withdrawn meanwhile is told', async () => {
    replyWith(
      'post',
      '/me/invitations/:id/accept',
      409,
      problem(409, 'member.illegal-move', { params: { state: 'WITHDRAWN' } }),
    );
    const { user } = await open('/invitations', 'invited');
    await user.click(await screen.findByRole('button', { name: `接受 ${COMPANY} 的邀请` }));
    expect(await screen.findByText(/现为“已撤回”/)).toBeInTheDocument();
  });

  it('gone or never there leaves an empty page with a way on', async () => {
    await open('/invitations', 'founder');
    expect(await screen.findByText('没有等待您答复的邀请。')).toBeVisible();
    expect(screen.getByRole('link', { name: '进入首页' })).toBeVisible();
  });
});
