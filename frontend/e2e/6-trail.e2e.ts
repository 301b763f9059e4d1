import { readFile } from 'node:fs/promises';
import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import type { TrailChain, TrailEntry } from '../src/api/gen/types.gen';
import { parkOf, read } from './support/api';
import { expectAccessible } from './support/checks';
import { asOwner, auditVerify } from './support/launcher';
import { type Person, sessionOf } from './support/people';

async function openAs(browser: Browser, who: Person, path: string) {
  const context = await browser.newContext({ storageState: await sessionOf(browser, who) });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function addPartner(page: Page, name: string) {
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('单位名称').fill(name);
  await drawer.getByLabel('角色').fill('联合运营');
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText(name).first()).toBeVisible();
}

/** Types a part of the word, as one does with seventy of them. */
async function choose(page: Page, filter: string, part: string, word: string) {
  await page.getByRole('combobox', { name: filter }).fill(part);
  await page.locator('.ant-select-item-option', { hasText: word }).click();
  await page.keyboard.press('Escape');
}

test('who watches finds what the operator just did, takes it along, and sees who tampered with it', async ({
  browser,
  request,
}) => {
  const park = await parkOf(request);
  const partner = `留痕合作单位（示例）${Date.now()}`;
  const work = await openAs(browser, 'operator', `/parks/${park}/facts?open=partner`);
  await addPartner(work, partner);
  await work.context().close();

  const page = await openAs(browser, 'audit', '/');
  await expect(page).toHaveURL(/\/trail$/);
  await expect(page.getByRole('heading', { level: 1, name: '操作留痕' })).toBeVisible();
  const row = page.locator('tbody tr').filter({ hasText: partner });
  await expect(row).toContainText('新增共建单位');

  // By what was done, to what, and by whom; all of it in the URL, so that it survives a reload.
  await choose(page, '操作', '共建', '新增共建单位');
  await expect(page).toHaveURL(/action=PARTNER_ADDED/);
  await choose(page, '对象', '共建', '共建单位');
  await expect(page).toHaveURL(/subjectType=PARTNER/);
  await row.getByRole('button', { name: '张园务（示例）' }).click();
  await expect(page).toHaveURL(/actor=/);
  await page.reload();
  await expect(row).toBeVisible();
  await expect(page.locator('tbody tr').filter({ hasNotText: '新增共建单位' })).toHaveCount(0);
  await expectAccessible(page);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '导出' }).click()]);
  const exported = await readFile(await file.path(), 'utf8');
  expect(exported).toContain(partner);
  expect(exported).not.toContain('TRAIL_EXPORTED');
  await page.goto('/trail?action=TRAIL_EXPORTED');
  await expect(page.locator('tbody tr').first()).toContainText('导出操作留痕');

  await tamperWith(page, request, park, await entryOf(request, park, partner));
  await page.context().close();
});

async function entryOf(request: APIRequestContext, park: string, partner: string) {
  const feed = await read<{ items: TrailEntry[] }>(request, 'audit', `/trail?park=${park}&action=PARTNER_ADDED`);
  const entry = feed.items.find((e) => e.label === partner);
  if (!entry) throw new Error(`no row of ${partner}`);
  // A row that still waits for its seal could be changed unseen: seals come every few seconds.
  await expect
    .poll(async () => {
      const chains = await read<{ items: TrailChain[] }>(request, 'audit', '/trail/chains?size=100');
      return chains.items.find((c) => c.parkId === park)?.waiting;
    })
    .toBe(0);
  return entry;
}

async function tamperWith(page: Page, request: APIRequestContext, park: string, entry: TrailEntry) {
  const rewrite = (label: string) =>
    asOwner(`alter table trail disable trigger tr_trail__stays;
      update trail set label = '${label}' where id = ${entry.id};
      alter table trail enable trigger tr_trail__stays`);
  expect(auditVerify('--park', park)).toMatchObject({ code: 0, said: expect.stringContaining('intact: 1 chains') });
  rewrite('另一单位（示例）');
  try {
    const found = auditVerify('--park', park);
    expect(found.said).toContain(`ROW_TAMPERED in park ${park}`);
    expect(found.said).toContain(`row ${entry.id}`);
    expect(found.code).toBe(1);
    await page.goto('/trail');
    const name = (await read<{ name: string }>(request, 'operator', `/parks/${park}`)).name;
    await page.getByRole('button', { name: `核对${name}的记录` }).click();
    await expect(page.getByText('记录被改动').first()).toBeVisible();
    await expect(page.getByText(new RegExp(`记录 ${entry.id}`))).toBeVisible();
  } finally {
    rewrite(entry.label ?? '');
  }
  expect(auditVerify('--park', park).code).toBe(0);
}
