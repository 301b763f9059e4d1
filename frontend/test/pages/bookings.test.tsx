import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BOOKING, booking, DAY, daysOf, HALL, pageOf, ROOM, taken } from '../support/bookings';
import { dialogOf } from '../support/dialog';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const BOOKINGS = `/parks/${PARK}/bookings`;

const summary = (n: number) => ({ id: n === 1 ? ROOM : HALL, name: n === 1 ? '301 会议室' : '路演厅', place: 'A 栋' });

function layDay(lies = [taken('10:00', '11:00')]) {
  replyWith('get', `/parks/${PARK}/facility-days`, 200, daysOf([DAY, '2099-11-27'], { [DAY]: lies }));
  replyWith('get', `/parks/${PARK}/facilities`, 200, pageOf(summary(1), summary(2)));
  replyWith('post', `${BOOKINGS}/preview`, 200, {
    ...{ state: 'APPROVED', needsApproval: false, facilities: [], startsAt: '', endsAt: '' },
    price: booking().price,
  });
}

const oneDay = () => {
  layDay();
  replyWith('get', `/parks/${PARK}/facility-days`, 200, daysOf([DAY], { [DAY]: [taken('10:00', '11:00')] }));
};

const cell = (name: RegExp) => screen.findByRole('gridcell', { name });

describe('the day of all rooms', () => {
  it('is booked by keyboard alone', async () => {
    oneDay();
    const { user } = await open(`${BOOKINGS}?date=${DAY}`, 'desk');
    const first = await cell(/^301 会议室 .*09:00 空闲/);
    expect(first).toHaveAttribute('tabindex', '0');
    first.focus();
    await user.keyboard('{ArrowRight}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText('已选 09:30 至 11:00')).toBeInTheDocument();
    expect(await cell(/^路演厅 .*10:30/)).toHaveFocus();
    await user.keyboard('{Enter}');
    const drawer = await dialogOf('预约场地');
    expect(await drawer.findByLabelText('开始')).toHaveValue('09:30');
    expect(drawer.getByLabelText('结束')).toHaveValue('11:00');
    expect((await drawer.findAllByText(/路演厅 · A 栋/))[0]).toBeVisible();
  });

  it('opens what lies there, and says to those who do not see it what it is', async () => {
    oneDay();
    replyWith('get', `${BOOKINGS}/${BOOKING}`, 200, booking({ abilities: ['APPROVE', 'REJECT'], state: 'REQUESTED' }));
    const approved = take('post', `${BOOKINGS}/${BOOKING}/approval`, 200, booking());
    const { user } = await open(`${BOOKINGS}?date=${DAY}`, 'desk');
    const busy = await cell(/10:30 10:00–11:00 云耕科技（示例） · 项目周会 已预约/);
    busy.focus();
    await user.keyboard('{Enter}');
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('预计 ¥30.00')).toBeVisible();
    expect(drawer.getByText('本月免费时长还有 5 小时')).toBeVisible();
    expect(drawer.queryByRole('button', { name: '取消预约' })).toBeNull();
    await user.click(drawer.getByRole('button', { name: '同意' }));
    expect(await screen.findAllByText('同意“项目周会”？')).not.toHaveLength(0);
    await user.click(screen.getAllByRole('button', { name: '同意' }).at(-1) as HTMLElement);
    await waitFor(() => expect(approved).toHaveLength(1));
    expect(approved[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('moves what is dragged once it is confirmed, and back again', async () => {
    oneDay();
    replyWith('get', `${BOOKINGS}/${BOOKING}`, 200, booking());
    const moved = take('put', `${BOOKINGS}/${BOOKING}`, 200, booking({ version: 4, from: '15:00', to: '16:00' }));
    const { user } = await open(`${BOOKINGS}?date=${DAY}`, 'desk');
    const block = await screen.findByRole('button', { name: /^10:00–11:00 云耕科技/ });
    const target = await cell(/^路演厅 .*15:00 空闲/);
    await user.pointer([{ keys: '[MouseLeft>]', target: block }, { target }, { keys: '[/MouseLeft]', target }]);
    const question = await dialogOf('改期“项目周会”？');
    expect(question.getByText(/路演厅 周四 11-26 15:00–16:00/)).toBeInTheDocument();
    await user.click(question.getByRole('button', { name: '改到这个时间' }));
    await waitFor(() => expect(moved).toHaveLength(1));
    expect(moved[0]?.body).toMatchObject({ facilityIds: [HALL], date: DAY, from: '15:00', to: '16:00' });
    expect(await screen.findByText('“项目周会”已改到 周四 11-26 15:00。')).toBeVisible();
    // In the order of Tab right before the grid, for as long as it takes to get there.
    screen.getByRole('grid').parentElement?.focus();
    await user.tab({ shift: true });
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: '撤销' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(moved).toHaveLength(2));
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
    expect(moved[1]?.body).toMatchObject({ facilityIds: [ROOM], from: '10:00', to: '11:00' });
    expect(moved[1]?.headers.get('If-Match')).toBe('"4"');
  });
});

describe('several bookings in half an hour', () => {
  it('are all told and opened by keyboard', async () => {
    const second = id(51, 2);
    const lies = [
      taken('10:00', '10:15'),
      taken('10:15', '10:30', { bookingId: second, title: '快会', company: '青禾（示例）' }),
    ];
    layDay();
    replyWith('get', `/parks/${PARK}/facility-days`, 200, daysOf([DAY], { [DAY]: lies }));
    replyWith('get', `${BOOKINGS}/${second}`, 200, booking({ id: second, title: '快会' }));
    const { user } = await open(`${BOOKINGS}?date=${DAY}`, 'desk');
    const both = await cell(
      /10:00 10:00–10:15 云耕科技（示例） · 项目周会 已预约；10:15–10:30 青禾（示例） · 快会 已预约/,
    );
    both.focus();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('button', { name: /^10:15–10:30 青禾/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('快会', { selector: '.ant-drawer-title *' })).toBeVisible();
  });
});

describe('a no-show that was none', () => {
  it('is corrected with a reason', async () => {
    oneDay();
    replyWith('get', `${BOOKINGS}/${BOOKING}`, 200, booking({ state: 'NO_SHOW', abilities: ['ATTEND'] }));
    const corrected = take('post', `${BOOKINGS}/${BOOKING}/attendance`, 200, booking({ state: 'FINISHED' }));
    const { user } = await open(`${BOOKINGS}?date=${DAY}&booking=${BOOKING}`, 'desk');
    await user.click(await screen.findByRole('button', { name: '更正为已到场' }));
    const drawer = await dialogOf('更正为已到场');
    await user.click(drawer.getByRole('button', { name: '更正为已到场' }));
    expect(await drawer.findByText('请填写原因')).toBeInTheDocument();
    await user.type(drawer.getByLabelText('原因'), '手机没电，前台见到人');
    await user.click(drawer.getByRole('button', { name: '更正为已到场' }));
    await waitFor(() => expect(corrected).toHaveLength(1));
    expect(corrected[0]?.body).toEqual({ reason: '手机没电，前台见到人' });
  });
});

describe('a park with many rooms', () => {
  const many = { ...pageOf(summary(1), summary(2)), total: 60, more: true };

  it('is looked at page by page and by kind', async () => {
    oneDay();
    const lists = take('get', `/parks/${PARK}/facilities`, 200, many);
    const days = take('get', `/parks/${PARK}/facility-days`, 200, daysOf([DAY]));
    const { user } = await open(`${BOOKINGS}?date=${DAY}`, 'desk');
    expect(await cell(/^301 会议室 .*09:00 空闲/)).toBeVisible();
    expect(days.map((a) => a.url.searchParams.getAll('facilityId'))).toEqual([[ROOM, HALL]]);
    await user.click(await screen.findByRole('button', { name: /下一页|right/ }));
    const pages = () => lists.map((a) => a.url.searchParams);
    await waitFor(() => expect(pages().at(-1)?.get('page')).toBe('2'));
    await user.click(screen.getByRole('combobox', { name: '类型' }));
    await user.click(await screen.findByText('路演厅', { selector: '.ant-select-item-option-content' }));
    await waitFor(() => expect(pages().at(-1)?.get('kind')).toBe('ROADSHOW_HALL'));
    expect(pages().at(-1)?.get('page')).toBeNull();
  });

  it('says where only a part of it was looked through', async () => {
    layDay([]);
    replyWith('get', `/parks/${PARK}/facilities`, 200, { ...many, total: 250 });
    await open(`${BOOKINGS}?view=find&date=${DAY}`, 'desk');
    expect(await screen.findByText('只查找了前 100 个场地设备，共 250 个；可按类型缩小范围。')).toBeVisible();
  });
});

describe('a booking', () => {
  it('that somebody was quicker to take keeps what was typed and offers the next free time', async () => {
    layDay();
    replyWith('get', `/parks/${PARK}/tenants`, 200, pageOf({ id: id(10, 1), companyName: '云耕科技（示例）' }));
    const refused = problem(409, 'facility.time-taken', {
      params: { facility: '301 会议室', from: '10:00', to: '11:00', who: ' · 青禾（示例）' },
    });
    const sent = take('post', BOOKINGS, 409, refused);
    const { user } = await open(`${BOOKINGS}?date=${DAY}&open=book&facility=${ROOM}&from=10:00&to=11:00`, 'desk');
    const drawer = await dialogOf('预约场地');
    await user.click(await drawer.findByRole('radio', { name: '园区自用' }));
    await user.type(drawer.getByLabelText('用途'), '安全检查');
    await user.click(drawer.getByRole('button', { name: '预约' }));
    expect(await drawer.findByText('301 会议室 10:00–11:00 已被占用 · 青禾（示例）。')).toBeVisible();
    expect(await drawer.findByText('最近的空闲：周四 11-26 11:00–12:00')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: '改约这个时间' }));
    expect(drawer.getByLabelText('用途')).toHaveValue('安全检查');
    expect(drawer.getByLabelText('开始')).toHaveValue('11:00');
    const stored = take('post', BOOKINGS, 201, booking());
    // Its wheel goes a moment after the answer came.
    await user.click(await drawer.findByRole('button', { name: '预约' }));
    await waitFor(() => expect(stored).toHaveLength(1));
    expect(stored[0]?.body).toEqual({
      ...{ facilityIds: [ROOM], date: DAY, from: '11:00', to: '12:00', title: '安全检查', hold: false },
    });
    expect(sent).toHaveLength(1);
  });

  it('says before it is sent why a time cannot be had', async () => {
    layDay();
    replyWith(
      'post',
      `${BOOKINGS}/preview`,
      422,
      problem(422, 'validation.failed', {
        errors: [
          {
            ...{ pointer: '/people', code: 'booking.capacity', detail: null },
            params: { facility: '301 会议室', capacity: '8', people: '20' },
          },
        ],
      }),
    );
    const { user } = await open(`${BOOKINGS}?date=${DAY}&open=book&facility=${ROOM}&from=09:00&to=10:00`, 'desk');
    await user.click(await screen.findByRole('radio', { name: '园区自用' }));
    expect(await screen.findByText('301 会议室可容纳 8 人，少于 20 人。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '改约这个时间' })).toBeNull();
  });
});

describe('somebody without the permission', () => {
  it('is told so', async () => {
    await open(BOOKINGS, 'reception');
    expect(await screen.findByRole('heading', { name: '您没有这项权限' })).toBeVisible();
  });
});
