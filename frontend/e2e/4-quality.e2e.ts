import { type Browser, expect, test } from '@playwright/test';
import { meOf, parkOf, read } from './support/api';
import { expectAccessible, expectFitsWidth, layoutShift, mainThreadMs, settled, watchLayout } from './support/checks';
import { type Person, sessionOf } from './support/people';

const SIZES = [
  { name: 'desktop', width: 1440, height: 900, cpu: 1300 },
  { name: 'phone', width: 390, height: 844, cpu: 900 },
] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;

type Visit = { who: Person; paths: () => Promise<string[]> };
type Session = Awaited<ReturnType<typeof sessionOf>>;

const sessions = new Map<Person, Session>();

async function openAs(browser: Browser, who: Person, size: (typeof SIZES)[number], lang: string) {
  const storageState = sessions.get(who) ?? (await sessionOf(browser, who));
  sessions.set(who, storageState);
  const context = await browser.newContext({ storageState, viewport: size, locale: lang, reducedMotion: 'reduce' });
  await context.addInitScript((l) => localStorage.setItem('seedbed.locale', l), lang);
  return context.newPage();
}

test.describe('every page, in both languages and sizes', () => {
  for (const size of SIZES) {
    for (const lang of LANGUAGES) {
      test(`has no accessibility finding: ${size.name}, ${lang}`, async ({ browser, request }) => {
        test.setTimeout(300_000);
        for (const { who, paths } of visits(request)) {
          const page = await openAs(browser, who, size, lang);
          for (const path of await paths()) {
            await page.goto(path);
            await settled(page);
            await expectAccessible(page);
            await expectFitsWidth(page);
          }
          await page.context().close();
        }
      });
    }
  }
});

function visits(request: Parameters<typeof parkOf>[0]): Visit[] {
  return [
    { who: 'operator', paths: () => operatorPaths(request) },
    {
      who: 'founder',
      paths: async () =>
        (await meOf(request, 'founder')).companies.flatMap(({ companyId: c }) => [
          ...[
            `/company/${c}`,
            `/company/${c}/team`,
            `/company/${c}/team?tab=invitations`,
            `/company/${c}/team?open=invite`,
          ],
          '/account',
        ]),
    },
    { who: 'mentor', paths: async () => ['/mentoring'] },
    { who: 'viewer', paths: async () => ['/parks'] },
    { who: 'admin', paths: async () => ['/network/members', '/network/members?tab=awaiting'] },
    { who: 'audit', paths: async () => ['/trail', '/trail?outcome=DENIED'] },
    { who: 'newcomer', paths: async () => ['/', '/my-data'] },
  ];
}

async function operatorPaths(request: Parameters<typeof parkOf>[0]) {
  const id = await parkOf(request);
  const park = `/parks/${id}`;
  const first = async (list: string) => {
    const page = await read<{ items: { id: string }[] }>(request, 'operator', `${park}/${list}?size=5`);
    return `${park}/${list}/${page.items[0]?.id}`;
  };
  const tenant = await first('tenants');
  const unit = await first('units');
  return [
    ...[
      'tenants',
      'board',
      'board?view=list',
      'units',
      'companies',
      'mentors',
      'members',
      'imports',
      'imports/new',
      'privacy',
      'facts',
    ].map((p) => `${park}/${p}`),
    ...[tenant, unit, await first('companies'), await first('imports')],
    ...[`${park}/tenants?open=admit`, `${tenant}?open=lease`, `${tenant}?open=stage`, `${unit}?open=price`],
    ...[`${park}/units?open=unit`, `${park}/companies?open=register`, `${park}/mentors?open=appoint`],
    ...[`${park}/members?tab=invitations`, `${park}/members?open=invite`],
    `${park}/nothing-here`,
  ];
}

for (const size of SIZES) {
  test(`the tenant list stands still and is cheap to draw: ${size.name}`, async ({ browser, request }) => {
    const page = await openAs(browser, 'operator', size, 'zh-CN');
    await watchLayout(page);
    const path = `/parks/${await parkOf(request)}/tenants`;
    const ms = await mainThreadMs(page, async () => {
      await page.goto(path);
      await settled(page);
    });
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.05);
    expect(ms).toBeLessThanOrEqual(size.cpu);
    await page.context().close();
  });
}
