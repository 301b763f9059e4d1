import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../support/bookings';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { action, DAY, fromNow, SESSION, session } from '../support/sessions';
import { take } from '../support/take';
import { id } from '../support/world';

const LIST = '/mentoring/sessions';
const ONE = `${LIST}/${SESSION}`;
const hour = (h: number) => new Date(Date.now() + h * 3_600_000).toISOString();

describe('a mentor’s home', () => {
  it('puts each session under what it asks for', async () => {
    const items = [
      session({ state: 'HELD', topic: '逾期的', minutesDueOn: fromNow(-2), late: true }),
      session({
        id: id(60, 2),
        state: 'MATCHED',
        topic: '待答的',
        answerDueOn: fromNow(2),
        startsAt: null,
        endsAt: null,
      }),
      session({ id: id(60, 3), state: 'ACCEPTED', topic: '待约的', startsAt: null, endsAt: null }),
      session({ id: id(60, 4), topic: '将来的' }),
      session({ id: id(60, 5), topic: '过了的', startsAt: hour(-50), endsAt: hour(-49) }),
    ];
    replyWith('get', LIST, 200, pageOf(...items));
    await open('/mentoring', 'mentor');
    const region = async (name: string) => within(await screen.findByRole('region', { name }));
    expect((await region('待您写纪要')).getAllByRole('link').map((l) => l.textContent)).toEqual(['逾期的', '过了的']);
    expect((await region('待您写纪要')).getByText(/已逾期 2 天/)).toBeVisible();
    expect((await region('待您答复')).getByText(/还有 2 天/)).toBeVisible();
    expect((await region('待您安排时间')).getByRole('link', { name: '待约的' })).toBeVisible();
    expect((await region('以后的辅导')).getByRole('link', { name: '将来的' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '今天的辅导' })).toBeNull();
  });

  it('keeps the companies when the sessions fail', async () => {
    replyWith('get', LIST, 500, problem(500, 'server.unexpected'));
    await open('/mentoring', 'mentor');
    expect(await screen.findByText('没有载入成功')).toBeVisible();
    expect((await screen.findAllByRole('link', { name: /^补登辅导：/ }))[0]).toBeVisible();
  });
});

describe('a session, for its mentor', () => {
  it('is accepted when asked once more', async () => {
    replyWith(
      'get',
      ONE,
      200,
      session({ state: 'MATCHED', answerDueOn: fromNow(0), abilities: ['ACCEPT', 'REJECT', 'CANCEL'] }),
    );
    const accepted = take('post', `${ONE}/acceptance`, 200, session({ state: 'ACCEPTED' }));
    const { user } = await open(ONE, 'mentor');
    expect(await screen.findByText(/今天截止/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '取消辅导' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '接受' }));
    const title = await screen.findByText('接受“研发费用加计扣除”的辅导？', { selector: '.ant-modal-confirm-title' });
    await user.click(within(title.closest('[role="dialog"]') as HTMLElement).getByRole('button', { name: '接受' }));
    await waitFor(() => expect(accepted[0]?.headers.get('If-Match')).toBe('"3"'));
  });

  it('is refused only with a reason', async () => {
    replyWith('get', ONE, 200, session({ state: 'MATCHED', abilities: ['ACCEPT', 'REJECT'] }));
    const refused = take('post', `${ONE}/rejection`, 200, session({ state: 'REJECTED' }));
    const { user } = await open(`${ONE}?open=reject`, 'mentor');
    const drawer = within(await screen.findByRole('dialog'));
    await user.click(await drawer.findByRole('button', { name: '谢绝' }));
    expect(await drawer.findByText('请填写原因')).toBeInTheDocument();
    expect(refused).toHaveLength(0);
  });

  it('is scheduled by Beijing’s clocks, at a place or behind a link', async () => {
    replyWith(
      'get',
      ONE,
      200,
      session({
        state: 'ACCEPTED',
        startsAt: null,
        endsAt: null,
        place: null,
        abilities: ['SCHEDULE'],
      }),
    );
    const scheduled = take('post', `${ONE}/schedule`, 200, session());
    const { user } = await open(`${ONE}?open=schedule`, 'mentor');
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(await drawer.findByLabelText('日期'), DAY);
    await user.type(drawer.getByLabelText('开始'), '1400');
    await user.type(drawer.getByLabelText('结束'), '1330');
    await user.click(drawer.getByText('线上'));
    await user.type(await drawer.findByLabelText('线上链接'), 'javascript:1');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await drawer.findByText('结束须晚于开始')).toBeInTheDocument();
    expect(await drawer.findByText(/请填写以 https/)).toBeInTheDocument();
    expect(scheduled).toHaveLength(0);
    await user.clear(drawer.getByLabelText('结束'));
    await user.type(drawer.getByLabelText('结束'), '1530');
    await user.clear(drawer.getByLabelText('线上链接'));
    await user.type(drawer.getByLabelText('线上链接'), 'https://meet.example.cn/1');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(scheduled).toHaveLength(1));
    expect(scheduled[0]?.body).toEqual({
      ...{ startsAt: `${DAY}T06:00:00.000Z`, endsAt: `${DAY}T07:30:00.000Z`, onlineLink: 'https://meet.example.cn/1' },
    });
  });

  it('can be held or missed only once it has begun', async () => {
    replyWith('get', ONE, 200, session({ abilities: ['HOLD', 'MISS', 'SCHEDULE'] }));
    await open(ONE, 'mentor');
    expect(await screen.findByRole('button', { name: '改期' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '已进行，写纪要' })).toBeNull();
    replyWith('get', ONE, 200, session({ startsAt: hour(-1), endsAt: hour(1), abilities: ['HOLD', 'MISS'] }));
    await open(ONE, 'mentor');
    expect(await screen.findByRole('button', { name: '已进行，写纪要' })).toBeVisible();
    expect(screen.getByRole('button', { name: '企业未到场' })).toBeVisible();
  });

  const held = session({
    ...{ state: 'HELD', late: true, minutesDueOn: fromNow(-1), openActions: [action()], abilities: ['FILE_MINUTES'] },
    ...{ startsAt: '2026-11-10T06:00:00Z', endsAt: '2026-11-10T07:00:00Z' },
  });

  it('has its minutes written beside what is still open, begun from the plan', async () => {
    replyWith('get', ONE, 200, held);
    const filed = take('post', `${ONE}/minutes`, 200, session({ state: 'MINUTES_FILED' }));
    const { user } = await open(ONE, 'mentor');
    expect(await screen.findByText('纪要已逾期，请尽快提交。')).toBeVisible();
    expect(within(screen.getByRole('region', { name: '以前未完成的事项' })).getByText('整理股东会决议')).toBeVisible();
    expect(screen.getByLabelText('日期')).toHaveValue('2026-11-10');
    await user.click(screen.getByRole('button', { name: '提交纪要' }));
    expect(await screen.findByText('请填写辅导建议')).toBeInTheDocument();
    expect(filed).toHaveLength(0);
    await user.type(screen.getByLabelText('辅导建议'), '先立项');
    await user.click(screen.getByRole('button', { name: '添加事项' }));
    await user.type(screen.getByLabelText('事项'), '建辅助账');
    await user.click(screen.getByRole('button', { name: '提交纪要' }));
    await waitFor(() => expect(filed).toHaveLength(1));
    expect(filed[0]?.body).toEqual({
      ...{ startsAt: '2026-11-10T06:00:00.000Z', endsAt: '2026-11-10T07:00:00.000Z', topic: '研发费用加计扣除' },
      ...{ advice: '先立项', actions: [{ what: '建辅助账', owner: 'COMPANY', dueOn: fromNow(14) }] },
    });
    expect(filed[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('keeps what was written when it is refused, and says it at its field', async () => {
    replyWith('get', ONE, 200, held);
    const pointed = { pointer: '/endsAt', code: 'mentoring.session-times', detail: '时间有误' };
    take('post', `${ONE}/minutes`, 422, problem(422, 'validation.failed', { errors: [pointed] }));
    const { user } = await open(ONE, 'mentor');
    await user.type(await screen.findByLabelText('辅导建议'), '先立项');
    await user.click(screen.getByRole('button', { name: '提交纪要' }));
    await waitFor(() =>
      expect(screen.getByLabelText('结束').closest('.ant-form-item')).toHaveClass('ant-form-item-has-error'),
    );
    expect(screen.getByLabelText('辅导建议')).toHaveValue('先立项');
  });

  it('keeps what was written while an item is closed beside it', async () => {
    replyWith('get', ONE, 200, held);
    const { user } = await open(ONE, 'mentor');
    await user.type(await screen.findByLabelText('辅导建议'), '先立项');
    take('post', `/mentoring/actions/${id(61, 1)}/done`, 200, action({ doneOn: '2026-11-23' }));
    replyWith('get', ONE, 200, { ...held, version: 4, openActions: [] });
    await user.click(screen.getByRole('button', { name: '已完成：整理股东会决议' }));
    expect(await screen.findByText('以前的事项都已完成。')).toBeVisible();
    expect(screen.getByLabelText('辅导建议')).toHaveValue('先立项');
  });
});

describe('a session nobody planned', () => {
  it('is filed for a company one is linked to', async () => {
    const filed = take('post', LIST, 201, session({ state: 'MINUTES_FILED', direct: true }));
    const { user, router } = await open(`${LIST}/new?link=${id(13, 0)}`, 'mentor');
    await user.type(await screen.findByLabelText('开始'), '0900');
    await user.type(screen.getByLabelText('结束'), '1000');
    await user.type(screen.getByLabelText('地点'), '企业车间');
    await user.type(screen.getByLabelText('辅导主题'), '排产');
    await user.type(screen.getByLabelText('辅导建议'), '先排瓶颈工序');
    await user.click(screen.getByRole('button', { name: '提交纪要' }));
    await waitFor(() => expect(filed).toHaveLength(1));
    expect(filed[0]?.body).toMatchObject({
      ...{ linkId: id(13, 0), place: '企业车间' },
      minutes: { topic: '排产', advice: '先排瓶颈工序', actions: [] },
    });
    expect(filed[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    await waitFor(() => expect(router.state.location.pathname).toBe(LIST));
  });

  it('needs a link', async () => {
    await open(`${LIST}/new`, 'mentor');
    expect(await screen.findByText('没有这个挂联，或挂联已结束。')).toBeVisible();
  });
});
