import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BOOKING, booking, DAY, daysOf, ownRoom, pageOf, ROOM, taken } from '../support/bookings';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id } from '../support/world';

const COMPANY = id(3, 1);
const API = `/companies/${COMPANY}`;
const PAGE = `/company/${COMPANY}/bookings`;

// 08:30 in Shanghai: the page leaves out times that are past.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DAY}T00:30:00Z`) }));
afterEach(() => void vi.useRealTimers());

function lay() {
  const quota = { freeMinutes: 600, usedMinutes: 240, plannedMinutes: 60, leftMinutes: 300 };
  replyWith('get', `${API}/bookings`, 200, pageOf());
  replyWith('get', `${API}/facilities`, 200, pageOf(ownRoom(1)));
  replyWith('get', `${API}/facility-quotas`, 200, {
    ...{ tenantId: id(10, 1), month: '2026-11-01', blockedUntil: null, noShows: 0 },
    ...quota,
  });
  const mine = taken('09:00', '10:00', { kind: 'TAKEN', bookingId: null, state: null, title: null, company: null });
  replyWith('get', `${API}/facility-days`, 200, { ...daysOf([DAY], { [DAY]: [mine] }), today: DAY });
}

const held = (left: number) =>
  booking({
    ...{ state: 'HELD', title: '会议', people: null, abilities: ['CONFIRM', 'CANCEL'] },
    heldUntil: new Date(Date.now() + left * 1000).toISOString(),
    madeAt: new Date(Date.now() + (left - 600) * 1000).toISOString(),
  });

describe('a founder', () => {
  it('books a room in four taps', async () => {
    lay();
    const taking = take('post', `${API}/bookings`, 201, held(600));
    replyWith('get', `${API}/bookings/${BOOKING}`, 200, held(600));
    const confirmed = take('post', `${API}/bookings/${BOOKING}/confirmation`, 200, booking());
    const { user } = await open(PAGE, 'booker');
    expect(await screen.findByText('本月免费时长还有 5 小时（共 10 小时）')).toBeVisible();
    await user.click(await screen.findByRole('link', { name: '预约场地' }));
    await user.click(await screen.findByRole('link', { name: /301 会议室/ }));
    expect(await screen.findByRole('button', { name: '10:00–11:00' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '09:00–10:00' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '10:00–11:00' }));
    await waitFor(() => expect(taking).toHaveLength(1));
    expect(taking[0]?.body).toEqual({
      ...{
        facilityIds: [ROOM],
        date: DAY,
        from: '10:00',
        to: '11:00',
        tenantId: id(10, 1),
        title: '会议',
        hold: true,
        people: 4,
      },
    });
    expect(await screen.findByRole('timer')).toHaveTextContent(/^(10:00|9:5\d)$/);
    await user.click(screen.getByRole('button', { name: '确认预约' }));
    await waitFor(() => expect(confirmed).toHaveLength(1));
    expect(confirmed[0]?.body).toEqual({ title: '会议', people: 4 });
  });

  it('is told when somebody was quicker, and stays where the times are', async () => {
    lay();
    take(
      'post',
      `${API}/bookings`,
      409,
      problem(409, 'facility.time-taken', {
        params: { facility: '301 会议室', from: '10:00', to: '11:00', who: '' },
      }),
    );
    const { user } = await open(`${PAGE}/new?room=${ROOM}`, 'booker');
    await user.click(await screen.findByRole('button', { name: '10:00–11:00' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('301 会议室 10:00–11:00 已被占用。');
    expect(screen.getByRole('button', { name: '11:00–12:00' })).toBeVisible();
  });

  it('cannot confirm what is no longer held, and chooses again', async () => {
    lay();
    replyWith('get', `${API}/bookings/${BOOKING}`, 200, held(-1));
    await open(`${PAGE}/${BOOKING}`, 'booker');
    expect(await screen.findByText('保留时间已过，该时间可能已被他人预约。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '确认预约' })).toBeNull();
    expect(screen.getByRole('link', { name: '重新选时间' })).toHaveAttribute(
      'href',
      expect.stringContaining(`room=${ROOM}`),
    );
  });

  it('keeps what was typed when the confirmation is refused', async () => {
    lay();
    replyWith('get', `${API}/bookings/${BOOKING}`, 200, held(300));
    take('post', `${API}/bookings/${BOOKING}/confirmation`, 409, problem(409, 'booking.hold-lapsed'));
    const { user } = await open(`${PAGE}/${BOOKING}`, 'booker');
    const subject = await screen.findByLabelText('用途');
    await user.clear(subject);
    await user.type(subject, '投资人来访');
    await user.click(screen.getByRole('button', { name: '确认预约' }));
    expect(await screen.findByText('保留时间已过，请重新选时间。')).toBeVisible();
    expect(screen.getByLabelText('用途')).toHaveValue('投资人来访');
  });

  it('checks in by the code of the door', async () => {
    lay();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DAY}T01:55:00Z`) });
    replyWith('get', `${API}/bookings`, 200, pageOf(booking()));
    const arrived = take('post', `${API}/bookings/${BOOKING}/check-in`, 200, booking({ state: 'IN_USE' }));
    const { user } = await open('/check-in#K7Q2', 'booker');
    await user.click(await screen.findByRole('button', { name: '签到' }));
    await waitFor(() => expect(arrived).toHaveLength(1));
    expect(arrived[0]?.body).toEqual({ code: 'K7Q2' });
  });

  it('who taps again on a bad line holds the time once', async () => {
    lay();
    const lost = take('post', `${API}/bookings`, 503, problem(503, 'internal'));
    const { user } = await open(`${PAGE}/new?room=${ROOM}`, 'booker');
    await user.click(await screen.findByRole('button', { name: '10:00–11:00' }));
    await screen.findByRole('alert');
    await waitFor(() => expect(screen.getByRole('button', { name: '10:00–11:00' })).toBeEnabled());
    replyWith('get', `${API}/bookings/${BOOKING}`, 200, held(600));
    const had = take('post', `${API}/bookings`, 201, held(600));
    await user.click(screen.getByRole('button', { name: '10:00–11:00' }));
    await waitFor(() => expect(had).toHaveLength(1));
    expect(had[0]?.headers.get('Idempotency-Key')).toBe(lost[0]?.headers.get('Idempotency-Key'));
  });

  it('who was refused asks anew', async () => {
    lay();
    const details = { params: { facility: '301 会议室', from: '10:00', to: '11:00', who: '' } };
    const refused = take('post', `${API}/bookings`, 409, problem(409, 'facility.time-taken', details));
    const { user } = await open(`${PAGE}/new?room=${ROOM}`, 'booker');
    for (const n of [1, 2]) {
      await waitFor(() => expect(screen.getByRole('button', { name: '10:00–11:00' })).toBeEnabled());
      await user.click(screen.getByRole('button', { name: '10:00–11:00' }));
      await waitFor(() => expect(refused).toHaveLength(n));
    }
    expect(refused[0]?.headers.get('Idempotency-Key')).not.toBe(refused[1]?.headers.get('Idempotency-Key'));
  });

  it('is offered any room of a large park, and told how many were looked through', async () => {
    lay();
    const rooms = Array.from({ length: 60 }, (_, i) => ({ ...ownRoom(1, { name: `${i} 室` }), id: id(50, i + 1) }));
    replyWith('get', `${API}/facilities`, 200, pageOf(...rooms));
    const days = take('get', `${API}/facility-days`, 200, daysOf([DAY]));
    const { user } = await open(`${PAGE}/new`, 'booker');
    expect(await screen.findByRole('link', { name: /^19 室/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^20 室/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: '显示更多' }));
    expect(screen.getByRole('link', { name: /^20 室/ })).toBeVisible();
    await user.click(screen.getByRole('link', { name: '能坐 4 人的场地均可' }));
    expect(await screen.findByText('只查找了最合适的 30 个，共 60 个。')).toBeVisible();
    await waitFor(() => expect(days).toHaveLength(1));
    expect(days[0]?.url.searchParams.getAll('facilityId')).toHaveLength(30);
  });

  it.each([
    [true, '预约成功。到场请扫门口的二维码签到，无人签到会释放。'],
    [false, '预约成功，请准时使用，无须签到。'],
  ])('is told to check in where one does: %s', async (checkIn, text) => {
    lay();
    replyWith('get', `${API}/facilities`, 200, pageOf(ownRoom(1, { checkIn })));
    replyWith('get', `${API}/bookings/${BOOKING}`, 200, booking({ abilities: ['CHECK_IN', 'CANCEL'] }));
    await open(`${PAGE}/${BOOKING}`, 'booker');
    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryAllByRole('link', { name: '签到' })).toHaveLength(checkIn ? 1 : 0);
  });

  it('who may not book is told so', async () => {
    await open(PAGE, 'founder');
    expect(await screen.findByText('预约由企业负责人和成员办理。')).toBeVisible();
  });
});

describe('a room in Urumqi', () => {
  const there = booking({
    ...{ zone: 'Asia/Urumqi', from: '08:00', to: '09:00', startsAt: `${DAY}T02:00:00Z`, endsAt: `${DAY}T03:00:00Z` },
    ...{ freeCancelUntil: `${DAY}T00:00:00Z`, checkedInAt: `${DAY}T01:50:00Z` },
  });

  it('is cancelled for free until a time by its own clocks', async () => {
    lay();
    replyWith('get', `${API}/bookings/${BOOKING}`, 200, there);
    const { user } = await open(`${PAGE}/${BOOKING}`, 'booker');
    expect(await screen.findByText(`${DAY} 07:50`)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '取消预约' }));
    const question = within(await screen.findByRole('dialog'));
    expect(await question.findByText(new RegExp(`^${DAY} 06:00 以前取消，不扣免费时长`))).toBeInTheDocument();
  });

  it('is checked in to on its own day, when it is the next day in Beijing already', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${DAY}T16:30:00Z`) });
    lay();
    const late = { ...there, from: '22:45', to: '23:45' };
    const lists = take(
      'get',
      `${API}/bookings`,
      200,
      pageOf(late, booking({ id: id(51, 2), date: DAY, from: '23:00' })),
    );
    await open('/check-in#K7Q2', 'booker');
    expect(await screen.findByRole('link', { name: /^22:45–23:45/ })).toBeVisible();
    // In Shanghai it is the day after.
    expect(screen.queryByRole('link', { name: /^23:00/ })).toBeNull();
    expect(lists[0]?.url.searchParams.get('from')).toBe(DAY);
  });
});
