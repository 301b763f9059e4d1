import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { AgreementResponse } from '../../src/api/gen/types.gen';
import { read, writer } from './api';
import { opened, settled } from './checks';
import type { Person } from './people';

export const money = (amount: string) => ({ amount, currency: 'CNY' });
export const cents = (amount: string) => Math.round(Number(amount) * 100);

/** A write of somebody that has to succeed; of something that has a version, on the present one. */
export async function done<T>(request: APIRequestContext, who: Person, path: string, data: unknown, at?: string) {
  const version = at ? (await read<{ version: number }>(request, who, at)).version : undefined;
  const answer = await (await writer(request, who))(path, data, version === undefined ? {} : { version });
  expect([200, 201], `${path}: ${JSON.stringify(answer.body)}`).toContain(answer.status);
  return answer.body as T;
}

/** A paper of somebody to something that has a version. */
export async function paper(request: APIRequestContext, who: Person, path: string, at: string) {
  const { version } = await read<{ version: number }>(request, who, at);
  const scan = { name: '签署件.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 签署（示例）') };
  const kept = await (await writer(request, who))(path, scan, { version, multipart: true });
  expect([200, 201], `${path}: ${JSON.stringify(kept.body)}`).toContain(kept.status);
}

/** Previews a month on the page and waits for the figures. */
export async function previewed(page: Page, park: string, month: string) {
  await opened(page, `/parks/${park}/bill-runs?open=start`);
  const drawer = page.getByRole('dialog');
  await drawer.getByLabel('月份').fill(month);
  await page.keyboard.press('Tab');
  await drawer.getByRole('button', { name: '试算', exact: true }).click();
  await expect(page).toHaveURL(/\/bill-runs\/[0-9a-f-]{36}/);
  await expect(page.getByText('待出账').first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

export async function issued(page: Page) {
  await page.getByRole('button', { name: '出账', exact: true }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('账单一经开具不再改动');
  await question.getByRole('button', { name: '出账', exact: true }).click();
  await expect(page.getByText('已出账').first()).toBeVisible({ timeout: 60_000 });
}

/** The agreement's terms pay half-yearly; this firm pays by the month. */
export async function monthly(request: APIRequestContext, park: string, agreement: string) {
  const { leaseId } = await read<AgreementResponse>(request, 'operator', agreement);
  const plan = { rhythm: 'MONTHLY', anchor: null, timing: null, dueDays: null, billsFrom: null };
  const answer = await (await writer(request, 'finance'))(`/parks/${park}/leases/${leaseId}/billing-plan`, plan, {
    ...{ version: 0, method: 'put' },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}
