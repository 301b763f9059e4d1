// Lighthouse on the main pages, phone and desktop, of a running system: signs in as the operator and writes a table.
// Accessibility and best practices must be 100; performance is shown only, the machine's load decides it.
// usage: SEEDBED_URL=http://127.0.0.1:8080 npm run lighthouse [-- --quick]
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';

const BASE = process.env.SEEDBED_URL ?? 'http://127.0.0.1:8080';
const GATED = ['accessibility', 'best-practices'];
const QUICK = process.argv.includes('--quick');

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function signIn(browser) {
  // The default context: a tab that Lighthouse opens through the debugging port shares its session.
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(BASE);
  await page.locator('#username').fill('operator');
  await page.locator('#password').fill('seedbed-demo');
  await page.locator('#kc-login').click();
  await page.waitForSelector('header.bar');
  return page;
}

async function visits(page) {
  const me = await page.evaluate(() =>
    fetch('/api/v1/me', { headers: { 'X-Requested-With': 'JavaScript' } }).then((answer) => answer.json()),
  );
  const park = `/parks/${me.parks[0].parkId}`;
  const pages = ['tenants', 'board', 'units', 'companies', 'imports', 'facts'].map((name) => `${park}/${name}`);
  if (QUICK)
    return [
      [pages[0], 'phone'],
      [pages[1], 'desktop'],
    ];
  return pages.flatMap((path) => ['phone', 'desktop'].map((form) => [path, form]));
}

async function audit(url, form, port) {
  const flags = { port, logLevel: 'error', output: 'json', disableStorageReset: true };
  const only = { onlyCategories: QUICK ? GATED : ['performance', ...GATED] };
  const config =
    form === 'desktop'
      ? { ...desktopConfig, settings: { ...desktopConfig.settings, ...only } }
      : { extends: 'lighthouse:default', settings: only };
  const { lhr } = await lighthouse(url, flags, config);
  const scores = Object.fromEntries(
    Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  );
  const failed = GATED.flatMap((id) => lhr.categories[id].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => id);
  return { path: new URL(lhr.finalDisplayedUrl).pathname, form, scores, failed };
}

function table(results) {
  const columns = Object.keys(results[0].scores);
  const lines = results.map(({ path, form, scores, failed }) =>
    ['', path.replace(/[0-9a-f-]{36}/, '…'), form, ...columns.map((c) => scores[c]), failed.join(' '), '']
      .join(' | ')
      .trim(),
  );
  return [
    `| page | form | ${columns.join(' | ')} | failed audits |`,
    `|---|---|${columns.map(() => '---|').join('')}---|`,
    ...lines,
  ].join('\n');
}

const port = await freePort();
const browser = await chromium.launchPersistentContext('', {
  executablePath: process.env.SEEDBED_CHROMIUM ?? '/usr/bin/chromium',
  locale: 'zh-CN',
  args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const results = [];
try {
  const page = await signIn(browser);
  for (const [path, form] of await visits(page)) results.push(await audit(BASE + path, form, port));
} finally {
  await browser.close();
}
const text = table(results);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/lighthouse.md', `${text}\n`);
console.log(text);
const bad = results.filter(({ scores }) => GATED.some((id) => scores[id] !== 100));
if (bad.length > 0) {
  console.error(`${bad.length} of ${results.length} are below 100.`);
  process.exit(1);
}
