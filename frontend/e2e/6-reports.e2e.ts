import fs from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { BillSummary, CollectionResponse, ReportLinesResponse } from '../src/api/gen/types.gen';
import { meOf, parkOf, read } from './support/api';
import { expectAccessible, expectFitsWidth, opened, settled } from './support/checks';
import { type Person, sessionOf } from './support/people';
import { rowsOf } from './support/xlsx';

/** The park at work has months behind it that were billed: reports, papers and the company's own pages tell of them. */
test.describe.configure({ mode: 'serial' });

const PHONE = { width: 390, height: 844 };
const yuan = (amount: string) => Number(amount).toLocaleString('zh-CN', { minimumFractionDigits: 2 });
const cents = (amount: string) => Math.round(Number(amount) * 100);

let park: string;
let finance: Page;
let founder: Page;
let contexts: BrowserContext[];

test.beforeAll(async ({ browser, request }) => {
  const as = async (who: Person, viewport = { width: 1440, height: 900 }) =>
    browser.newContext({ storageState: await sessionOf(browser, who), locale: 'zh-CN', viewport });
  contexts = [await as('finance'), await as('founder2', PHONE)];
  [finance, founder] = (await Promise.all(contexts.map((c) => c.newPage()))) as [Page, Page];
  park = `/parks/${await parkOf(request, 'operator2')}`;
});
test.afterAll(() => Promise.all(contexts.map((c) => c.close())));

test('a month’s amount opens its lines, and they come to it', async ({ request }) => {
  const report = await read<CollectionResponse>(request, 'finance', `${park}/billing-reports/collection`);
  const last = report.months.findLast(({ figures }) => cents(figures.payable.amount) > 0);
  expect(last).toBeDefined();
  const { month, figures } = last as NonNullable<typeof last>;
  await opened(finance, `${park}/tenants`);
  await finance.getByRole('navigation', { name: '园区功能' }).getByRole('link', { name: '报表' }).click();
  await finance.getByRole('tab', { name: '收缴率' }).click();
  await finance.getByRole('button', { name: `看明细：${month} 出账，¥${yuan(figures.payable.amount)}` }).click();
  const drawer = finance.getByRole('dialog');
  await expect(drawer.getByText(`¥${yuan(figures.payable.amount)}`).first()).toBeVisible();
  await settled(finance);
  await expectAccessible(finance);
  const lines = await read<ReportLinesResponse>(
    request,
    'finance',
    `${park}/billing-reports/lines?billedIn=${month}&size=100`,
  );
  expect(lines.items.reduce((sum, line) => sum + cents(line.payable.amount), 0)).toBe(cents(figures.payable.amount));
  await expect(drawer.getByText(lines.items[0]?.number ?? '').first()).toBeVisible();
});

test('each report comes as a table and on paper', async () => {
  for (const [tab, path] of [
    ['', 'rent-roll'],
    ['?tab=collection', 'collection'],
    ['?tab=ageing', 'ageing'],
    ['?tab=exemption', 'exemption'],
  ] as const) {
    await opened(finance, `${park}/reports${tab}`);
    const [table] = await Promise.all([
      finance.waitForEvent('download'),
      finance.getByRole('link', { name: '导出表格' }).click(),
    ]);
    expect(rowsOf(fs.readFileSync(await table.path())).length, path).toBeGreaterThan(1);
    const [paper] = await Promise.all([
      finance.waitForEvent('download'),
      finance.getByRole('link', { name: '导出 PDF' }).click(),
    ]);
    expect(
      fs
        .readFileSync(await paper.path())
        .subarray(0, 5)
        .toString(),
      path,
    ).toBe('%PDF-');
  }
});

test('a receipt is made of what came in', async ({ request }) => {
  const { items } = await read<{ items: { id: string; number: string }[] }>(request, 'finance', `${park}/payments`);
  await opened(finance, `${park}/payments/${items[0]?.id}`);
  const [receipt] = await Promise.all([
    finance.waitForEvent('download'),
    finance.getByRole('link', { name: '下载收据' }).click(),
  ]);
  expect(receipt.suggestedFilename()).toContain(items[0]?.number);
});

test('the company sees on its phone what it paid, what was waived and why', async ({ request }) => {
  const company = `/companies/${(await meOf(request, 'founder2')).companies[0]?.companyId}`;
  const { items } = await read<{ items: BillSummary[] }>(request, 'founder2', `${company}/bills`);
  const bill = items.find(({ waived }) => cents(waived.amount) > 0);
  expect(bill).toBeDefined();
  const own = company.replace('companies', 'company');
  await opened(founder, `${own}/bills/${bill?.id}`);
  await expect(founder.getByText(`¥${yuan(bill?.waived.amount ?? '')}`).first()).toBeVisible();
  await expect(founder.getByText('按原始数据重算，与开具时一致')).toBeVisible();
  await expectFitsWidth(founder);
  await expectAccessible(founder);
  await opened(founder, `${own}/account`);
  const receipt = founder.getByRole('link', { name: /^SK\d{4}-\d{6}$/ }).first();
  const [paper] = await Promise.all([founder.waitForEvent('download'), receipt.click()]);
  expect(paper.suggestedFilename()).toContain('收据');
  await expectFitsWidth(founder);
  await expectAccessible(founder);
});
