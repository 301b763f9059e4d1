import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function settled(page: Page) {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.ant-skeleton, [aria-busy="true"]')).toHaveCount(0);
  // Drawn for the width it has now.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Goes there and waits until it is drawn. */
export async function opened(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

export async function expectAccessible(page: Page) {
  // Our pages have no frames of other origins: without a helper page for those a look costs a third.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  // Soft: one run names what is wrong on every page.
  expect.soft(found, page.url()).toEqual([]);
}

export async function expectFitsWidth(page: Page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(over, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** Must run before the page loads; the sum is read with layoutShift. */
export const watchLayout = (page: Page) =>
  page.addInitScript(() => {
    const w = window as unknown as { shift: number };
    w.shift = 0;
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!e.hadRecentInput) w.shift += e.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

export const layoutShift = (page: Page) => page.evaluate(() => (window as unknown as { shift: number }).shift);

/** Milliseconds the main thread worked, by its own clock, so a busy machine does not count against the page. */
export async function mainThreadMs(page: Page, visit: () => Promise<void>) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await visit();
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.detach();
  return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
}
