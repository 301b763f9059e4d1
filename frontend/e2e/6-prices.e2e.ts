import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { parkOf, read } from './support/api';
import { expectAccessible, settled } from './support/checks';
import { type Person, sessionOf } from './support/people';

/** Today's prices plus 5 % are drafted by one person and published by another; the unit shows the new price from the day. */
test.describe.configure({ mode: 'serial' });

type Unit = { id: string; number: string; price: { amount: { amount: string } } | null };

let park: string;
let unit: Unit;
let day: string;
let path: string;
let operator: Page;
let approver: Page;
let contexts: BrowserContext[];

const NAME = `价目表（示例）${Date.now()}`;

/** As the server rounds: half up to cents, in whole numbers. */
const plusFive = (amount: string) => (Math.floor((Math.round(Number(amount) * 100) * 105 + 50) / 100) / 100).toFixed(2);

const dayAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test.beforeAll(async ({ browser, request }) => {
  const as = async (who: Person) =>
    browser.newContext({ storageState: await sessionOf(browser, who), locale: 'zh-CN' });
  contexts = [await as('operator'), await as('approver')];
  [operator, approver] = (await Promise.all(contexts.map((c) => c.newPage()))) as [Page, Page];
  park = await parkOf(request);
  const units = await read<{ items: Unit[] }>(request, 'operator', `/parks/${park}/units?size=100&kind=OFFICE`);
  const priced = units.items.find((u) => u.price);
  if (!priced) throw new Error('no unit of the demo park has a price');
  unit = priced;
  // Later than any list an earlier run has published.
  const lists = await read<{ items: { effectiveOn: string; state: string }[] }>(
    request,
    'operator',
    `/parks/${park}/price-lists?size=100&state=PUBLISHED`,
  );
  const today = new Date().toISOString().slice(0, 10);
  day = dayAfter([today, ...lists.items.map((l) => l.effectiveOn)].sort().at(-1) as string, 30);
});
test.afterAll(() => Promise.all(contexts.map((c) => c.close())));

test('the operator drafts today’s prices plus 5 %', async () => {
  await operator.goto(`/parks/${park}/units`);
  await operator.getByRole('navigation', { name: '园区功能' }).getByRole('link', { name: '价目表' }).click();
  await operator.getByRole('button', { name: '拟定新版' }).click();
  const drawer = operator.getByRole('dialog');
  await drawer.getByLabel('名称').fill(NAME);
  await drawer.getByLabel('生效日').fill(day);
  await operator.keyboard.press('Tab');
  await drawer.getByLabel('依据').fill('园办（示例）');
  await drawer.getByLabel('整体调整（%）').fill('5');
  await settled(operator);
  await expectAccessible(operator);
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(operator.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  path = new URL(operator.url()).pathname;
  await expect(operator.getByText('+5.00%').first()).toBeVisible();
  // Whoever drafted is not offered to publish.
  await expect(operator.getByRole('button', { name: '发布' })).toHaveCount(0);
});

test('a line is changed by hand and stands beside its price until then', async () => {
  await operator.getByRole('searchbox', { name: '房号' }).fill(unit.number);
  await operator.keyboard.press('Enter');
  await operator.getByRole('button', { name: `改 ${unit.number} 的价格` }).click();
  const drawer = operator.getByRole('dialog');
  await expect(drawer.getByLabel('挂牌价')).toHaveValue(plusFive(unit.price?.amount.amount ?? ''));
  await drawer.getByLabel('挂牌价').fill('39.99');
  await settled(operator);
  await expectAccessible(operator);
  await drawer.getByRole('button', { name: '保存' }).click();
  await expect(drawer).toBeHidden();
  await expect(operator.getByRole('row').filter({ hasText: unit.number }).first()).toContainText('¥39.99');
});

test('another person publishes', async () => {
  await approver.goto(path);
  await approver.getByRole('button', { name: '发布' }).click();
  const question = approver.getByRole('dialog');
  await expect(question).toContainText(`自 ${day} 起`);
  await question.getByRole('button', { name: '发布' }).click();
  await expect(approver.getByText('已发布', { exact: true })).toBeVisible();
  await expect(approver.getByRole('button', { name: '发布' })).toHaveCount(0);
  await settled(approver);
  await expectAccessible(approver);
});

test('the unit shows the new price from the day, and where it came from', async () => {
  await operator.goto(`/parks/${park}/units/${unit.id}`);
  const line = operator.getByRole('region', { name: '挂牌价记录' }).getByRole('listitem').first();
  await expect(line).toContainText('¥39.99');
  await expect(line).toContainText(day);
  await line.getByRole('link', { name: new RegExp(NAME) }).click();
  await expect(operator.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  for (const [on, price] of [
    [dayAfter(day, -1), unit.price?.amount.amount],
    [day, '39.99'],
  ] as const) {
    await operator.goto(`/parks/${park}/units?q=${unit.number}&on=${on}`);
    await expect(operator.getByRole('row').filter({ hasText: unit.number }).first()).toContainText(`¥${price}`);
  }
});
