import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { meOf, parkOf } from './support/api';
import { expectAccessible } from './support/checks';
import { sessionOf } from './support/people';

test('who watches sees what the operator just did, narrows it and takes it along', async ({ browser, request }) => {
  const park = await parkOf(request);
  const operator = await browser.newContext({ storageState: await sessionOf(browser, 'operator') });
  const partner = `留痕合作单位（示例）${Date.now()}`;
  const work = await operator.newPage();
  await work.goto(`/parks/${park}/facts?open=partner`);
  const drawer = work.getByRole('dialog');
  await drawer.getByRole('textbox').nth(0).fill(partner);
  await drawer.getByRole('textbox').nth(1).fill('联合运营');
  await drawer.locator('button[type=submit], .ant-btn-primary').first().click();
  await expect(work.getByText(partner).first()).toBeVisible();
  await operator.close();

  const context = await browser.newContext({ storageState: await sessionOf(browser, 'audit') });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL(/\/trail$/);
  await expect(page.getByRole('heading', { level: 1, name: '操作留痕' })).toBeVisible();
  const row = page.locator('tbody tr').filter({ hasText: partner });
  await expect(row).toContainText('新增合作单位');
  await expectAccessible(page);

  // Only what this person did, in this park.
  const me = await meOf(request, 'operator');
  await row.getByRole('button', { name: me.displayName }).click();
  await expect(page).toHaveURL(/actor=/);
  await page.goto(`${page.url()}&park=${park}`);
  await expect(row).toBeVisible();

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出' }).click()]);
  expect(await readFile(await file.path(), 'utf8')).toContain(partner);
  await page.goto(`/trail?park=${park}`);
  await expect(page.locator('tbody tr').first()).toContainText('导出操作留痕');
  await context.close();
});
