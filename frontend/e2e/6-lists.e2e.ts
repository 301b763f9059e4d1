import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parkOf } from './support/api';
import { expectAccessible, settled } from './support/checks';
import { sessionOf } from './support/people';
import { rowsOf } from './support/xlsx';

test.describe.configure({ mode: 'serial' });

let park: string;
let page: Page;

test.beforeAll(async ({ browser, request }) => {
  park = await parkOf(request);
  const context = await browser.newContext({ storageState: await sessionOf(browser, 'operator'), locale: 'zh-CN' });
  page = await context.newPage();
});
test.afterAll(() => page.context().close());

const VIEW = `孵化器 ${Date.now()}`;

test('keeps a view with filter, order and columns, and finds it after a reload', async () => {
  await page.goto(`/parks/${park}/tenants?stage=INCUBATOR&sort=from,desc`);
  await settled(page);
  await page.getByRole('button', { name: '选择显示的列' }).click();
  await page.getByRole('checkbox', { name: '统一社会信用代码' }).uncheck();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '我的视图' }).click();
  await page.getByRole('button', { name: '保存当前视图' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('视图名称').fill(VIEW);
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(drawer).toBeHidden();

  await page.evaluate(() => localStorage.removeItem('seedbed.list.TENANTS'));
  await page.goto(`/parks/${park}/tenants`);
  await page.getByRole('button', { name: '我的视图' }).click();
  await page.getByRole('button', { name: VIEW }).click();
  await expect(page).toHaveURL(/stage=INCUBATOR&sort=from%2Cdesc|sort=from%2Cdesc&stage=INCUBATOR/);
  await expect(page.getByRole('columnheader', { name: '统一社会信用代码' })).toHaveCount(0);
});

test('exports exactly the rows and columns that are seen', async () => {
  await page.goto(`/parks/${park}/tenants?stage=INCUBATOR&sort=from,desc&size=100`);
  await settled(page);
  const seen = await page.locator('tbody tr td:first-child').allTextContents();
  const headings = await page.locator('thead th').count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-入驻企业-\d{4}-\d{2}-\d{2}\.xlsx$/);
  const rows = rowsOf(fs.readFileSync(await download.path()));
  expect(rows.slice(1).map((r) => r[0])).toEqual(seen.map((s) => s.trim()));
  // One column on the screen, area and seats, is two in the file.
  expect(rows[0]).toHaveLength(headings + 1);
});

test('drops the view again', async () => {
  await page.goto(`/parks/${park}/tenants?stage=INCUBATOR`);
  await page.getByRole('button', { name: '我的视图' }).click();
  await page.getByRole('button', { name: '管理视图' }).click();
  await expect(page.getByRole('dialog')).toContainText(VIEW);
  await expectAccessible(page);
  await page.getByRole('button', { name: `删除视图“${VIEW}”` }).click();
  await page.getByRole('button', { name: '删除', exact: true }).last().click();
  await expect(page.getByRole('dialog').first()).not.toContainText(VIEW);
});

test('goes to a company by the command palette, without the mouse', async () => {
  await page.goto(`/parks/${park}/units`);
  await settled(page);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: /搜索页面/ });
  await expect(box).toBeFocused();
  await box.fill('橙意');
  await expect(page.getByRole('option').first()).toContainText('橙意');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(tenants|companies)\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('橙意');
});
