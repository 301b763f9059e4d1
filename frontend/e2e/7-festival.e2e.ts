import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import type { NoticeResponse, ObjectionView } from '../src/api/gen/types.gen';
import { parkOf, read, writer } from './support/api';
import { expectAccessible, settled } from './support/checks';
import { letClockGo, setClock } from './support/launcher';
import type { Person } from './support/people';

// Moves the clock of the whole system, so it runs after everything that lives in today.
test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 390, height: 844 } });
test.afterAll(letClockGo);

const OBJECTION = '推荐单位的项目成果权属存在争议，请园区核实（示例）。';

let park: string;
let notice: NoticeResponse;
let receipt: string;

const path = () => `/parks/${park}/notices/${notice.id}`;
const again = async (request: APIRequestContext) => {
  notice = await read<NoticeResponse>(request, 'operator', path());
  return notice;
};

/** A move of an officer, as the page would ask for it. */
async function moved(request: APIRequestContext, who: Person, to: string, data: unknown, version: number) {
  const answer = await (await writer(request, who))(`${path()}/${to}`, data, { version });
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
}

async function visit(page: Page) {
  await page.goto(`/notices/${park}/${notice.id}`);
  await settled(page);
}

test('a notice posted on the Friday before the Spring Festival runs five working days, the make-up Saturday among them', async ({
  page,
  request,
}) => {
  setClock('2026-02-13T09:00:00+08:00');
  park = await parkOf(request);
  const draft = await (await writer(request, 'operator'))(`/parks/${park}/notices`, {
    kind: 'GENERAL',
    title: `创业之星推荐名单公示${Date.now() % 100_000}（示例）`,
    lines: [{ label: '推荐单位', value: '徐州晨芽智能科技有限公司（示例）', kind: 'ORGANISATION' }],
    workingDays: 5,
    contact: '园区综合办公室，0516-80000000',
  });
  expect(draft.status, JSON.stringify(draft.body)).toBe(201);
  notice = draft.body as NoticeResponse;
  const own = await (await writer(request, 'operator'))(`${path()}/post`, null, { version: notice.version });
  expect(own.status).toBe(403);
  await moved(request, 'approver', 'post', null, notice.version);
  expect(await again(request)).toMatchObject({ postedOn: '2026-02-13', lastDay: '2026-02-27', calendarComplete: true });

  await visit(page);
  await expect(page.getByText('2026-02-27 24:00')).toBeVisible();
  await expect(page.getByText('还剩 5 个工作日')).toBeVisible();
});

test('somebody objects from a phone without signing in, before midnight of the last day', async ({ page }) => {
  setClock('2026-02-27T23:50:00+08:00');
  await visit(page);
  await page.getByLabel('异议内容').fill(OBJECTION);
  await page.getByRole('button', { name: '提交异议' }).click();
  await expect(page.getByText('异议已收到')).toBeVisible();
  receipt = (await page.locator('.receipt').textContent()) ?? '';
  expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expectAccessible(page);
});

test('after midnight nobody objects any more, and the open objection holds the effect', async ({ page, request }) => {
  setClock('2026-02-28T00:00:10+08:00');
  await visit(page);
  await expect(page.getByText('公示已结束，不再接收异议。')).toBeVisible();
  const late = await request.post(`/api/v1/public/parks/${park}/notices/${notice.id}/objections`, {
    headers: { 'Idempotency-Key': crypto.randomUUID(), 'X-Requested-With': 'JavaScript' },
    data: { text: `${OBJECTION}迟到`, name: null, contact: null },
  });
  expect(late.status()).toBe(409);
  expect(await late.json()).toMatchObject({ code: 'objection.late', params: { end: '2026-02-27 24:00' } });
  // Told of the new day, the system ends the period by itself.
  await expect.poll(async () => (await again(request)).state).toBe('ENDED_WITH_OBJECTION');
  expect(notice.result).toBeNull();
});

test('dismissed by somebody who did not post it, the notice is clear, and the answer is found by the code', async ({
  page,
  request,
}) => {
  setClock('2026-03-02T09:30:00+08:00');
  const objection = async () =>
    (await read<{ items: ObjectionView[] }>(request, 'operator', `${path()}/objections`)).items[0] as ObjectionView;
  const { id } = await objection();
  const move = async (who: Person, to: string, data: unknown) =>
    moved(request, who, `objections/${id}/${to}`, data, (await objection()).version);
  await move('operator', 'accept', null);
  await move('operator', 'investigate', null);
  await move('checker', 'decide', { verdict: 'DISMISSED', reason: '登记证书显示权属清晰（示例）' });
  await move('operator', 'reply', { reply: '经核实，权属清晰，异议不成立（示例）。' });
  await expect.poll(async () => (await again(request)).result).toBe('CLEAR');

  await page.goto(`/notices/${park}`);
  await settled(page);
  await page.getByLabel('查询码').fill(receipt);
  await page.getByRole('button', { name: '查询' }).click();
  await expect(page.getByText('经核实，权属清晰，异议不成立（示例）。')).toBeVisible();
  await expectAccessible(page);
});
