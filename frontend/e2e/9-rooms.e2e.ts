import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { meOf, parkOf, read, writer } from './support/api';
import { expectAccessible, expectFitsWidth, settled } from './support/checks';
import { Office } from './support/desk';
import { letClockGo } from './support/launcher';

// Moves the clock of the whole system.
// The clock of bookings looks once a minute.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const DAY_KINDS = [...['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'], 'MAKE_UP_DAY'];
const ROOM = `三号会议室${Date.now() % 10_000}（示例）`;
const TITLE = '路演彩排（示例）';

type Booked = { id: string; state: string; date: string; from: string; to: string; version: number; title: string };

let office: Office;
let park: string;
let company: string;
let room: string;
let booking: string;

test.beforeAll(({ browser }) => {
  office = new Office(browser);
});
test.afterAll(async () => {
  await office.close();
  letClockGo();
});

const own = (request: APIRequestContext) =>
  read<Booked>(request, 'founder2', `/companies/${company}/bookings/${booking}`);

async function looked(page: Page) {
  await settled(page);
  await expectAccessible(page);
  await expectFitsWidth(page);
}

test('1 · the park opens a room on working days, make-up days among them', async ({ request }) => {
  await office.at('2026-09-21T09:00:00+08:00');
  park = await parkOf(request, 'operator2');
  company = (await meOf(request, 'founder2')).companies[0]?.companyId ?? '';
  const write = await writer(request, 'operator2');
  const made = await write(`/parks/${park}/facilities`, {
    ...{ code: `M${Date.now() % 10_000}`, name: ROOM, kind: 'MEETING_ROOM', place: 'A栋三层', capacity: 12 },
    ...{ features: ['投影'], bufferMinutes: 15, stepMinutes: 30, minMinutes: 30, maxMinutes: 240, daysAhead: 60 },
    ...{
      noticeMinutes: 0,
      bookers: 'TENANTS',
      needsApproval: false,
      freeCancelHours: 2,
      checkIn: true,
      charge: 'HOURS',
    },
    ownPrice: { amount: '60.00', currency: 'CNY' },
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  room = made.body.id;
  const hours = DAY_KINDS.map((dayKind) => ({ dayKind, from: '08:30', to: '21:00' }));
  const how = { version: made.body.version, method: 'put' } as const;
  expect((await write(`/parks/${park}/facilities/${room}/hours`, { hours }, how)).status).toBe(200);

  const desk = await office.page('operator2');
  await desk.goto(`/parks/${park}/facilities/${room}`);
  await looked(desk);
  await expect(desk.getByRole('heading', { name: ROOM })).toBeVisible();
});

test('2 · a founder books on the phone in four taps: the time is held while it is confirmed', async ({ request }) => {
  const phone = await office.page('founder2', 'phone');
  await phone.goto(`/company/${company}/bookings`);
  await looked(phone);
  await phone.getByRole('link', { name: '预约场地' }).first().click();
  await phone.getByRole('link', { name: new RegExp(ROOM) }).click();
  await settled(phone);
  await phone.getByRole('button', { name: '14:00–15:00' }).click();
  await expect(phone.getByRole('timer')).toBeVisible();
  await looked(phone);
  await phone.getByLabel('用途').fill(TITLE);
  await phone.getByRole('button', { name: '确认预约' }).click();
  await expect(phone.getByText('已预约').first()).toBeVisible();
  booking = new URL(phone.url()).pathname.split('/').at(-1) ?? '';
  expect(await own(request)).toMatchObject({ state: 'APPROVED', date: '2026-09-21', from: '14:00', title: TITLE });
});

test('3 · the next booker is told the time is taken, and the founder moves to the afternoon after', async ({
  request,
}) => {
  const write = await writer(request, 'operator2');
  const refused = await write(`/parks/${park}/bookings`, {
    ...{ facilityIds: [room], date: '2026-09-21', from: '14:30', to: '15:30', title: '园区例会（示例）', hold: false },
  });
  expect(`${refused.status} ${refused.body.code}`).toBe('409 facility.time-taken');

  const phone = await office.page('founder2', 'phone');
  await phone.getByRole('link', { name: '改期' }).click();
  await settled(phone);
  await phone.getByRole('button', { name: '16:00–17:00' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: '改到这个时间' }).click();
  await expect.poll(async () => (await own(request)).from).toBe('16:00');
});

test("4 · the founder's own calendar follows, and a new address makes the old one void", async ({ request }) => {
  const phone = await office.page('founder2', 'phone');
  await phone.goto('/calendars');
  await looked(phone);
  const address = async () => {
    await expect(phone.getByText('地址只显示这一次')).toBeVisible();
    await looked(phone);
    const shown = await phone.getByLabel('日历地址').inputValue();
    await phone.keyboard.press('Escape');
    return new URL(shown).pathname;
  };
  await phone.getByRole('button', { name: '获取地址 本企业的预约' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: '获取地址' }).click();
  const first = await address();
  const calendar = await request.get(first);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  const lines = (await calendar.text()).replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTART;TZID=Asia/Shanghai:20260921T160000');
  expect(lines).toContain(`SUMMARY:${TITLE}`);
  const again = await request.get(first, { headers: { 'If-None-Match': calendar.headers().etag ?? '' } });
  expect(again.status()).toBe(304);

  await phone.getByRole('button', { name: '重新获取地址 本企业的预约' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: '重新获取地址' }).click();
  const second = await address();
  expect((await request.get(first)).status()).toBe(404);
  expect((await request.get(second)).status()).toBe(200);
});

test('5 · the code at the door checks it in, and what was used counts against the free hours', async ({ request }) => {
  await office.at('2026-09-21T15:55:00+08:00');
  const code = await read<{ code: string }>(request, 'operator2', `/parks/${park}/facilities/${room}/door-code`);
  const phone = await office.page('founder2', 'phone');
  await phone.goto(`/check-in#${code.code}`);
  await looked(phone);
  await phone.getByRole('button', { name: '签到' }).click();
  await expect.poll(async () => (await own(request)).state).toBe('IN_USE');

  await office.at('2026-09-21T17:01:00+08:00');
  await expect.poll(async () => (await own(request)).state, { timeout: 130_000 }).toBe('FINISHED');
});

test('6 · nobody comes to the next one: the room is free for others again', async ({ request }) => {
  const write = await writer(request, 'operator2');
  const made = await write(`/parks/${park}/bookings`, {
    ...{ facilityIds: [room], date: '2026-09-22', from: '09:00', to: '11:00', title: '无人到场（示例）', hold: false },
    tenantId: (await read<{ items: { id: string }[] }>(request, 'operator2', `/parks/${park}/tenants?q=泉山`)).items[0]
      ?.id,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await office.at('2026-09-22T09:16:00+08:00');
  const now = async () => (await read<Booked>(request, 'operator2', `/parks/${park}/bookings/${made.body.id}`)).state;
  await expect.poll(now, { timeout: 130_000 }).toBe('AUTO_RELEASED');
  const again = await write(`/parks/${park}/bookings`, {
    // After what is kept free behind a booking, also behind one that nobody came to.
    ...{ facilityIds: [room], date: '2026-09-22', from: '10:00', to: '11:00', title: '临时使用（示例）', hold: false },
  });
  expect(again.status, JSON.stringify(again.body)).toBe(201);
});
