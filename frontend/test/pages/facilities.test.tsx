import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FacilityResponse } from '../../src/api/gen/types.gen';
import { DAY, daysOf, facts, pageOf, ROOM, taken, yuan } from '../support/bookings';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const ONE = `/parks/${PARK}/facilities/${ROOM}`;

const facility = (more: Partial<FacilityResponse> = {}): FacilityResponse => ({
  ...{ id: ROOM, version: 2, state: 'ACTIVE', facts: facts(), tariffPrice: yuan('60.00'), zone: 'Asia/Urumqi' },
  hours: [{ dayKind: 'MONDAY', from: '09:00', to: '12:00' }],
  abilities: ['EDIT', 'RETIRE', 'BLACKOUT', 'DOOR_CODE'],
  ...more,
});

function lay(more: Partial<FacilityResponse> = {}) {
  replyWith('get', ONE, 200, facility(more));
  replyWith(
    'get',
    `${ONE}/blackouts`,
    200,
    pageOf({
      ...{ id: id(53, 1), fromDate: '2026-12-01', from: '00:00', untilDate: '2026-12-03', until: '24:00' },
      reason: '检修',
    }),
  );
}

describe('a facility', () => {
  it('says its hours by kind of day and in whose time', async () => {
    lay();
    await open(ONE, 'desk');
    expect(await screen.findByText('09:00–12:00')).toBeVisible();
    expect(screen.getByText('时间均为园区当地时间（新疆时间）。')).toBeVisible();
    expect(screen.getByText('¥60.00/小时，先用免费时长')).toBeVisible();
    expect(await screen.findByText('2026-12-01 00:00 至 2026-12-03 24:00')).toBeVisible();
  });

  it('is opened by hours as one writes them, the same on all workdays', async () => {
    lay();
    const set = take('put', `${ONE}/hours`, 200, facility());
    const { user } = await open(`${ONE}?open=hours`, 'desk');
    const drawer = within(await screen.findByRole('dialog', { name: '开放时间' }));
    const monday = await drawer.findByLabelText('周一');
    await user.clear(monday);
    await user.type(monday, '9:00-12:00，11:00-13:00');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await drawer.findByText('请写成 08:30-12:00, 13:30-17:30，前后不重叠')).toBeInTheDocument();
    expect(set).toHaveLength(0);
    await user.clear(monday);
    await user.type(monday, '9:00-12:00，14:00-18:00');
    await user.click(drawer.getByRole('button', { name: '周二至周五、调休上班日同周一' }));
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(set).toHaveLength(1));
    const { hours } = (set[0]?.body ?? { hours: [] }) as { hours: { dayKind: string }[] };
    expect(hours).toHaveLength(12);
    expect(hours).toContainEqual({ dayKind: 'MAKE_UP_DAY', from: '14:00', to: '18:00' });
    expect(set[0]?.headers.get('If-Match')).toBe('"2"');
  });

  it('shows nothing that cannot be done', async () => {
    lay({ abilities: [] });
    await open(`${ONE}?open=retire`, 'desk');
    expect(await screen.findByRole('heading', { name: '301 会议室' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '停用' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not retired while bookings are to come, and says how many', async () => {
    lay();
    take('post', `${ONE}/retirement`, 409, problem(409, 'facility.has-bookings', { params: { count: '3' } }));
    const { user } = await open(`${ONE}?open=retire`, 'desk');
    const drawer = within(await screen.findByRole('dialog', { name: '停用' }));
    await user.type(await drawer.findByLabelText('原因'), '改作仓库');
    await user.click(drawer.getByRole('button', { name: '停用' }));
    expect(await drawer.findByText('还有 3 个未结束的预约，请先取消或改期。')).toBeVisible();
    expect(drawer.getByLabelText('原因')).toHaveValue('改作仓库');
  });

  it('has a code for its door, and a new one when asked', async () => {
    lay();
    replyWith('get', `${ONE}/door-code`, 200, { facilityId: ROOM, code: 'OLD1', text: 'OLD1' });
    take('post', `${ONE}/door-code`, 200, { facilityId: ROOM, code: 'NEW2', text: 'NEW2' });
    const { user } = await open(`${ONE}/door`, 'desk');
    expect(await screen.findByText('无法扫码时输入：OLD1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '更换二维码' }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: '更换二维码' }));
    expect(await screen.findByText('无法扫码时输入：NEW2')).toBeVisible();
  });
});

describe('the screen at the door', () => {
  afterEach(() => void vi.useRealTimers());

  const showAt = async (instant: string, lies = [taken('14:00', '15:00')]) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
    const days = daysOf([DAY], { [DAY]: lies });
    const own = { ...days, facilities: days.facilities.slice(0, 1), zone: 'Asia/Urumqi', today: DAY };
    replyWith('get', `/parks/${PARK}/facility-days`, 200, own);
    await open(`${ONE}/display`, 'desk');
    return screen.findByRole('region', { name: '现在' });
  };

  it('says by the clocks of the park until when it is free, and leads nowhere', async () => {
    const now = await showAt(`${DAY}T03:30:00Z`);
    expect(now).toHaveTextContent('空闲可用至 12:00');
    expect(screen.getByRole('time')).toHaveTextContent('09:30');
    expect(screen.getByText('14:00–15:00')).toBeVisible();
    const screenOf = now.closest('.door-display') as HTMLElement;
    expect(within(screenOf).queryAllByRole('link')).toHaveLength(0);
    expect(within(screenOf).queryAllByRole('button')).toHaveLength(0);
  });

  it.each([
    ['booked', taken('14:00', '15:00'), '已预约云耕科技（示例）至 15:00 还有 20 分钟'],
    ['in use', taken('14:00', '15:00', { state: 'IN_USE' }), '使用中云耕科技（示例）至 15:00 还有 20 分钟'],
    ['held', taken('14:00', '15:00', { kind: 'HOLD', company: null, state: 'HELD' }), '预约中至 15:00 还有 20 分钟'],
    ['out of use', taken('14:00', '15:00', { kind: 'BLACKOUT', company: null }), '暂停使用至 15:00 还有 20 分钟'],
  ])('says that it is %s', async (_what, lies, text) => {
    expect(await showAt(`${DAY}T08:40:00Z`, [lies])).toHaveTextContent(text);
  });

  it('says when it opens again', async () => {
    expect(await showAt(`${DAY}T07:00:00Z`, [])).toHaveTextContent('不开放14:00 开放');
  });
});

describe('why a facility is retired', () => {
  it('is as long as the park takes it', async () => {
    lay();
    const { user } = await open(`${ONE}?open=retire`, 'desk');
    const drawer = within(await screen.findByRole('dialog', { name: '停用' }));
    const reason = await drawer.findByLabelText('原因');
    await user.click(reason);
    await user.paste('改'.repeat(201));
    expect((reason as HTMLTextAreaElement).value).toHaveLength(200);
  });
});
