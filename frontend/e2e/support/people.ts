import { type Browser, expect, type Page } from '@playwright/test';

/** The documented password of every local demo account. */
const PASSWORD = 'seedbed-demo';

export type Person =
  | 'operator'
  | 'operator2'
  | 'checker'
  | 'checker2'
  | 'approver'
  | 'finance'
  | 'reception'
  | 'finance'
  | 'founder'
  | 'founder2'
  | 'staff'
  | 'mentor'
  | 'judge'
  | 'judge2'
  | 'judge3'
  | 'viewer'
  | 'newcomer'
  | 'admin'
  | 'audit';

/** Through the identity provider's own page, as a person does it. */
export async function signIn(page: Page, who: Person, path = '/') {
  await page.goto(path);
  await page.locator('#username').fill(who);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await expect(page.locator('header.bar')).toBeVisible();
}

/** One session for a whole file: signing in anew for every test would test the login page over and over. */
export async function sessionOf(browser: Browser, who: Person) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, who);
  const state = await context.storageState();
  await context.close();
  return state;
}
