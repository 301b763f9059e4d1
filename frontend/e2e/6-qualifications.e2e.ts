import { type Browser, expect, type Page, test } from '@playwright/test';
import { meOf, parkOf } from './support/api';
import { expectAccessible, settled } from './support/checks';
import { type Person, sessionOf } from './support/people';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };
/** The first bytes of a picture are what the server goes by. */
const PHOTO = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('证书（示例）'),
]);

async function openAs(browser: Browser, who: Person, viewport: typeof PHONE, path: string) {
  const context = await browser.newContext({ storageState: await sessionOf(browser, who), viewport });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

const entry = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

test('the owner declares an award on the phone with a photo; the park checks it, and then it is the park’s', async ({
  browser,
  request,
}) => {
  const [company] = (await meOf(request, 'founder')).companies;
  const title = `创业大赛一等奖（示例）${Date.now()}`;
  const phone = await openAs(browser, 'founder', PHONE, `/company/${company?.companyId}`);
  await phone.getByRole('link', { name: '查看资质' }).click();
  await phone.getByRole('button', { name: '登记资质' }).click();
  const form = phone.getByRole('dialog');
  await form.getByLabel('名称').fill(title);
  await form.getByRole('button', { name: '保存' }).click();
  await expect(entry(phone, title)).toContainText('企业自报');
  await expect(entry(phone, title)).toContainText('缺证书');
  const choosing = phone.waitForEvent('filechooser');
  await phone.getByRole('button', { name: `上传证书“${title}”` }).click();
  await (await choosing).setFiles({ name: '证书.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(entry(phone, title).getByRole('link', { name: '证书.png' })).toBeVisible();
  await expect(form).toBeHidden();
  await settled(phone);
  await expectAccessible(phone);

  const park = await parkOf(request);
  const path = `/parks/${park}/companies/${company?.companyId}`;
  const desk = await openAs(browser, 'operator', DESK, path);
  await expect(entry(desk, title)).toContainText('企业自报，待核对');
  await desk.getByRole('button', { name: `编辑“${title}”` }).click();
  await desk.getByRole('dialog').getByLabel('发证机关').fill('市总工会（示例）');
  await desk.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(entry(desk, title)).not.toContainText('企业自报');
  await desk.context().close();

  await phone.reload();
  await expect(entry(phone, title)).toContainText('园区登记');
  await expect(phone.getByRole('button', { name: `编辑“${title}”` })).toHaveCount(0);
  await expect(phone.getByRole('button', { name: `更换证书“${title}”` })).toHaveCount(0);
  await phone.context().close();
});
