import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION, CALL, call, nextStep, ownApplication, summaryOf, TOKEN } from '../support/application';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { PARK } from '../support/world';

const MINE = `/apply/${PARK}/mine/${APPLICATION}`;
const OWN = '/applications/:id';
const shows = (more: Parameters<typeof ownApplication>[0] = {}) => replyWith('get', OWN, 200, ownApplication(more));

beforeEach(() => sessionStorage.clear());

describe('a link on its way into an account', () => {
  it('is kept while its holder signs in, and the address they come back to carries no secret', async () => {
    shows();
    const { user } = await open(`${MINE}#${TOKEN}`, 'newcomer');
    const signIn = await screen.findByRole('link', { name: '登录后归入账号' });
    expect(signIn).toHaveAttribute('href', `/auth/login?to=${encodeURIComponent(MINE)}`);
    signIn.addEventListener('click', (e) => e.preventDefault());
    await user.click(signIn);
    expect(sessionStorage.getItem('seedbed.claim')).toContain(TOKEN);
  });

  it('is there again after signing in, once, and is taken over with one more question', async () => {
    sessionStorage.setItem('seedbed.claim', JSON.stringify({ applicationId: APPLICATION, token: TOKEN }));
    shows({ abilities: ['takeOver'] });
    replyWith('post', `${OWN}/owner`, 200, ownApplication({ owned: true, version: 4 }));
    const { user, router } = await open(MINE, 'newcomer');
    await user.click(await screen.findByRole('button', { name: '归入我的账号' }));
    expect(router.state.location.hash).toBe(TOKEN);
    expect(sessionStorage.getItem('seedbed.claim')).toBeNull();
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '归入我的账号' }));
    await waitFor(() => expect(router.state.location.href).toBe(`/my-applications/${APPLICATION}`));
  });

  it('opens no other application than the one it is of', async () => {
    sessionStorage.setItem('seedbed.claim', JSON.stringify({ applicationId: CALL, token: TOKEN }));
    replyWith('get', OWN, 404, problem(404, 'resource.not-found'));
    const { router } = await open(MINE, 'newcomer');
    expect(await screen.findByText(/链接无效/)).toBeVisible();
    expect(router.state.location.hash).toBe('');
  });

  it('is offered nothing where an account holds the application', async () => {
    shows({ owned: true });
    await open(`${MINE}#${TOKEN}`, 'newcomer');
    expect(await screen.findByText('填写完整并提交申请。')).toBeVisible();
    expect(screen.queryByText(/归入/)).toBeNull();
  });
});

describe('a call', () => {
  const at = `/apply/${PARK}/${CALL}`;
  beforeEach(() => {
    replyWith('get', `/public/parks/${PARK}/calls/${CALL}`, 200, call);
    replyWith('post', `/public/parks/${PARK}/calls/${CALL}/applications`, 201, { id: APPLICATION, token: TOKEN });
  });

  it('lets one sign in first or apply by link', async () => {
    const { user } = await open(at, 'newcomer');
    const signIn = await screen.findByRole('link', { name: '登录后填写，可在任何设备继续' });
    expect(signIn).toHaveAttribute('href', `/auth/login?to=${encodeURIComponent(`${at}?account=yes`)}`);
    await user.click(screen.getByRole('button', { name: '开始申请' }));
    expect(await screen.findByRole('textbox', { name: '您的专属链接' })).toHaveValue(
      `${window.location.origin}${MINE}#${TOKEN}`,
    );
  });

  it('begins in the account of who has signed in', async () => {
    replyWith('post', `${OWN}/owner`, 200, ownApplication({ owned: true }));
    const { user, router } = await open(`${at}?account=yes`, 'newcomer');
    await user.click(await screen.findByRole('button', { name: '开始申请，归入我的账号' }));
    await waitFor(() => expect(router.state.location.href).toBe(`/my-applications/${APPLICATION}`));
  });

  it('loses no link when the session has ended meanwhile', async () => {
    replyWith('post', `${OWN}/owner`, 409, problem(409, 'admission.sign-in'));
    const { user } = await open(`${at}?account=yes`, 'newcomer');
    await user.click(await screen.findByRole('button', { name: '开始申请，归入我的账号' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有归入账号');
    expect(screen.getByRole('textbox', { name: '您的专属链接' })).toHaveValue(
      `${window.location.origin}${MINE}#${TOKEN}`,
    );
  });
});

describe('where an application stands', () => {
  it('says whose turn it is, until when, and how much time that leaves', async () => {
    shows({ state: 'NEED_SUPPLEMENT', next: nextStep({ until: '2026-12-04', workingDaysLeft: 9 }) });
    await open(`${MINE}#${TOKEN}`, 'newcomer');
    const card = await screen.findByRole('region', { name: '接下来' });
    expect(card).toHaveTextContent('轮到您');
    expect(card).toHaveTextContent('2026年12月4日周五前（含当天）');
    expect(card).toHaveTextContent('还剩 9 个工作日');
  });

  it('leads to the public notice that runs', async () => {
    const noticeId = '00000021-0000-4000-8000-000000000001';
    shows({ state: 'PUBLICIZED', next: nextStep({ by: 'PARK', noticeId }) });
    await open(`${MINE}#${TOKEN}`, 'newcomer', 'en');
    expect(await screen.findByRole('link', { name: 'See the notice' })).toHaveAttribute(
      'href',
      `/notices/${PARK}/${noticeId}`,
    );
  });

  it('says that a closed call takes nothing any more', async () => {
    shows({ next: nextStep({ over: true, workingDaysLeft: null }) });
    await open(`${MINE}#${TOKEN}`, 'newcomer');
    expect(await screen.findByText('该招募已停止接收，不能再提交。')).toBeVisible();
    expect(screen.getByText('期限已过')).toBeVisible();
  });
});

describe('my applications', () => {
  it('name what has to be done until when, and open without a secret', async () => {
    const own = ownApplication({ state: 'APPROVED', number: 'RZ2026-0012', owned: true });
    replyWith('get', '/me/applications', 200, { items: [summaryOf(own)], page: 1, size: 20, total: 1 });
    const links: (string | null)[] = [];
    server.use(
      http.get(`*/api/v1${OWN}`, ({ request }) => {
        links.push(request.headers.get('Link-Token'));
        return HttpResponse.json(own);
      }),
    );
    const { user } = await open('/my-applications', 'newcomer');
    expect(await screen.findByText('轮到您 · 申请已批准：园区拟定孵化协议和租赁合同，双方签订。')).toBeVisible();
    await user.click(screen.getByRole('link', { name: '苗圃招募（示例）' }));
    expect(await screen.findByRole('link', { name: '← 我的申请' })).toBeVisible();
    expect(links).toEqual([null]);
  });

  it('are found by who has none yet, with the way to the first', async () => {
    replyWith('get', '/me/applications', 200, { items: [], page: 1, size: 20, total: 0 });
    const { user } = await open('/', 'newcomer');
    await user.click(await screen.findByRole('link', { name: '我的申请' }));
    expect(await screen.findByText('您的账号下还没有入驻申请。')).toBeVisible();
  });
});
