import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { meOf, parkOf, read } from './support/api';
import { expectAccessible, settled } from './support/checks';
import { signIn } from './support/people';

/** A founder is asked in, comes, sees the own company only, is removed while at work, and is out with the next click. */
test.describe.configure({ mode: 'serial' });

const COMPANY = '淮海云图软件有限公司（示例）';

let operator: Page;
let founder: Page;
let contexts: BrowserContext[];
let park: string;
let tenant: { id: string; companyId: string };

test.beforeAll(async ({ browser, request }) => {
  contexts = [await browser.newContext(), await browser.newContext({ viewport: { width: 390, height: 844 } })];
  [operator, founder] = (await Promise.all(contexts.map((c) => c.newPage()))) as [Page, Page];
  park = await parkOf(request, 'operator2');
  const tenants = await read<{ items: { id: string; companyId: string; companyName: string }[] }>(
    request,
    'operator2',
    `/parks/${park}/tenants?size=100`,
  );
  const found = tenants.items.find((t) => t.companyName === COMPANY);
  if (!found) throw new Error(`${COMPANY} is not in the demo park`);
  tenant = found;
});
test.afterAll(() => Promise.all(contexts.map((c) => c.close())));

test('the operator invites a founder by e-mail', async () => {
  await signIn(operator, 'operator2', `/parks/${park}/tenants/${tenant.id}`);
  const panel = operator.getByRole('region', { name: '可登录成员' });
  await panel.getByRole('button', { name: '邀请成员' }).click();
  const drawer = operator.getByRole('dialog');
  await drawer.getByLabel('邮箱').fill('newcomer@example.com');
  await drawer.getByLabel('角色').click();
  await operator.getByTitle('企业负责人').click();
  await settled(operator);
  await expectAccessible(operator);
  await drawer.getByRole('button', { name: '发出邀请' }).click();
  await expect(panel.getByText('newcomer@example.com')).toBeVisible();
  await expect(panel.getByText('待答复')).toBeVisible();
});

test('the founder signs in, says yes and finds the own company only', async ({ request }) => {
  await signIn(founder, 'newcomer');
  await expect(founder).toHaveURL(/\/invitations$/);
  await expect(founder.getByRole('heading', { name: COMPANY })).toBeVisible();
  await settled(founder);
  await expectAccessible(founder);
  await founder.getByRole('button', { name: `接受 ${COMPANY} 的邀请` }).click();
  await expect(founder).toHaveURL(new RegExp(`/company/${tenant.companyId}`));
  await expect(founder.getByRole('heading', { level: 1, name: COMPANY })).toBeVisible();
  const other = (await meOf(request, 'founder')).companies[0]?.companyId;
  for (const path of [`/company/${other}`, `/parks/${park}/tenants`]) {
    await founder.goto(path);
    await expect(founder.getByRole('heading', { name: '没有找到这一页' })).toBeVisible();
  }
});

test('the owner sees the team on the phone and who may be removed', async () => {
  await founder.goto('/');
  await founder.getByRole('link', { name: '管理成员' }).click();
  await expect(founder.getByRole('heading', { level: 1, name: '企业成员' })).toBeVisible();
  await expect(founder.getByRole('main').getByText('新用户（示例）').first()).toBeVisible();
  await expect(founder.getByRole('button', { name: '移除吴创业（示例）' })).toBeVisible();
  await settled(founder);
  await expectAccessible(founder);
});

test('is removed while signed in, and refused with the next click', async () => {
  await operator.reload();
  const panel = operator.getByRole('region', { name: '可登录成员' });
  await panel.getByRole('button', { name: '移除新用户（示例）' }).click();
  const drawer = operator.getByRole('dialog');
  await drawer.getByLabel('原因').fill('已离开团队');
  await drawer.getByRole('button', { name: '立即移除' }).click();
  await expect(panel.getByText('新用户（示例）')).toHaveCount(0);

  await founder.getByRole('tab', { name: '邀请' }).click();
  await expect(founder.getByRole('heading', { name: '您已退出登录' })).toBeVisible();
  await expect(founder.getByText('最后一个角色已被移除')).toBeVisible();
  await expectAccessible(founder);
});

test('may sign in again and finds nothing', async () => {
  // The sign-out covers the second it happened in: a sign-in of that same second is signed out again.
  await expect(async () => {
    await founder.getByRole('link', { name: '重新登录' }).click();
    await founder.locator('#username').fill('newcomer');
    await founder.locator('#password').fill('seedbed-demo');
    await founder.locator('#kc-login').click();
    await expect(founder.getByRole('heading', { name: /您还没有可查看的内容/ })).toBeVisible({ timeout: 5_000 });
  }).toPass();
});
