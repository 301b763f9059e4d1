import { expect, type Page, test } from '@playwright/test';
import { meOf, parkOf } from './support/api';
import { expectAccessible, settled } from './support/checks';
import { sessionOf } from './support/people';

let page: Page;
let own: string;

test.beforeAll(async ({ browser, request }) => {
  own = (await meOf(request, 'founder')).companies[0]?.companyId ?? '';
  const storageState = await sessionOf(browser, 'founder');
  const context = await browser.newContext({ storageState, viewport: { width: 390, height: 844 } });
  page = await context.newPage();
});
test.afterAll(() => page.context().close());

test('arrives at the own company and sees the own room', async () => {
  await page.goto('/');
  await expect(page).toHaveURL(new RegExp(`/company/${own}`));
  await expect(page.getByRole('heading', { name: /我的房间/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: '企业信息' })).toBeVisible();
});

test('loads neither tables nor date pickers', async () => {
  const files: string[] = [];
  page.on('response', (r) => files.push(r.url()));
  await page.goto(`/company/${own}`);
  await settled(page);
  expect(files.filter((f) => /DataTable|DateInput|DatePicker/.test(f))).toEqual([]);
});

test('a park is not found', async ({ request }) => {
  await page.goto(`/parks/${await parkOf(request)}/tenants`);
  await expect(page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible();
  await expectAccessible(page);
});

test('another company is not found', async ({ request }) => {
  const other = (await meOf(request, 'founder2')).companies[0]?.companyId;
  await page.goto(`/company/${other}`);
  await expect(page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible();
});
