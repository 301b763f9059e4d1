import { expect, test } from '@playwright/test';
import { parkOf } from './support/api';
import { sessionOf } from './support/people';

test('a mentor sees only what is linked, and what will come', async ({ browser, request }) => {
  const context = await browser.newContext({ storageState: await sessionOf(browser, 'mentor') });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/mentoring$/);
  await expect(page.getByRole('heading', { name: '我辅导的企业' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '即将开放' })).toBeVisible();
  await page.goto(`/parks/${await parkOf(request)}/tenants`);
  await expect(page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible();
  await context.close();
});

test('a newcomer is told what to do', async ({ browser }) => {
  const context = await browser.newContext({ storageState: await sessionOf(browser, 'newcomer') });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText(/您还没有可查看的内容/)).toBeVisible();
  await context.close();
});

test('a network viewer starts at the parks', async ({ browser }) => {
  const context = await browser.newContext({ storageState: await sessionOf(browser, 'viewer') });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/parks$/);
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await context.close();
});
