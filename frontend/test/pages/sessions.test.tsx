import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../support/bookings';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { action, fromNow, MENTOR, SESSION, session, TENANT } from '../support/sessions';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const LIST = `/parks/${PARK}/mentor-sessions`;
const ONE = `${LIST}/${SESSION}`;
const OPENED = `${LIST}?session=${SESSION}`;

const proposals = pageOf(
  {
    ...{ mentorId: MENTOR, name: '王导师（示例）', title: null, category: null, fields: ['财税'], points: 30 },
    ...{ linkable: true, reasons: [{ factor: 'TOPIC', points: 30, detail: '财税' }] },
  },
  {
    ...{ mentorId: id(12, 2), name: '赵导师（示例）', title: null, category: null, fields: [], points: 0 },
    ...{ linkable: false, reasons: [{ factor: 'CONFLICT', points: 0, detail: '持股' }] },
  },
);

const dialog = async () => within((await screen.findAllByRole('dialog')).at(-1) as HTMLElement);

describe('the sessions of a park', () => {
  it('are listed with where they stand and by how much they are late', async () => {
    const late = session({ state: 'HELD', late: true, minutesDueOn: fromNow(-5) });
    replyWith(
      'get',
      LIST,
      200,
      pageOf(late, session({ id: id(60, 2), topic: '融资', state: 'REQUESTED', mentorName: null })),
    );
    await open(LIST);
    const row = (await screen.findByRole('button', { name: '研发费用加计扣除' })).closest('tr') as HTMLElement;
    expect(within(row).getByText('待写纪要')).toBeVisible();
    expect(within(row).getByText(`纪要最迟 ${fromNow(-5)} 提交（已逾期 5 天）`)).toBeVisible();
    expect(within(row).getByText('2099-11-26 周四 14:00–15:00')).toBeVisible();
    expect(screen.getByText('尚未匹配')).toBeVisible();
  });

  it('are narrowed by what the address says, late ones alone too', async () => {
    const { user } = await open(`${LIST}?state=HELD&tenant=${TENANT}&q=股权`);
    expect(await screen.findByText('没有符合条件的记录')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: '只看逾期' }));
    await waitFor(() => expect(asked.at(-1)?.url.searchParams.get('late')).toBe('true'));
    const last = asked.at(-1)?.url.searchParams;
    expect([last?.get('state'), last?.get('tenantId'), last?.get('q')]).toEqual(['HELD', TENANT, '股权']);
  });

  it('are not for those who may not read mentors', async () => {
    await open(LIST, 'reception');
    expect(await screen.findByText(/只是没有这项权限/)).toBeVisible();
    expect(asked.some((a) => a.url.pathname.endsWith('/mentor-sessions'))).toBe(false);
  });

  it('say so when there are none yet, and are tried again when they fail', async () => {
    replyWith('get', LIST, 500, problem(500, 'server.unexpected'));
    const { user } = await open(LIST);
    expect(await screen.findByText('没有载入成功')).toBeVisible();
    replyWith('get', LIST, 200, pageOf());
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/还没有辅导/)).toBeVisible();
  });
});

describe('a session, for staff', () => {
  it('is matched by a person who chooses among the proposals; a conflict cannot be chosen', async () => {
    replyWith('get', ONE, 200, session({ state: 'REQUESTED', mentorId: null, mentorName: null, abilities: ['MATCH'] }));
    replyWith('get', `/parks/${PARK}/tenants/${TENANT}/mentor-proposals`, 200, proposals);
    const matched = take('post', `${ONE}/match`, 200, session({ state: 'MATCHED' }));
    const { user } = await open(`${OPENED}&open=match`);
    expect(await screen.findByRole('radio', { name: '王导师（示例）' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: '赵导师（示例）' })).toBeDisabled();
    expect(screen.getByText('主题相符：财税 +30')).toBeVisible();
    const drawer = await dialog();
    await user.click(drawer.getByRole('button', { name: '匹配导师' }));
    expect(await drawer.findByText('请选择一位导师')).toBeInTheDocument();
    expect(matched).toHaveLength(0);
    await user.click(screen.getByRole('radio', { name: '王导师（示例）' }));
    await user.click(drawer.getByRole('button', { name: '匹配导师' }));
    await waitFor(() => expect(matched).toHaveLength(1));
    expect(matched[0]?.body).toEqual({ mentorId: MENTOR });
    expect(matched[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('is counted when asked once more, and a refusal is told', async () => {
    replyWith('get', ONE, 200, session({ state: 'CONFIRMED', minutes: 20, rating: 4, abilities: ['COUNT', 'REOPEN'] }));
    const refusal = problem(422, 'mentoring.session-too-short', { params: { minutes: 20, least: 30 } });
    const counted = take('post', `${ONE}/count`, 422, refusal);
    const { user } = await open(OPENED);
    await user.click(await screen.findByRole('button', { name: '计数' }));
    expect(counted).toHaveLength(0);
    const question = await screen.findByText(/计入导师的年度考评/);
    await user.click(within(question.closest('[role="dialog"]') as HTMLElement).getByRole('button', { name: '计数' }));
    await waitFor(() => expect(counted).toHaveLength(1));
    expect(await screen.findByText(/20 分钟.*30 分钟/)).toBeInTheDocument();
  });

  it('is opened again only with a reason', async () => {
    replyWith('get', ONE, 200, session({ state: 'COUNTED', abilities: ['REOPEN'] }));
    const reopened = take('post', `${ONE}/reopening`, 200, session({ state: 'HELD' }));
    const { user } = await open(`${OPENED}&open=reopen`);
    expect(await screen.findByText(/时数先还给企业/)).toBeVisible();
    const drawer = await dialog();
    await user.click(drawer.getByRole('button', { name: '退回重写' }));
    expect(await drawer.findByText('请填写原因')).toBeInTheDocument();
    await user.type(drawer.getByLabelText('原因'), '时长有误');
    await user.click(drawer.getByRole('button', { name: '退回重写' }));
    await waitFor(() => expect(reopened).toHaveLength(1));
    expect(reopened[0]?.body).toEqual({ reason: '时长有误' });
  });

  it('is a no-show of one side, which must be named', async () => {
    replyWith('get', ONE, 200, session({ abilities: ['MISS'] }));
    const missed = take('post', `${ONE}/no-show`, 200, session({ state: 'NO_SHOW' }));
    const { user } = await open(`${OPENED}&open=miss`);
    await screen.findByLabelText('原因');
    const drawer = await dialog();
    await user.click(drawer.getByRole('button', { name: '登记爽约' }));
    expect(await drawer.findByText('请填写未到场一方')).toBeInTheDocument();
    await user.click(drawer.getByRole('radio', { name: '导师' }));
    await user.click(drawer.getByRole('button', { name: '登记爽约' }));
    await waitFor(() => expect(missed).toHaveLength(1));
    expect(missed[0]?.body).toEqual({ missedBy: 'MENTOR' });
  });

  it('goes beyond the hours only with a reason, which stays when it is refused without', async () => {
    replyWith('get', ONE, 200, session({ abilities: ['HOLD'] }));
    take('post', `${ONE}/holding`, 409, problem(409, 'mentoring.hours-over', { params: { left: 0, minutes: 60 } }));
    const { user } = await open(`${OPENED}&open=hold`);
    await screen.findByLabelText('超时数原因');
    const drawer = await dialog();
    await user.click(drawer.getByRole('button', { name: '登记已进行' }));
    expect(await drawer.findByRole('alert')).toBeVisible();
    const held = take('post', `${ONE}/holding`, 200, session({ state: 'HELD' }));
    await user.type(drawer.getByLabelText('超时数原因'), '上市辅导');
    await user.click(await drawer.findByRole('button', { name: /登记已进行/ }));
    await waitFor(() => expect(held[0]?.body).toEqual({ overReason: '上市辅导' }));
  });

  it('shows what is left of the hours and what is still open', async () => {
    replyWith('get', ONE, 200, session({ openActions: [action({ late: true })] }));
    await open(OPENED);
    expect(await screen.findByText('本月还有 4 小时（共 6 小时，已用 2 小时，已安排 1 小时）')).toBeVisible();
    const item = (await screen.findByText('整理股东会决议')).closest('li') as HTMLElement;
    expect(within(item).getByText('已逾期')).toBeVisible();
    expect(within(item).getByText('来自“股权设计”')).toBeVisible();
  });

  it('has no buttons for what cannot be done now', async () => {
    replyWith('get', ONE, 200, session({ state: 'MINUTES_FILED' }));
    await open(OPENED);
    expect(await screen.findByText('待企业确认', { selector: '.ant-drawer .tag' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '计数' })).toBeNull();
    expect(screen.queryByRole('button', { name: '取消辅导' })).toBeNull();
  });
});

describe('sessions beside a tenant and a mentor', () => {
  it('are the tenant’s own, with what it has left', async () => {
    replyWith('get', LIST, 200, pageOf(session()));
    await open(`/parks/${PARK}/tenants/${TENANT}`);
    expect(await screen.findByRole('link', { name: '研发费用加计扣除' })).toBeVisible();
    expect(await screen.findByText(/本月还有 4 小时/)).toBeVisible();
  });

  it('are asked for one by one', async () => {
    await open(`/parks/${PARK}/tenants/${TENANT}`);
    expect(await screen.findByText('还没有辅导。')).toBeVisible();
    const list = asked.find((a) => a.url.pathname.endsWith('/mentor-sessions'));
    expect(list?.url.searchParams.get('tenantId')).toBe(TENANT);
  });
});
