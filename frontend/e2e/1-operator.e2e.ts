import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parkOf } from './support/api';
import { settled } from './support/checks';
import { sessionOf, signIn } from './support/people';

const REGISTER = path.resolve('../backend/src/main/resources/demo/park-register.xlsx');

test.describe.configure({ mode: 'serial' });

let park: string;
let page: Page;

test.beforeAll(async ({ browser, request }) => {
  park = await parkOf(request);
  const context = await browser.newContext({ storageState: await sessionOf(browser, 'operator') });
  page = await context.newPage();
});
test.afterAll(() => page.context().close());

test('imports the register: checks it, sees why rows are refused, stores the rest', async () => {
  await page.goto(`/parks/${park}/imports/new`);
  await page.getByLabel('台账文件').setInputFiles(REGISTER);
  await expect(page.getByText('12,150.00 ㎡')).toBeVisible({ timeout: 60_000 });
  const figures = page.locator('.figures');
  await expect(figures).toContainText('93');
  await expect(figures).toContainText('8,084.35 ㎡');
  await expect(figures).toContainText('5,663.25 ㎡');

  const problems = page.getByRole('region', { name: '问题' });
  await problems.getByText('未导入 5').click();
  await expect(problems.locator('tbody tr')).toHaveCount(5);
  await expect(problems).toContainText('徐州无此房号商贸有限公司');

  await page.getByRole('button', { name: '确认导入' }).click();
  await expect(page.locator('.ant-alert-success')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: '查看入驻企业' }).click();
  await expect(page.getByText('共 57 条')).toBeVisible();
});

test('importing the same file again changes nothing, and says so', async () => {
  await page.goto(`/parks/${park}/imports/new`);
  await page.getByLabel('台账文件').setInputFiles(REGISTER);
  await page.getByRole('button', { name: '确认导入' }).click({ timeout: 60_000 });
  await expect(page.getByText('没有任何变化')).toBeVisible({ timeout: 60_000 });
});

test('finds, filters, sorts and pages tenants in the URL, and Back restores it', async () => {
  await page.goto(`/parks/${park}/tenants`);
  await page.getByRole('button', { name: '企业名称' }).click();
  await expect(page).toHaveURL(/sort=name%2Casc/);
  await page.getByRole('listitem', { name: '2', exact: true }).click();
  await expect(page).toHaveURL(/page=2/);
  await page.getByRole('searchbox').fill('橙意');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).not.toHaveURL(/page=2/);
  await expect(page.locator('tbody tr').first()).toContainText('橙意');
  await page.goBack();
  await expect(page).toHaveURL(/page=2/);
});

test('reads a tenant: facts, rooms, stage history and the rule', async () => {
  await page.goto(`/parks/${park}/tenants?stage=INCUBATOR`);
  const first = page.locator('tbody tr').first().getByRole('link');
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page).toHaveTitle(`${name} · 苗圃`);
  for (const part of ['基本情况', '阶段记录', '租赁'])
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
  await expect(page.getByText(/^依据：/)).toBeVisible();
});

test('reads the space board, opens a unit, looks ahead', async () => {
  await page.goto(`/parks/${park}/board`);
  await settled(page);
  await expect(page.locator('.unit').first()).toBeVisible();
  const free = page.getByRole('group', { name: /图例/ }).getByRole('button', { name: /空置/ });
  await free.click();
  await expect(page).toHaveURL(/state=FREE/);
  await page.locator('.unit.state-LET').first().click();
  await expect(page.getByRole('dialog')).toContainText('租用记录');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '年底' }).click();
  await expect(page).toHaveURL(/on=\d{4}-12-31/);
});

test('drills from a figure down to the units it counts', async () => {
  await page.goto(`/parks/${park}/board`);
  await page.locator('.figures').getByRole('link').first().click();
  await expect(page).toHaveURL(/view=list/);
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

test('registers a company; a wrong credit code is refused at its field', async () => {
  await page.goto(`/parks/${park}/companies?open=register`);
  const form = page.getByRole('dialog');
  await form.getByLabel('企业名称').fill('徐州端到端测试有限公司（示例）');
  await form.getByLabel('统一社会信用代码').fill('91320311MA1N000000');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText(/统一社会信用代码不正确/)).toBeVisible();
});

test('switches the language and keeps it', async () => {
  await page.goto(`/parks/${park}/tenants`);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tenants' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Tenants' })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
});

test('a deep link survives sign-in, and sign-out ends the session', async ({ browser }) => {
  const context = await browser.newContext();
  const fresh = await context.newPage();
  const deep = `/parks/${park}/tenants?stage=NURSERY`;
  await signIn(fresh, 'operator', deep);
  await expect(fresh).toHaveURL(new RegExp(`/parks/${park}/tenants\\?stage=NURSERY`));
  await fresh.getByRole('button', { name: /账户/ }).click();
  await fresh.getByRole('link', { name: '退出登录' }).click();
  await expect(fresh.locator('#username')).toBeVisible();
  await context.close();
});
