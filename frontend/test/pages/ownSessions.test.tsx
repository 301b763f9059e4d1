import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageOf } from '../support/bookings';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { action, MENTOR, SESSION, session, TENANT } from '../support/sessions';
import { take } from '../support/take';
import { id } from '../support/world';

const COMPANY = id(3, 1);
const API = `/companies/${COMPANY}`;
const PAGE = `/company/${COMPANY}/sessions`;
const ONE = `${API}/mentor-sessions/${SESSION}`;

const hours = (more: object = {}) => ({
  ...{ tenantId: TENANT, month: '2026-11-01', budgetMinutes: 360, usedMinutes: 120, plannedMinutes: 60 },
  ...{ leftMinutes: 240, ...more },
});

beforeEach(() => {
  replyWith('get', `${API}/mentor-hours`, 200, hours());
  replyWith('get', `${API}/mentor-actions`, 200, pageOf());
  const choice = { category: null, fields: ['股权'], linked: true };
  replyWith(
    'get',
    `${API}/mentor-choices`,
    200,
    pageOf({ id: MENTOR, name: '王导师（示例）', title: '律师', ...choice }),
  );
});

describe('the sessions of one’s own company', () => {
  it('show the hours left, what is to be done and each session under where it stands', async () => {
    replyWith('get', `${API}/mentor-actions`, 200, pageOf(action()));
    await open(PAGE, 'advised');
    expect(await screen.findByText('本月还有 4 小时（共 6 小时，已用 2 小时，已安排 1 小时）')).toBeVisible();
    expect(await screen.findByText('没有待确认的纪要。')).toBeVisible();
    const states = asked
      .filter((a) => a.url.pathname.endsWith('/mentor-sessions'))
      .map((a) => a.url.searchParams.getAll('state'));
    expect(states).toContainEqual(['MINUTES_FILED']);
    expect(states.flat()).toHaveLength(11);
    const done = take('post', `${API}/mentor-actions/${id(61, 1)}/done`, 200, action({ doneOn: '2026-11-23' }));
    const { user } = await open(PAGE, 'advised');
    await user.click((await screen.findAllByRole('button', { name: '已完成：整理股东会决议' }))[0] as HTMLElement);
    await waitFor(() => expect(done).toHaveLength(1));
  });

  it('say what is over the budget, and where there is none', async () => {
    replyWith('get', `${API}/mentor-hours`, 200, hours({ usedMinutes: 420, leftMinutes: -60 }));
    await open(PAGE, 'advised');
    expect(await screen.findByText(/本月已超出 1 小时/)).toBeVisible();
    replyWith('get', `${API}/mentor-hours`, 200, hours({ budgetMinutes: null, leftMinutes: null }));
    await open(PAGE, 'advised');
    expect(await screen.findByText(/本阶段政策没有规定时数/)).toBeVisible();
  });

  it('are asked for with a topic; the park proposes the mentor unless one is wished for', async () => {
    const taken = take('post', `${API}/mentor-sessions`, 201, session({ state: 'REQUESTED' }));
    const { user } = await open(PAGE, 'advised');
    await user.click(await screen.findByRole('button', { name: '申请辅导' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('由园区推荐')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: '申请辅导' }));
    expect(await drawer.findByText('请填写辅导主题')).toBeInTheDocument();
    expect(taken).toHaveLength(0);
    await user.type(drawer.getByLabelText('辅导主题'), '股权设计');
    await user.type(drawer.getByLabelText('希望解决的问题'), '期权池留多少');
    await user.click(drawer.getByRole('button', { name: '申请辅导' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({ tenantId: TENANT, topic: '股权设计', question: '期权池留多少' });
    expect(taken[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('keep what was typed when the wish is refused, and say it at the wish', async () => {
    const pointed = { pointer: '/wishedMentorId', code: 'mentoring.session-mentor-out', detail: null };
    take('post', `${API}/mentor-sessions`, 422, problem(422, 'mentoring.session-mentor-out', { errors: [pointed] }));
    const { user } = await open(`${PAGE}?open=ask`, 'advised');
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(await drawer.findByLabelText('辅导主题'), '股权设计');
    await user.click(drawer.getByLabelText('希望的导师'));
    await user.click(await screen.findByText('已挂联 · 律师 · 股权'));
    await user.click(drawer.getByRole('button', { name: '申请辅导' }));
    expect(await drawer.findByText('该导师不存在或当日不在聘期内。')).toBeInTheDocument();
    expect(drawer.getByLabelText('辅导主题')).toHaveValue('股权设计');
  });

  it('are not for those who may not', async () => {
    await open(PAGE, 'founder');
    expect(await screen.findByText('导师辅导由企业负责人和成员办理。')).toBeVisible();
  });

  it('cannot be asked for by a company that has left', async () => {
    replyWith('get', `${API}/stays`, 200, pageOf());
    await open(PAGE, 'advised');
    expect(await screen.findByText(/目前没有在园/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '申请辅导' })).toBeNull();
  });
});

describe('minutes to confirm', () => {
  const filed = session({
    ...{ state: 'MINUTES_FILED', advice: '先立项后归集', nextSteps: '建辅助账', filedAt: '2026-11-22T01:00:00Z' },
    ...{ minutes: 75, abilities: ['CONFIRM'] },
  });

  it('are read, and rated by one’s own choice: none is made beforehand', async () => {
    replyWith('get', ONE, 200, filed);
    const confirmed = take('post', `${ONE}/confirmation`, 200, session({ state: 'CONFIRMED' }));
    const { user } = await open(`${PAGE}/${SESSION}`, 'advised');
    expect(await screen.findByText('先立项后归集')).toBeVisible();
    for (const one of await screen.findAllByRole('radio')) expect(one).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: '确认纪要' }));
    expect(await screen.findByText('请填写评价')).toBeInTheDocument();
    expect(confirmed).toHaveLength(0);
    await user.click(screen.getByRole('radio', { name: '2 分 帮助不大' }));
    await user.type(screen.getByLabelText('评语'), '讲得太快');
    await user.click(screen.getByRole('button', { name: '确认纪要' }));
    await waitFor(() => expect(confirmed).toHaveLength(1));
    expect(confirmed[0]?.body).toEqual({ rating: 2, comment: '讲得太快' });
    expect(confirmed[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('keep the rating and the words when the confirmation is refused', async () => {
    replyWith('get', ONE, 200, filed);
    take('post', `${ONE}/confirmation`, 409, problem(409, 'mentoring.session-same-person'));
    const { user } = await open(`${PAGE}/${SESSION}`, 'advised');
    await user.click(await screen.findByRole('radio', { name: '5 分 很有帮助' }));
    await user.type(screen.getByLabelText('评语'), '很好');
    await user.click(screen.getByRole('button', { name: '确认纪要' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('评语')).toHaveValue('很好');
    expect(screen.getByRole('radio', { name: '5 分 很有帮助' })).toBeChecked();
  });

  it('stand first on the company’s home', async () => {
    replyWith('get', `${API}/mentor-sessions`, 200, pageOf(session({ id: id(60, 2), topic: '渠道' }), filed));
    await open(`/company/${COMPANY}`, 'advised');
    const panel = within(await screen.findByRole('region', { name: '导师辅导' }));
    await panel.findByRole('link', { name: '渠道' });
    const links = panel.getAllByRole('listitem').map((li) => within(li).getByRole('link').textContent);
    expect(links).toEqual(['研发费用加计扣除', '渠道']);
  });
});

describe('a session to come', () => {
  it('is cancelled with a reason, and cannot be missed before it begins', async () => {
    replyWith('get', ONE, 200, session({ abilities: ['CANCEL', 'MISS'] }));
    const cancelled = take('post', `${ONE}/cancellation`, 200, session({ state: 'CANCELLED' }));
    const { user } = await open(`${PAGE}/${SESSION}`, 'advised');
    await user.click(await screen.findByRole('button', { name: '取消辅导' }));
    expect(screen.queryByRole('button', { name: '导师未到场' })).toBeNull();
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(await drawer.findByLabelText('原因'), '出差');
    await user.click(drawer.getByRole('button', { name: '取消辅导' }));
    await waitFor(() => expect(cancelled[0]?.body).toEqual({ reason: '出差' }));
  });
});
