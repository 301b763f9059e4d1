import { expect, test } from '@playwright/test';
import { parkOf } from './support/api';
import { expectAccessible, expectFitsWidth, settled } from './support/checks';

// Nobody signs in here: a phone, a call that everybody sees, and a link to keep.
test.use({ viewport: { width: 390, height: 844 } });

test('begins by link, and finds the draft again by it', async ({ page, context, request }) => {
  await page.goto(`/apply/${await parkOf(request)}`);
  await page.getByRole('link', { name: '创业苗圃常年招募（示例）' }).click();
  await page.getByRole('button', { name: '开始申请', exact: true }).click();
  const link = page.getByLabel('您的专属链接');
  await expect(link).toHaveValue(/\/apply\/[^/]+\/mine\/[^/#]+#.+/);
  await expectAccessible(page);
  await expectFitsWidth(page);
  const url = await link.inputValue();

  await page.getByRole('button', { name: '我已保存，继续' }).click();
  await page.getByLabel('企业或团队名称').fill('晚灯创业团队（示例）');
  await page.getByLabel('联系人').first().fill('周启（示例）');
  await page.getByRole('button', { name: '保存并继续' }).click();
  await expect(page.getByText(/^已保存 /)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByLabel('企业或团队名称')).toHaveValue('晚灯创业团队（示例）');

  // Another day, from the link alone.
  const later = await context.newPage();
  const sent: string[] = [];
  later.on('request', (r) => sent.push(r.url()));
  await later.goto(url);
  await settled(later);
  await expect(later.getByLabel('企业或团队名称')).toHaveValue('晚灯创业团队（示例）');
  await expect(later.getByLabel('联系人').first()).toHaveValue('周启（示例）');
  await expect(later.getByText('填写完整并提交申请。')).toBeVisible();
  // What opens it stays in the browser: no address that is sent, and so no log, has it.
  const secret = url.split('#')[1] ?? '';
  expect(sent.filter((address) => address.includes(secret) && !address.includes('#'))).toEqual([]);
});

test('a link that is not whole opens nothing', async ({ page, request }) => {
  const park = await parkOf(request);
  await page.goto(`/apply/${park}/mine/00000000-0000-4000-8000-000000000000#not-the-whole-link`);
  await expect(page.getByText(/^链接无效，或申请已归入账号/)).toBeVisible();
  await expectAccessible(page);
});
