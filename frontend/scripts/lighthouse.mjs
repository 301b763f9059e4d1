// Lighthouse on a page of each feature, phone and desktop, of a running system: each as somebody who uses it, the public ones
// without signing in; writes a table.
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

// The default context: a tab that Lighthouse opens through the debugging port shares its session.
async function become(browser, who) {
  await browser.clearCookies();
  const page = browser.pages()[0] ?? (await browser.newPage());
  if (who === VISITOR) return page;
  await page.goto(BASE);
  await page.locator('#username').fill(who);
  await page.locator('#password').fill('seedbed-demo');
  await page.locator('#kc-login').click();
  await page.waitForSelector('header.bar');
  return page;
}

const read = (page, path) =>
  page.evaluate(
    (at) => fetch(`/api/v1${at}`, { headers: { 'X-Requested-With': 'JavaScript' } }).then((answer) => answer.json()),
    path,
  );

const VISITOR = 'visitor';
const FORMS = ['phone', 'desktop'];

/** Who looks at what, a person's pages together; the park is the operator's. */
async function visits(page) {
  const { parkId } = (await read(page, '/me')).parks[0];
  const park = `/parks/${parkId}`;
  if (QUICK)
    return [
      ['operator', `${park}/tenants`, ['phone']],
      ['operator', `${park}/board`, ['desktop']],
      [VISITOR, `/apply/${parkId}`, ['phone']],
    ];
  const [tenants, applications, notices] = await Promise.all(
    ['tenants', 'applications', 'notices'].map(async (list) => (await read(page, `${park}/${list}?size=5`)).items),
  );
  const lists = ['tenants', 'board', 'units', 'companies', 'imports', 'facts', 'leases', 'prices', 'qualifications'];
  const workflows = ['calls', 'applications', 'notices', 'policies', 'mentors', 'members', 'privacy'];
  const records = [`tenants/${tenants[0].id}`, `applications/${applications[0].id}`, `notices/${notices[0].id}`];
  return [
    ...[...lists, ...workflows, ...records].map((at) => ['operator', `${park}/${at}`, FORMS]),
    ['operator2', ({ parks }) => `/parks/${parks[0].parkId}/agreements`, FORMS],
    ['founder', ({ companies }) => `/company/${companies[0].companyId}`, FORMS],
    ['founder', '/my-applications', FORMS],
    ['mentor', '/mentoring', FORMS],
    ['judge', '/reviews', FORMS],
    ['audit', '/trail', FORMS],
    ...[`/apply/${parkId}`, `/notices/${parkId}`].map((path) => [VISITOR, path, FORMS]),
  ];
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
    Object.values(lhr.categories).map(({ id, score }) => [id, score === null ? '–' : Math.round(score * 100)]),
  );
  const failed = GATED.flatMap((id) => lhr.categories[id].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => id);
  return { path: new URL(lhr.finalDisplayedUrl).pathname, form, scores, failed };
}

function table(results) {
  const columns = Object.keys(results[0].scores);
  const lines = results.map(({ path, form, scores, failed }) =>
    ['', path.replaceAll(/[0-9a-f-]{36}/g, '…'), form, ...columns.map((c) => scores[c]), failed.join(' '), '']
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
  let now = 'operator';
  let page = await become(browser, now);
  for (const [who, at, forms] of await visits(page)) {
    if (who !== now) page = await become(browser, who);
    now = who;
    const path = typeof at === 'string' ? at : at(await read(page, '/me'));
    for (const form of forms) results.push(await audit(BASE + path, form, port));
  }
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
