import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { MessageKind } from '../../src/api/gen/types.gen';
import { problem } from '../support/fakeApi';
import { inbox, message } from '../support/inbox';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { id, PARK, tenants } from '../support/world';

const COMPANY = '徐州彭城橙意机械有限公司（示例）';
const OVERDUE = new RegExp(`${COMPANY}的苗圃阶段已于 2026-12-20 到期`);

/** An inbox that remembers what was marked. */
function holds(items: ReturnType<typeof message>[]) {
  const marked: string[] = [];
  const now = () => items.map((m) => ({ ...m, readAt: marked.includes(m.id) ? '2026-11-21T01:00:00Z' : m.readAt }));
  const left = () => ({ unread: now().filter((m) => !m.readAt).length, more: false });
  server.use(
    http.get('*/api/v1/me/inbox', ({ request }) => {
      const unread = new URL(request.url).searchParams.get('unread') === 'true';
      return HttpResponse.json(inbox(now().filter((m) => !unread || !m.readAt)));
    }),
    http.get('*/api/v1/me/inbox/unread', () => HttpResponse.json(left())),
    http.post('*/api/v1/me/inbox/:id/read', ({ params }) => {
      marked.push(String(params.id));
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/v1/me/inbox/read', async ({ request }) => {
      const { until } = (await request.json()) as { until: string };
      marked.push(...items.filter((m) => m.toldAt <= until).map((m) => m.id));
      return HttpResponse.json(left());
    }),
  );
  return marked;
}

describe('the bell', () => {
  it('tells how many wait, opens the newest, and a message leads to what it is about', async () => {
    const marked = holds([message(1, 'STAGE_OVERDUE'), message(2, 'STAGE_ENDS_SOON')]);
    const { user, router } = await open('/my-data');
    await user.click(await screen.findByRole('button', { name: '消息，2 条未读' }));
    const panel = await screen.findByRole('region', { name: '消息' });
    const late = await within(panel).findByRole('link', { name: OVERDUE });
    expect(within(panel).getByText('逾期')).toBeVisible();
    expect(within(panel).getByText('待办')).toBeVisible();
    expect(within(panel).getByRole('heading', { name: /2026年11月20日/ })).toBeVisible();
    await user.click(late);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/parks/${PARK}/tenants/${tenants[0]?.id}`));
    expect(marked).toEqual([id(90, 1)]);
    expect(await screen.findByRole('button', { name: '消息，1 条未读' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '消息' })).toBeNull();
  });

  it('marks all that is shown and stays open to be looked at', async () => {
    holds([message(1, 'EXIT_REQUESTED'), message(2, 'GRADUATION_PROPOSED')]);
    const { user } = await open('/my-data');
    await user.click(await screen.findByRole('button', { name: '消息，2 条未读' }));
    await user.click(await screen.findByRole('button', { name: '全部标为已读' }));
    expect(await screen.findByRole('button', { name: '消息' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: '全部标为已读' })).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: '消息' })).toHaveAttribute('aria-expanded', 'false');
  });

  it('says when there is nothing, and keeps quiet when the count cannot be had', async () => {
    replyWith('get', '/me/inbox/unread', 500, problem(500, 'server.error'));
    const { user } = await open('/my-data', 'founder');
    await user.click(await screen.findByRole('button', { name: '消息' }));
    expect(await screen.findByText('没有消息。')).toBeVisible();
    expect(screen.getByRole('link', { name: '全部消息' })).toHaveAttribute('href', '/inbox');
  });

  it('counts no further than 99', async () => {
    replyWith('get', '/me/inbox/unread', 200, { unread: 99, more: true });
    await open('/my-data', 'mentor');
    expect(await screen.findByRole('button', { name: '消息，99+ 条未读' })).toBeVisible();
  });
});

describe('the inbox', () => {
  it('tells what is unread from what was read, and can show the one alone', async () => {
    holds([message(1, 'STAGE_OVERDUE'), message(2, 'EXIT_REQUESTED', { readAt: '2026-11-20T05:00:00Z' })]);
    const { user, router } = await open('/inbox');
    expect(await screen.findByRole('link', { name: /^未读：.*苗圃阶段/ })).toBeVisible();
    expect(screen.getByRole('link', { name: `${COMPANY}拟于 2026-12-20 离园，请办理退出` })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: '未读' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(router.state.location.search).toEqual({ show: 'unread' });
  });

  it('leads a company to its own pages, and says a period as people do', async () => {
    const words = { period: 'QUARTER', from: '2026-07-01', day: '2026-10-22' };
    holds([message(1, 'REPORT_RETURNED', { companyId: id(3, 1), words })]);
    await open('/inbox?show=unread', 'founder');
    const link = await screen.findByRole('link', {
      name: '未读：2026 年第 3 季度报表需要修改后重新报送，2026-10-22 截止',
    });
    expect(link.getAttribute('href')).toContain(`/company/${id(3, 1)}`);
  });

  it('of a booking leads to it, on either side', async () => {
    const words = { facility: '一号会议室（示例）', day: '2026-12-20' };
    holds([
      message(1, 'BOOKING_APPROVED', { id: id(90, 1), companyId: id(3, 1), subjectId: id(77, 1), words }),
      message(1, 'BOOKING_REQUESTED', { id: id(90, 2), subjectId: id(77, 2), words }),
    ]);
    await open('/inbox');
    const own = await screen.findByRole('link', { name: /一号会议室（示例） 2026-12-20 的预约已同意/ });
    expect(own.getAttribute('href')).toContain(`/company/${id(3, 1)}/bookings/${id(77, 1)}`);
    const park = screen.getByRole('link', { name: /一号会议室（示例） 2026-12-20 的预约待审批/ });
    expect(park.getAttribute('href')).toMatch(/\/bookings\?.*booking=/);
  });

  it('that cannot be read says so and tries again', async () => {
    replyWith('get', '/me/inbox', 500, problem(500, 'server.error'));
    await open('/inbox');
    expect(await screen.findByText('没有载入成功')).toBeVisible();
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
  });

  it('has a sentence for every kind in both languages, with all its words in it', async () => {
    const firm = { company: COMPANY, into: COMPANY, stage: 'NURSERY', outcome: 'GRANTED' };
    const words = { ...firm, day: '2026-12-20', facility: '一号会议室' };
    const all = Object.values(MessageKind).map((kind, n) => ({
      ...message(1, kind, { id: id(90, n), words: { ...words, period: 'MONTH', from: '2026-11-01' } }),
    }));
    holds(all);
    await open('/inbox', 'operator', 'en');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(all.length));
    for (const link of screen.getAllByRole('listitem'))
      expect(link.textContent).not.toMatch(/inbox\.|\{\{|undefined|null/);
  });
});
