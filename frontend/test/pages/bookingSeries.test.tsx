import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SeriesResponse } from '../../src/api/gen/types.gen';
import { BOOKING, booking, DAY, daysOf, HALL, ownRoom, pageOf, ROOM, yuan } from '../support/bookings';
import { dialogOf } from '../support/dialog';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const BOOKINGS = `/parks/${PARK}/bookings`;
const COMPANY = id(3, 1);
const API = `/companies/${COMPANY}`;

const date = (day: string, more: Partial<SeriesResponse['dates'][number]> = {}) => ({
  ...{ date: day, dayKind: 'THURSDAY' as const, outcome: 'BOOKED' as const, bookingId: null, state: null },
  ...{ facility: null, other: null, from: null, to: null, reason: null, amount: null },
  ...more,
});

const dates = [
  date(DAY, { bookingId: BOOKING, state: 'APPROVED', from: '10:00', to: '11:00' }),
  date('2099-12-03', { outcome: 'CONFLICT', facility: '301 会议室', other: '青禾（示例）' }),
  date('2099-12-10', { outcome: 'CLOSED', dayKind: 'HOLIDAY' }),
  date('2099-12-17', { outcome: 'REFUSED', reason: 'booking.too-far' }),
  date('2099-12-24', { outcome: 'OVER_QUOTA', amount: yuan('60.00') }),
];

const series = (more: Partial<SeriesResponse> = {}): SeriesResponse => ({
  ...{ id: id(52, 1), version: 1, rule: '', title: '周会', from: '10:00', to: '11:00', zone: 'Asia/Shanghai' },
  ...{ tenantId: null, company: null, facilities: booking().facilities, dates, booked: 2, skipped: 3 },
  ...{ abilities: ['ADD', 'CHANGE', 'CANCEL'], ...more },
});

const ONE = `/booking-series/${series().id}`;

function layPark() {
  const room = (n: string, name: string) => ({ id: n, name, place: 'A 栋', kind: 'MEETING_ROOM' });
  replyWith('get', `/parks/${PARK}/facility-days`, 200, daysOf([DAY]));
  replyWith('get', `/parks/${PARK}/facilities`, 200, pageOf(room(ROOM, '301 会议室'), room(HALL, '路演厅')));
  replyWith('get', `/parks/${PARK}${ONE}`, 200, series());
}

describe('a series at the desk', () => {
  it('answers for each date before it books, and tries again what was left out', async () => {
    layPark();
    const trial = { dates, booked: 2, skipped: 3, amount: yuan('60.00') };
    const tried = take('post', `/parks/${PARK}/booking-series/preview`, 200, trial);
    const made = take('post', `/parks/${PARK}/booking-series`, 201, series());
    const added = take('post', `/parks/${PARK}${ONE}/dates`, 200, series({ booked: 3, skipped: 2 }));
    const path = `${BOOKINGS}?date=${DAY}&open=series&facility=${ROOM}&from=10:00&to=11:00`;
    const { user } = await open(path, 'desk');
    await user.click(await screen.findByRole('radio', { name: '园区自用' }));
    expect(await screen.findByText('可预约 2 次，3 次不能预约')).toBeVisible();
    expect(tried[0]?.body).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=10', date: DAY });
    const answers = within(screen.getByRole('region', { name: '各日期结果' }));
    expect(answers.getByText('2099-12-10 周四 节假日')).toBeVisible();
    expect(answers.getByText('301 会议室 · 青禾（示例）')).toBeVisible();
    expect(answers.getByText('超出可预约天数')).toBeVisible();
    expect(answers.getByText('¥60.00')).toBeVisible();
    await user.type(screen.getByLabelText('用途'), '周会');
    await user.click(screen.getByRole('button', { name: '全部预约' }));
    await waitFor(() => expect(made).toHaveLength(1));
    expect(made[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    await user.click(await screen.findByRole('checkbox', { name: '2099-12-03 周四' }));
    await user.click(screen.getByRole('button', { name: '补约 1 次' }));
    await waitFor(() => expect(added).toHaveLength(1));
    expect(added[0]?.body).toMatchObject({ dates: ['2099-12-03'], facilityIds: [ROOM], from: '10:00' });
    expect(added[0]?.headers.get('If-Match')).toBe('"1"');
    expect(await screen.findByText('补约成功 1 次，0 次仍不能预约')).toBeInTheDocument();
  });

  it('is moved from a day on, and says why where it cannot be', async () => {
    layPark();
    const path = `/parks/${PARK}${ONE}`;
    const moved = take('put', path, 200, series());
    const { user } = await open(`${BOOKINGS}?date=${DAY}&series=${series().id}`, 'desk');
    await user.click(await screen.findByRole('button', { name: '修改以后各次' }));
    const drawer = await dialogOf('修改以后各次');
    await user.click(drawer.getByRole('radio', { name: '自某日起' }));
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await drawer.findByText('请填写起始日期')).toBeInTheDocument();
    expect(moved).toHaveLength(0);
    await user.type(drawer.getByLabelText('起始日期'), '2099-12-24');
    await user.tab();
    const kept = [date(DAY, { reason: 'facility.time-taken', from: '10:00', to: '11:00', other: '青禾（示例）' })];
    replyWith('get', path, 200, series({ version: 2, dates: kept }));
    await user.click(await drawer.findByRole('button', { name: '保存' }));
    await waitFor(() => expect(moved).toHaveLength(1));
    expect(moved[0]?.body).toMatchObject({ scope: 'FOLLOWING', fromDate: '2099-12-24', title: '周会' });
    expect(await screen.findByText('未能改期 · 10:00–11:00 · 青禾（示例） · 时间冲突')).toBeVisible();
  });

  it('is cancelled for all that is to come, without a day', async () => {
    layPark();
    const ended = take('post', `/parks/${PARK}${ONE}/cancellation`, 200, series());
    const { user } = await open(`${BOOKINGS}?date=${DAY}&series=${series().id}`, 'desk');
    await user.click(await screen.findByRole('button', { name: '取消以后各次' }));
    const drawer = await dialogOf('取消以后各次');
    await user.type(drawer.getByLabelText('原因'), '项目结束');
    await user.click(drawer.getByRole('button', { name: '取消以后各次' }));
    await waitFor(() => expect(ended).toHaveLength(1));
    expect(ended[0]?.body).toEqual({ scope: 'ALL', reason: '项目结束' });
  });

  it('leads to one date, and each of its bookings back to it', async () => {
    layPark();
    replyWith('get', `${BOOKINGS}/${BOOKING}`, 200, booking({ seriesId: series().id }));
    const { user } = await open(`${BOOKINGS}?date=${DAY}&series=${series().id}`, 'desk');
    await user.click(await screen.findByRole('button', { name: `${DAY} 周四` }));
    await user.click(await screen.findByRole('button', { name: '查看各日期' }));
    expect(await screen.findByText('已预约 2 次，3 次未预约')).toBeVisible();
  });

  it('shows nothing that cannot be done', async () => {
    layPark();
    replyWith('get', `/parks/${PARK}${ONE}`, 200, series({ abilities: [] }));
    await open(`${BOOKINGS}?date=${DAY}&series=${series().id}`, 'desk');
    expect(await screen.findByText('已预约 2 次，3 次未预约')).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /以后各次/ })).toBeNull();
  });
});

describe('a founder', () => {
  it('books what comes again, for the own stay', async () => {
    const stay = id(10, 1);
    replyWith('get', `${API}/facilities`, 200, pageOf(ownRoom(1)));
    replyWith('post', `${API}/booking-series/preview`, 200, { dates, booked: 2, skipped: 3, amount: yuan('0.00') });
    const made = take('post', `${API}/booking-series`, 201, series({ tenantId: stay }));
    replyWith('get', `${API}${ONE}`, 200, series({ tenantId: stay }));
    const { user, router } = await open(`/company/${COMPANY}/bookings/new`, 'booker');
    await user.click(await screen.findByRole('button', { name: '重复预约' }));
    const drawer = await dialogOf('重复预约');
    expect(drawer.queryByRole('radio', { name: '园区自用' })).toBeNull();
    await user.click(drawer.getByLabelText('场地设备'));
    await user.click(await screen.findByText(/^301 会议室 · /, { selector: '.ant-select-item-option-content' }));
    expect(await drawer.findByText('可预约 2 次，3 次不能预约')).toBeInTheDocument();
    await user.type(drawer.getByLabelText('用途'), '周会');
    await user.click(drawer.getByRole('button', { name: '全部预约' }));
    await waitFor(() => expect(made).toHaveLength(1));
    expect(made[0]?.body).toMatchObject({ tenantId: stay, facilityIds: [ROOM], title: '周会' });
    expect(made[0]?.body).not.toHaveProperty('who');
    await waitFor(() => expect(router.state.location.pathname).toMatch(/\/series\//));
    expect(await screen.findByRole('heading', { name: '重复预约：周会' })).toBeVisible();
  });

  it('is told when a series is not there', async () => {
    replyWith('get', `${API}${ONE}`, 404, problem(404, 'resource.not-found'));
    await open(`/company/${COMPANY}/bookings/series/${series().id}`, 'booker');
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
