import { type Browser, expect, type Page } from '@playwright/test';
import { setClock } from './launcher';
import { type Person, sessionOf } from './people';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** People at work on one matter for weeks: each signs in once and keeps a page; all of them live in the system's day. */
export class Office {
  private readonly pages = new Map<Person, Page>();
  private readonly browser: Browser;
  private moment = new Date().toISOString();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The page of somebody, signed in through the identity provider when they are first asked for. */
  async page(who: Person, where: 'desk' | 'phone' = 'desk') {
    const there = this.pages.get(who);
    if (there) return there;
    const context = await this.browser.newContext({
      storageState: await sessionOf(this.browser, who),
      locale: 'zh-CN',
      viewport: where === 'phone' ? PHONE : DESK,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.clock.setSystemTime(this.moment);
    this.pages.set(who, page);
    return page;
  }

  /** The system and everybody's browser go on from this moment, `2026-02-13T09:00:00+08:00`. */
  async at(moment: string) {
    this.moment = moment;
    setClock(moment);
    for (const page of this.pages.values()) await page.clock.setSystemTime(moment);
  }

  async close() {
    for (const page of this.pages.values()) await page.context().close();
  }
}

/**
 * Chooses in a list that opens below its field; again where the list was drawn anew under the hand. What is searched for is
 * typed each time, for a long list draws only what is in sight.
 */
export async function choose(page: Page, field: ReturnType<Page['getByLabel']>, option: string, search?: string) {
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await page.waitForLoadState('networkidle');
  await expect(async () => {
    if ((await list.count()) === 0) await field.click({ timeout: 3_000 });
    if (search) await field.fill(search, { timeout: 3_000 });
    await list.locator('.ant-select-item-option', { hasText: option }).first().click({ timeout: 3_000 });
    if ((await list.count()) > 0) await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0, { timeout: 3_000 });
    const shown = field.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " ant-select ")][1]');
    await expect(shown).toContainText(option, { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

/** Answers the question that a button asks once more. */
export async function confirm(page: Page, button: string) {
  await page.getByRole('button', { name: button, exact: true }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: button, exact: true }).click();
  await expect(question).toBeHidden();
}
