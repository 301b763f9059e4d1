import { createHash } from 'node:crypto';
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import type {
  AgreementResponse,
  BillSummary,
  ExitResponse,
  ExitSettlementNow,
  GraduationResponse,
  StageRulesView,
  TenantResponse,
} from '../src/api/gen/types.gen';
import { meOf, parkOf, read, writer } from './support/api';
import { expectAccessible, expectFitsWidth, opened, settled } from './support/checks';
import { Contracts } from './support/contract';
import { choose, confirm, Office } from './support/desk';
import { letClockGo } from './support/launcher';
import { cents, done, issued, money, monthly, previewed } from './support/money';
import { Relief } from './support/relief';

/** What is missing for graduation, the review on evidence, the certificate, the end of benefits, and the exit on time. */
test.describe.configure({ mode: 'serial' });

const RUN = Date.now() % 1_000_000;
const NATIONAL = '国家级科技企业孵化器毕业条件';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');

let office: Office;
let park: string;
let company: string;
let tenant: string;
let firm: string;
let agreement: string;
let review: string;
let exit: string;

test.beforeAll(({ browser }) => {
  office = new Office(browser);
});
test.afterAll(async () => {
  await office.close();
  letClockGo();
});

async function sound(page: Page) {
  await settled(page);
  await expectAccessible(page);
  await expectFitsWidth(page);
}

async function dated(page: Page, label: string, day: string) {
  await page.getByRole('dialog').getByLabel(label).fill(day);
  await page.keyboard.press('Tab');
}

const rowOf = (page: Page) => page.getByRole('row').filter({ hasText: firm }).first();

/** What each bill issued in a month waived. */
async function waivedIn(request: APIRequestContext, month: string) {
  const { items } = await read<{ items: BillSummary[] }>(
    request,
    'finance',
    `/parks/${park}/bills?tenantId=${tenant}&size=100`,
  );
  return items
    .filter((bill) => bill.kind === 'BILL' && bill.issuedOn.startsWith(month))
    .map((bill) => cents(bill.waived.amount));
}

/** What was let before there were agreements ends with the stay, too. */
async function leasesEnd(request: APIRequestContext, lastDay: string) {
  const { items } = await read<ExitSettlementNow>(request, 'operator', `${exit}/settlement`);
  for (const { linkId } of items.filter((item) => item.kind === 'LEASE' && item.state === 'OPEN')) {
    const lease = `/parks/${park}/leases/${linkId}`;
    await done(request, 'operator', `${lease}/termination`, { lastDay, reason: '随毕业退出终止（示例）' }, lease);
  }
}

test('1 · what if: the park names its rule and sees what the firm still lacks', async ({ request }) => {
  await office.at('2026-07-06T09:00:00+08:00');
  park = await parkOf(request);
  company = (await meOf(request, 'founder')).companies[0]?.companyId ?? '';
  const { items } = await read<{ items: { id: string; companyId: string; companyName: string }[] }>(
    request,
    'operator',
    `/parks/${park}/tenants?size=100`,
  );
  const own = items.find((one) => one.companyId === company);
  tenant = own?.id ?? '';
  firm = own?.companyName ?? '';
  const desk = await office.page('operator');
  await opened(desk, `/parks/${park}/graduation`);
  const { rules } = await read<StageRulesView>(request, 'operator', `/parks/${park}/stage-rules`);
  // Named once and for all, wherever the system has been used before.
  if (!rules.some((rule) => rule.stage === 'GRADUATED' && rule.policyId)) {
    await desk.getByRole('link', { name: '指定毕业条件' }).click();
    await choose(desk, desk.getByRole('dialog').getByLabel('毕业的政策'), NATIONAL);
    await expect(desk.getByText('已保存').first()).toBeVisible();
  }

  await opened(desk, `/parks/${park}/graduation?q=${encodeURIComponent(firm)}`);
  await expect(rowOf(desk)).not.toContainText('可毕业');
  await sound(desk);
  await desk.getByRole('button', { name: `逐项对照 ${firm}` }).click();
  const drawer = desk.getByRole('dialog');
  await drawer.getByLabel('连续两年营业收入合计').fill('10000000.01');
  await desk.keyboard.press('Tab');
  await expect(drawer.getByRole('region', { name: '按试算数值' })).toContainText('可毕业');
  // Trying things stores nothing.
  await opened(desk, `/parks/${park}/graduation?q=${encodeURIComponent(firm)}`);
  await expect(rowOf(desk)).not.toContainText('可毕业');
});

test('2 · it rents a room, and part of the rent is waived', async ({ request }) => {
  const contracts = new Contracts(request, park);
  const room = await contracts.unit(`毕${RUN}`, '30.00');
  agreement = await contracts.signed(tenant, room.id, '2026-07-16', '2027-07-16', '30.00', '2026-07-06');
  await office.at('2026-07-16T00:00:10+08:00');
  await expect
    .poll(async () => (await read<AgreementResponse>(request, 'operator', agreement)).state, { timeout: 30_000 })
    .toBe('ACTIVE');
  await monthly(request, park, agreement);
  await new Relief(request, office, park).running(company, tenant, '2026-08-01', {
    asked: '2026-07-20',
    met: '2026-07-21',
    held: '2026-07-29',
  });
  await office.at('2026-08-03T09:00:00+08:00');
  const finance = await office.page('finance');
  await previewed(finance, park, '2026-08');
  await issued(finance);
  expect(Math.max(...(await waivedIn(request, '2026-08')))).toBeGreaterThan(0);
});

test('3 · the review rests on papers, and another person graduates it', async ({ request }) => {
  await office.at('2026-08-17T10:00:00+08:00');
  const desk = await office.page('operator');
  await opened(desk, `/parks/${park}/graduation?q=${encodeURIComponent(firm)}`);
  await desk.getByRole('button', { name: `逐项对照 ${firm}` }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '发起毕业评审' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '发起毕业评审' }).click();
  await expect(desk).toHaveURL(/\/graduation\/[0-9a-f-]{36}/);
  review = `/parks/${park}/graduations/${new URL(desk.url()).pathname.split('/').at(-1)}`;
  await settled(desk);

  await desk.getByRole('button', { name: '上传材料' }).first().click();
  const paper = desk.getByRole('dialog');
  await choose(desk, paper.getByLabel('对应条件'), '有效资质');
  await choose(desk, paper.getByLabel('材料显示'), '高新技术企业');
  await paper.getByLabel('材料名称、编号').fill('高新技术企业证书 GR2026（示例）');
  await paper
    .locator('input[type=file]')
    .setInputFiles({ name: '证书（示例）.pdf', mimeType: 'application/pdf', buffer: PDF });
  await paper.getByRole('button', { name: '上传材料' }).click();
  await expect(paper).toBeHidden();
  await desk.getByRole('button', { name: '评审', exact: true }).click();
  const judged = desk.getByRole('dialog');
  await judged.getByRole('button', { name: '评审', exact: true }).click();
  await expect(judged).toBeHidden();
  await expect(desk.getByText('评审中').first()).toBeVisible();
  await sound(desk);
  // Who judged it does not decide.
  await expect(desk.getByRole('button', { name: '批准毕业' })).toHaveCount(0);

  await office.at('2026-08-20T10:00:00+08:00');
  const approver = await office.page('approver');
  await opened(approver, review.replace('graduations', 'graduation'));
  await approver.getByRole('button', { name: '批准毕业' }).click();
  const decision = approver.getByRole('dialog');
  await decision.getByLabel('现场核查情况').fill('8 月 19 日到场，办公与研发均在园区（示例）');
  await decision.getByRole('button', { name: '批准毕业' }).click();
  await expect(decision).toBeHidden();
  await expect(approver.getByText('2026-09-01 起不再享受减免等在孵待遇')).toBeVisible();
  await sound(approver);
  const link = approver.getByRole('link', { name: /下载毕业证书/ });
  const file = await approver.request.get((await link.getAttribute('href')) ?? '');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const again = await approver.request.get((await link.getAttribute('href')) ?? '');
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  expect(hashOf(await again.body())).toBe(hashOf(await file.body()));
  expect(await read<GraduationResponse>(request, 'operator', review)).toMatchObject({
    ...{ state: 'GRADUATED', graduatesOn: '2026-08-20', benefitsEndOn: '2026-09-01' },
  });
  expect((await read<TenantResponse>(request, 'operator', `/parks/${park}/tenants/${tenant}`)).stage).toBe('GRADUATED');
});

test('4 · the month after, nothing is waived any more', async ({ request }) => {
  await office.at('2026-09-01T09:00:00+08:00');
  const finance = await office.page('finance');
  await previewed(finance, park, '2026-09');
  await issued(finance);
  const waived = await waivedIn(request, '2026-09');
  expect(waived.length).toBeGreaterThan(0);
  expect(Math.max(...waived)).toBe(0);
  expect(Math.max(...(await waivedIn(request, '2026-08')))).toBeGreaterThan(0);
});

test('5 · the founder asks to leave on the phone; the park settles with it', async ({ request }) => {
  await office.at('2026-09-02T10:00:00+08:00');
  const phone = await office.page('founder', 'phone');
  await opened(phone, `/company/${company}/exits`);
  await phone.getByRole('button', { name: '申请退出' }).click();
  const form = phone.getByRole('dialog');
  await choose(phone, form.getByLabel('退出原因'), '毕业退出');
  await dated(phone, '离园日期', '2026-09-30');
  await form.getByLabel('说明').fill('已毕业，迁往产业园扩大生产（示例）');
  await form.getByRole('button', { name: '申请退出' }).click();
  await expect(phone).toHaveURL(/\/exits\/[0-9a-f-]{36}/);
  exit = `/parks/${park}/exits/${new URL(phone.url()).pathname.split('/').at(-1)}`;
  await sound(phone);

  const desk = await office.page('operator');
  await opened(desk, exit);
  await desk.getByRole('button', { name: '开始结算', exact: true }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '开始结算', exact: true }).click();
  await expect(desk.getByText('结算中').first()).toBeVisible();
  await sound(desk);
  await new Contracts(request, park).ended(agreement, '2026-09-02', '2026-09-30');
  await leasesEnd(request, '2026-09-30');
});

test('6 · all is paid, the rooms are handed over, and the founder confirms the sheet', async ({ request }) => {
  await office.at('2026-09-30T14:00:00+08:00');
  const finance = await office.page('finance');
  await opened(finance, exit);
  const before = await read<ExitSettlementNow>(request, 'finance', `${exit}/settlement`);
  const owed = before.balance.toPay.amount;
  expect(cents(owed)).toBeGreaterThan(0);
  const paid = await (await writer(request, 'finance'))(`/parks/${park}/payments`, {
    ...{ tenantId: tenant, receivedOn: '2026-09-30', method: 'BANK', amount: money(owed), payer: firm },
    ...{ voucherNumber: `结${RUN}`, note: null, shares: [] },
  });
  expect(paid.status, JSON.stringify(paid.body)).toBe(201);

  const phoneDesk = await office.page('operator');
  await opened(phoneDesk, `${exit}/sheet`);
  const conditions = phoneDesk.getByRole('radiogroup');
  for (let i = 0; i < (await conditions.count()); i++)
    await conditions.nth(i).getByText('完好', { exact: true }).click();
  for (const field of ['实交数量', '表底读数'])
    for (const input of await phoneDesk.getByPlaceholder(field).all()) await input.fill('1');
  await phoneDesk.getByRole('button', { name: '保存交接单' }).click();
  await expect(phoneDesk.getByText('已填完，待企业确认')).toBeVisible();
  await sound(phoneDesk);

  const phone = await office.page('founder', 'phone');
  await opened(phone, exit.replace(`/parks/${park}`, `/company/${company}`));
  await phone.getByRole('button', { name: '确认交接单' }).click();
  await phone.getByRole('dialog').getByRole('button', { name: '确认交接单' }).click();
  await expect(phone.getByText('企业已在系统中确认')).toBeVisible();
  await sound(phone);
});

test('7 · it leaves on time', async ({ request }) => {
  const desk = await office.page('operator');
  await opened(desk, exit);
  await confirm(desk, '结清，转交接');
  await expect(desk.getByText('交接中').first()).toBeVisible();
  await office.at('2026-10-01T00:30:00+08:00');
  await opened(desk, exit);
  await confirm(desk, '办结离园');
  await expect(desk.getByText('已退出').first()).toBeVisible();
  await expect(desk.getByText('按时', { exact: true }).first()).toBeVisible();
  await sound(desk);
  const { outcome } = await read<ExitResponse>(request, 'operator', exit);
  expect(outcome).toMatchObject({ onTime: true, licensed: true });
});
