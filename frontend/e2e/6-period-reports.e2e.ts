import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import type { ReportField, ReportRoundSummary, ReportSummary, ReportView } from '../src/api/gen/types.gen';
import { meOf, parkOf, read } from './support/api';
import { expectAccessible, expectFitsWidth, opened, settled } from './support/checks';
import { choose, confirm, Office } from './support/desk';

/** A quarter opens; the founder files it on the phone, corrects it, it is checked, and in the end restated. */
test.describe.configure({ mode: 'serial' });

const OFFERED = 8;

let office: Office;
let park: string;
let company: string;
let round: string;
let own: ReportView;
/** The first day of a quarter nobody has opened yet, and its number in the year. */
let from: string;
let quarter: number;

test.beforeAll(({ browser }) => {
  office = new Office(browser);
});
test.afterAll(() => office.close());

/** Quarters that are over, the latest first. */
function pastQuarters(): string[] {
  const now = new Date();
  const running = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);
  return Array.from({ length: OFFERED - 1 }, (_, i) => {
    const at = running - 1 - i;
    return `${Math.floor(at / 4)}-${String((at % 4) * 3 + 1).padStart(2, '0')}-01`;
  });
}

async function sound(page: Page) {
  await settled(page);
  await expectAccessible(page);
  await expectFitsWidth(page);
}

const nameOf = (day: string) => `${day.slice(0, 4)} 年第 ${Math.ceil(Number(day.slice(5, 7)) / 3)} 季度`;

const report = (request: APIRequestContext) =>
  read<ReportView>(request, 'founder', `/companies/${company}/period-reports/${own.id}`);

/** The same each quarter: totals since January grow with it, and parts stay below what they are part of. */
function answerOf({ key, type, yearToDate }: ReportField) {
  if (type === 'COUNT') return key === 'employees' ? '10' : '2';
  return yearToDate ? String(100_000 * quarter) : '50000';
}

async function file(phone: Page) {
  await phone.getByRole('button', { name: '核对并报送' }).click();
  await expect(phone.getByRole('heading', { name: '报送前请核对' })).toBeVisible();
  await phone.getByRole('button', { name: '确认报送' }).click();
  await expect(phone.getByText('待审核').first()).toBeVisible();
}

test('1 · an officer opens a quarter', async ({ request }) => {
  park = await parkOf(request);
  company = (await meOf(request, 'founder')).companies[0]?.companyId ?? '';
  const rounds = await read<{ items: ReportRoundSummary[] }>(
    request,
    'operator',
    `/parks/${park}/report-rounds?kind=QUARTER&size=100`,
  );
  const taken = new Set(rounds.items.map((r) => r.from));
  // In the order of time, so that a quarter follows on the one before it wherever the system has been used before.
  from = pastQuarters().filter((q) => !taken.has(q))[0] ?? '';
  quarter = Math.ceil(Number(from.slice(5, 7)) / 3);
  const desk = await office.page('operator');
  await opened(desk, `/parks/${park}/tenants`);
  await desk.getByRole('navigation', { name: '园区功能' }).getByRole('link', { name: '报表填报' }).click();
  await desk.getByRole('button', { name: '发起填报' }).click();
  const drawer = desk.getByRole('dialog');
  await choose(desk, drawer.getByLabel('报告期', { exact: true }), nameOf(from));
  // The newest published form is there already.
  await expect(drawer.getByText(/第 \d+ 版（需填 \d+ 项）/).first()).toBeVisible();
  await expect(drawer.getByText(/在园企业 \d+ 家/)).toBeVisible();
  await drawer.getByRole('button', { name: '发起', exact: true }).click();
  await expect(desk).toHaveURL(/\/report-rounds\/[0-9a-f-]{36}/);
  round = new URL(desk.url()).pathname.split('/').at(-1) as string;
  await expect(desk.getByRole('heading', { name: nameOf(from) })).toBeVisible();
  await expect(desk.getByText(/已审核 0\/\d+/)).toBeVisible();
  await sound(desk);
});

test('2 · the founder files it on the phone, typing twelve figures at most', async ({ request }) => {
  const { items } = await read<{ items: ReportSummary[] }>(
    request,
    'founder',
    `/companies/${company}/period-reports?size=100`,
  );
  const mine = items.find((r) => r.roundId === round);
  expect(mine).toBeDefined();
  own = await read<ReportView>(request, 'founder', `/companies/${company}/period-reports/${mine?.id}`);
  const phone = await office.page('founder', 'phone');
  await opened(phone, `/company/${company}`);
  await phone.getByRole('link', { name: `填写 ${nameOf(from)}报表` }).click();
  await expect(phone.getByText(/^需填 [1-9]\d* 项$/)).toBeVisible();
  expect(own.form.typedFields).toBeLessThanOrEqual(12);
  const fields = own.form.content.sections.flatMap((s) => s.fields).filter((f) => !f.known && f.required);
  for (const field of fields) await phone.getByLabel(field.zh, { exact: true }).fill(answerOf(field));
  await phone.keyboard.press('Tab');
  await expect(phone.getByText(/^已保存 \d\d:\d\d$/)).toBeVisible();
  await sound(phone);
  // What was typed is there again without anybody having pressed a button.
  await phone.reload();
  await expect(phone.getByLabel(fields[0]?.zh as string, { exact: true })).toHaveValue(
    answerOf(fields[0] as ReportField),
  );
  await phone.getByRole('button', { name: '核对并报送' }).click();
  await expect(phone.getByRole('heading', { name: '报送前请核对' })).toBeVisible();
  await sound(phone);
  await phone.getByRole('button', { name: '返回修改' }).click();
  await file(phone);
  expect((await report(request)).state).toBe('SUBMITTED');
});

test('3 · an officer returns it with a remark on a figure; the founder corrects it', async ({ request }) => {
  const desk = await office.page('operator');
  await opened(desk, `/parks/${park}/report-rounds/${round}?state=SUBMITTED`);
  await desk.getByRole('link', { name: own.companyName }).click();
  await expect(desk.getByRole('heading', { name: own.companyName })).toBeVisible();
  await sound(desk);
  await desk.getByRole('button', { name: '退回修改' }).click();
  const drawer = desk.getByRole('dialog');
  await drawer.getByLabel('原因').fill('请核对营业收入口径（示例）');
  await drawer.getByRole('button', { name: '对某一栏提意见' }).click();
  const revenue = own.form.content.sections.flatMap((s) => s.fields).find((f) => f.key === 'revenue') as ReportField;
  await choose(desk, drawer.getByLabel('指标'), revenue.zh);
  await drawer.getByLabel('意见').fill('是否含税？（示例）');
  await sound(desk);
  await drawer.getByRole('button', { name: '退回修改' }).click();
  await expect(drawer).toBeHidden();

  const phone = await office.page('founder', 'phone');
  await opened(phone, `/company/${company}/reports/${own.id}`);
  await expect(phone.getByText('请核对营业收入口径（示例）').first()).toBeVisible();
  await expect(phone.getByText('是否含税？（示例）')).toBeVisible();
  await phone.getByLabel(revenue.zh, { exact: true }).fill(String(100_000 * quarter + 1000));
  await phone.keyboard.press('Tab');
  await expect(phone.getByText(/^已保存/)).toBeVisible();
  await file(phone);
  expect((await report(request)).revisions).toHaveLength(2);
});

test('4 · another person checks it, and it counts', async ({ request }) => {
  const desk = await office.page('checker');
  await opened(desk, `/parks/${park}/period-reports/${own.id}`);
  await confirm(desk, '审核通过');
  await expect(desk.getByText('已审核').first()).toBeVisible();
  expect((await report(request)).state).toBe('CHECKED');
  await opened(desk, `/parks/${park}/report-rounds/${round}?tab=sums`);
  await expect(desk.getByText(/1\/\d+ 家已审核/)).toBeVisible();
  await expect(desk.getByText(/还缺 \d+ 家/)).toBeVisible();
  await sound(desk);
});

test('5 · it is restated: the filed one stays, the new one says what is other', async ({ request }) => {
  const desk = await office.page('operator');
  await opened(desk, `/parks/${park}/period-reports/${own.id}`);
  await desk.getByRole('button', { name: '发起更正' }).click();
  const drawer = desk.getByRole('dialog');
  await drawer.getByLabel('原因').fill('漏计一笔订单（示例）');
  await drawer.getByRole('button', { name: '发起更正' }).click();
  await expect(drawer).toBeHidden();
  const before = await report(request);
  expect(before.state).toBe('RESTATING');
  expect(before.checkedRevision).toBe(2);

  const revenue = own.form.content.sections.flatMap((s) => s.fields).find((f) => f.key === 'revenue') as ReportField;
  const phone = await office.page('founder', 'phone');
  await opened(phone, `/company/${company}/reports/${own.id}`);
  await phone.getByLabel(revenue.zh, { exact: true }).fill(String(100_000 * quarter + 2000));
  await phone.keyboard.press('Tab');
  await expect(phone.getByText(/^已保存/)).toBeVisible();
  await file(phone);

  const checker = await office.page('checker');
  await opened(checker, `/parks/${park}/period-reports/${own.id}`);
  await confirm(checker, '审核通过');
  await checker.getByRole('button', { name: '对比上一次' }).first().click();
  const changes = checker.getByRole('region', { name: '第 3 次报送' });
  await expect(changes.getByRole('row')).toHaveCount(2);
  await expect(changes).toContainText(revenue.zh);
  await sound(checker);
  expect((await report(request)).checkedRevision).toBe(3);
});
