import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import type {
  AgreementResponse,
  BillingSettingsResponse,
  BillRunTenant,
  BillRunView,
  BillSummary,
  StatementResponse,
  WaiverLedger,
  WaiverResponse,
} from '../src/api/gen/types.gen';
import { meOf, parkOf, read, writer } from './support/api';
import { expectAccessible, expectFitsWidth, opened, settled } from './support/checks';
import { Contracts, place } from './support/contract';
import { Office } from './support/desk';
import { letClockGo } from './support/launcher';
import { cents, done, issued, money, monthly, previewed } from './support/money';
import { Relief } from './support/relief';

// Moves the clock of the whole system, as the journey of an entry does; both are serial in themselves and run last.
test.describe.configure({ mode: 'serial' });

const RUN = Date.now() % 1_000_000;
const [ROOM, MORE] = [`账${RUN}甲`, `账${RUN}乙`];
const FIRM = { name: '' };

let office: Office;
let park: string;
let company: string;
let tenant: string;
let more: string;
let agreement: string;
let waiver: string;

test.beforeAll(({ browser }) => {
  office = new Office(browser);
});
test.afterAll(async () => {
  await office.close();
  letClockGo();
});

const sum = (amounts: string[]) => amounts.reduce((all, amount) => all + cents(amount), 0);

const bills = async (request: APIRequestContext) =>
  (await read<{ items: BillSummary[] }>(request, 'finance', `/parks/${park}/bills?tenantId=${tenant}&size=100`)).items;

const rowOf = (page: Page) => page.getByRole('row').filter({ hasText: FIRM.name }).first();

test('1 · the park says from when and at what prices it bills; a firm rents a room from the middle of May', async ({
  request,
}) => {
  await office.at('2026-05-06T09:00:00+08:00');
  park = await parkOf(request, 'finance');
  company = (await meOf(request, 'founder')).companies[0]?.companyId ?? '';
  const tenants = await read<{ items: { id: string; companyId: string; companyName: string }[] }>(
    request,
    'operator',
    `/parks/${park}/tenants?size=100`,
  );
  const own = tenants.items.find((one) => one.companyId === company);
  tenant = own?.id ?? '';
  FIRM.name = own?.companyName ?? '';
  expect(tenant).not.toBe('');

  const settings = `/parks/${park}/billing-settings`;
  const { version } = await read<BillingSettingsResponse>(request, 'finance', settings);
  const put = await (await writer(request, 'finance'))(
    settings,
    {
      ...{ billsFrom: '2026-05-01', rhythm: 'MONTHLY', anchor: 'CALENDAR', timing: 'ADVANCE', dueDays: 10 },
      ...{ lateRatePercent: '0.05', lateCapPercent: '10' },
    },
    { version, method: 'put' },
  );
  expect(put.status, JSON.stringify(put.body)).toBe(200);
  const fee = { fee: 'PROPERTY_FEE', basis: 'SQM_MONTH', unitPrice: '3', from: '2026-05-01' };
  await done(request, 'finance', `/parks/${park}/tariffs`, fee);

  const contracts = new Contracts(request, park);
  const room = await contracts.unit(ROOM, '40.00');
  more = (await contracts.unit(MORE, '20.00')).id;
  agreement = await contracts.signed(tenant, room.id, '2026-05-16', '2027-05-16', '30.00', '2026-05-06');
  await office.at('2026-05-16T00:00:10+08:00');
  await expect
    .poll(async () => (await read<AgreementResponse>(request, 'operator', agreement)).state, { timeout: 30_000 })
    .toBe('ACTIVE');
  await monthly(request, park, agreement);
});

test('2 · more is rented in the middle of the month: the second preview says what it changes, and is issued', async ({
  request,
}) => {
  await office.at('2026-05-18T09:00:00+08:00');
  const finance = await office.page('finance');
  await previewed(finance, park, '2026-05');
  const run = new URL(finance.url()).pathname;
  await expect(rowOf(finance)).toContainText('¥');

  const contracts = new Contracts(request, park);
  const room = (await read<AgreementResponse>(request, 'operator', agreement)).terms.places[0]?.unitId ?? '';
  const places = [place(room, '2026-05-25', '2027-05-16'), place(more, '2026-05-25', '2027-05-16')];
  const supplement = await contracts.supplemented(agreement, '2026-05-25', places, '2026-05-18');
  await office.at('2026-05-25T00:00:10+08:00');
  await expect
    .poll(async () => (await read<{ state: string }>(request, 'operator', supplement)).state, { timeout: 30_000 })
    .toBe('EFFECTIVE');

  await office.at('2026-05-25T09:00:00+08:00');
  await opened(finance, run);
  await expect(finance.getByText('这是 2026-05-18 的试算')).toBeVisible();
  await finance.getByRole('button', { name: '重新试算' }).click();
  await expect(finance.getByText('待出账').first()).toBeVisible({ timeout: 60_000 });
  await expect(rowOf(finance)).toContainText('有变');
  await rowOf(finance).getByRole('button').first().click();
  // Its time to be incubated is over, so list price: 20 ㎡ × 40 元 for the last 7 of 31 days.
  await expect(finance.getByText('180.65').first()).toBeVisible();
  await settled(finance);
  await expectAccessible(finance);
  await issued(finance);

  const found = await bills(request);
  expect(found).toHaveLength(1);
  const [bill] = found;
  await opened(finance, `/parks/${park}/bills/${bill?.id}`);
  await expect(finance.getByText('825.81').first()).toBeVisible();
  await expect(finance.getByText('按原始数据重算，与开具时一致').first()).toBeVisible();
});

test('3 · part of the rent is waived by a policy, after a meeting and a public notice', async ({ request }) => {
  await office.at('2026-05-26T09:00:00+08:00');
  waiver = await new Relief(request, office, park).running(company, tenant, '2026-06-01', {
    asked: '2026-05-26',
    met: '2026-05-27',
    held: '2026-06-04',
  });
  const finance = await office.page('finance');
  await opened(finance, waiver);
  await expect(finance.getByText('执行中').first()).toBeVisible();
  await expectAccessible(finance);

  await previewed(finance, park, '2026-06');
  const run = await read<BillRunView>(
    request,
    'finance',
    `/parks/${park}/bill-runs/${finance.url().split('/').at(-1)}`,
  );
  expect(cents(run.waived.amount)).toBeGreaterThan(0);
  await issued(finance);
});

test('4 · part of the money comes by the bank, is found and confirmed', async ({ request }) => {
  await office.at('2026-06-10T09:00:00+08:00');
  const [bill] = (await bills(request)).sort((a, b) => a.number.localeCompare(b.number));
  const finance = await office.page('finance');
  await opened(finance, `/parks/${park}/bank`);
  const csv = `交易日期,收入金额,对方户名,摘要,流水号\n2026-06-09,500.00,${FIRM.name},${bill?.number} 租金,T${RUN}\n`;
  await finance
    .getByLabel('银行流水文件')
    .setInputFiles({ name: `流水${RUN}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const line = finance.getByRole('listitem').filter({ hasText: `T${RUN}` });
  await expect(line).toContainText('500.00');
  await line.getByRole('button', { name: `认领为 ${FIRM.name} 的收款` }).click();
  await expect(finance.getByText(`已登记为 ${FIRM.name} 的收款`).first()).toBeVisible();
  const paid = (await bills(request)).find((one) => one.number === bill?.number);
  expect(cents(paid?.open.amount ?? '')).toBe(cents(bill?.open.amount ?? '') - 50_000);
  await settled(finance);
  await expectAccessible(finance);
});

test('5 · the firm leaves early: the waiver is revoked, and what it paid comes back on the next bill', async ({
  request,
}) => {
  await office.at('2026-06-15T09:00:00+08:00');
  await new Contracts(request, park).ended(agreement, '2026-06-15', '2026-06-30');
  await office.at('2026-07-01T00:00:10+08:00');
  await expect
    .poll(async () => (await read<AgreementResponse>(request, 'operator', agreement)).state, { timeout: 30_000 })
    .toBe('TERMINATED_EARLY');

  await office.at('2026-07-01T09:00:00+08:00');
  const approver = await office.page('approver');
  await opened(approver, waiver);
  await approver.getByRole('button', { name: '撤销并追缴' }).click();
  const drawer = approver.getByRole('dialog');
  // While the drawer still comes in, it takes the focus back and the list closes before the choice.
  const cause = drawer.getByTitle('提前退租');
  await expect(async () => {
    if (!(await cause.isVisible())) {
      await drawer.getByLabel('原因').click();
      await approver.locator('.ant-select-item-option[title="提前退租"]').click({ timeout: 2000 });
    }
    await expect(cause).toBeVisible({ timeout: 1000 });
  }).toPass();
  await drawer.getByLabel('从哪天起追缴').fill('2026-06-01');
  await approver.keyboard.press('Tab');
  await drawer.getByLabel('说明').fill('提前退租，按补充协议追缴（示例）');
  const paid = (await read<WaiverResponse>(request, 'approver', waiver)).paid.amount;
  await expect(
    drawer.getByText(Number(paid).toLocaleString('zh-CN', { minimumFractionDigits: 2 })).first(),
  ).toBeVisible();
  await drawer.getByRole('button', { name: '撤销并追缴' }).click();
  await expect(drawer).toBeHidden();
  expect((await read<WaiverResponse>(request, 'approver', waiver)).revocation?.amount.amount).toBe(paid);

  const finance = await office.page('finance');
  await previewed(finance, park, '2026-07');
  const run = finance.url().split('/').at(-1)?.split('?')[0];
  const { items } = await read<{ items: BillRunTenant[] }>(
    request,
    'finance',
    `/parks/${park}/bill-runs/${run}/tenants?q=${encodeURIComponent(FIRM.name)}`,
  );
  expect(items).toHaveLength(1);
  await issued(finance);
});

test('6 · statement, bills and ledger agree to the cent, on the founder’s phone too', async ({ request }) => {
  const statement = await read<StatementResponse>(
    request,
    'finance',
    `/parks/${park}/tenants/${tenant}/statement?from=2026-05-01&to=2026-08-01`,
  );
  const issuedBills = await bills(request);
  expect(cents(statement.billed.amount)).toBe(sum(issuedBills.map((bill) => bill.payable.amount)));
  expect(cents(statement.paid.amount)).toBe(50_000);
  expect(cents(statement.closing.amount)).toBe(sum(issuedBills.map((bill) => bill.open.amount)));

  const ledger = await read<WaiverLedger>(
    request,
    'finance',
    `/parks/${park}/waiver-ledger?from=2026-05-01&to=2026-08-01&by=COMPANY&companyId=${company}`,
  );
  expect(cents(ledger.waived.amount)).toBe(sum(issuedBills.map((bill) => bill.waived.amount)));
  expect(cents(ledger.net.amount)).toBe(0);

  const phone = await office.page('founder', 'phone');
  await opened(phone, `/company/${company}/account`);
  const closing = Number(statement.closing.amount).toLocaleString('zh-CN', { minimumFractionDigits: 2 });
  await expect(phone.getByText(closing).first()).toBeVisible();
  await expectFitsWidth(phone);
  await expectAccessible(phone);
  await opened(phone, `/company/${company}/bills`);
  for (const bill of issuedBills) await expect(phone.getByText(bill.number).first()).toBeVisible();
  await expectFitsWidth(phone);
});

test('7 · nobody changes what was issued', async ({ request }) => {
  const bill = (await bills(request)).find(({ kind }) => kind === 'BILL');
  const write = await writer(request, 'finance');
  const path = `/parks/${park}/bills/${bill?.id}`;
  // There is no such operation.
  for (const method of ['put', 'post'] as const)
    expect((await write(path, { payable: money('0.00') }, { method, version: 0 })).status).toBe(404);
  const note = { lines: [], reason: '重复开具（示例）' };
  const answers = await Promise.all([write(`${path}/credit-notes`, note), write(`${path}/credit-notes`, note)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('billing.line-taken-back');
});
