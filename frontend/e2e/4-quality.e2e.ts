import { type Browser, expect, test } from '@playwright/test';
import { meOf, parkOf, read } from './support/api';
import { expectAccessible, expectFitsWidth, layoutShift, mainThreadMs, settled, watchLayout } from './support/checks';
import { type Person, sessionOf } from './support/people';

const SIZES = [
  { name: 'desktop', width: 1440, height: 900, cpu: 1300 },
  { name: 'phone', width: 390, height: 844, cpu: 900 },
] as const;

type Visit = { who: Person; paths: () => Promise<string[]> };
type Round = { who: Person; paths: string[] };
type Session = Awaited<ReturnType<typeof sessionOf>>;

const sessions = new Map<Person, Session>();

async function signedIn(browser: Browser, who: Person) {
  const session = sessions.get(who) ?? (await sessionOf(browser, who));
  sessions.set(who, session);
  return session;
}

async function openAs(browser: Browser, who: Person, size: (typeof SIZES)[number], lang: string) {
  const storageState = await signedIn(browser, who);
  const context = await browser.newContext({ storageState, viewport: size, locale: lang, reducedMotion: 'reduce' });
  await context.addInitScript((l) => localStorage.setItem('seedbed.locale', l), lang);
  return context.newPage();
}

const LANGUAGES = ['zh-CN', 'en'] as const;

test.describe('every page in both languages and sizes', () => {
  for (const lang of LANGUAGES) {
    test(`has no accessibility finding: ${lang}`, async ({ browser, request }) => {
      test.setTimeout(1_200_000);
      // The identity provider takes one sign-in of a person at a time, so everybody is signed in before the walks.
      const rounds: Round[] = [];
      for (const { who, paths } of visits(request)) {
        await signedIn(browser, who);
        rounds.push({ who, paths: await paths() });
      }
      // Side by side: a page that waits for its answers leaves the machine to the other one.
      await Promise.all([0, 1].map((half) => walk(browser, everySecond(rounds, half), lang)));
    });
  }
});

const everySecond = (rounds: Round[], first: number) =>
  rounds.map(({ who, paths }) => ({ who, paths: paths.filter((_, i) => i % 2 === first) }));

/** Each page is opened once and looked at in both widths. */
async function walk(browser: Browser, rounds: Round[], lang: string) {
  for (const { who, paths } of rounds) {
    const page = await openAs(browser, who, SIZES[0], lang);
    for (const path of paths) {
      await page.goto(path);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await settled(page);
        await expectAccessible(page);
        await expectFitsWidth(page);
      }
      await page.setViewportSize(SIZES[0]);
    }
    await page.context().close();
  }
}

type Request = Parameters<typeof parkOf>[0];

function visits(request: Request): Visit[] {
  const inPark = (who: Person, ...pages: string[]): Visit => ({
    who,
    paths: async () => {
      const park = await parkOf(request, who);
      return pages.map((page) => `/parks/${park}/${page}`);
    },
  });
  return [
    { who: 'operator', paths: () => operatorPaths(request) },
    { who: 'operator2', paths: () => pricePaths(request) },
    { who: 'operator2', paths: () => agreementPaths(request) },
    // The same pages with other doors open, and a page whose door is shut.
    inPark('checker', 'privacy', 'members?tab=awaiting', 'companies', 'imports', 'agreements'),
    inPark('approver', 'members', 'members?tab=awaiting', 'tenants', 'privacy'),
    inPark('reception', 'tenants', 'board', 'privacy', 'imports/new', 'agreements', 'bookings', 'facilities'),
    { who: 'operator2', paths: () => roomPaths(request) },
    { who: 'finance', paths: () => moneyPaths(request) },
    { who: 'finance', paths: () => waiverPaths(request) },
    inPark('operator', 'waivers', 'waivers?open=draft'),
    { who: 'finance', paths: () => billPaths(request) },
    // Where nothing was billed yet.
    inPark('finance', 'bill-runs', 'bills', 'payments', 'arrears', 'reports', 'reports?tab=exemption', 'waiver-ledger'),
    { who: 'founder2', paths: () => ownMoneyPaths(request) },
    { who: 'founder', paths: () => ownPaths(request, 'founder', ['?open=add'], ['?tab=invitations', '?open=invite']) },
    { who: 'founder2', paths: () => ownApplicationPaths(request) },
    { who: 'staff', paths: () => ownPaths(request, 'staff', [], []) },
    { who: 'mentor', paths: () => mentorPaths(request) },
    { who: 'judge', paths: () => reviewPaths(request, 'judge') },
    { who: 'judge2', paths: () => reviewPaths(request, 'judge2') },
    { who: 'operator', paths: () => decidedPaths(request) },
    { who: 'viewer', paths: async () => ['/parks', '/trail', '/network/headline'] },
    {
      who: 'admin',
      paths: async () => [
        ...['/network/members', '/network/members?tab=awaiting', '/network/members?tab=invitations'],
        ...['/network/members?open=invite', '/parks', '/parks?open=create', '/trail'],
      ],
    },
    {
      who: 'audit',
      paths: async () => ['/trail', '/trail?outcome=DENIED', '/trail?request=nothing-like-it', '/network/members'],
    },
    // Anybody's pages, met by somebody without a role.
    { who: 'newcomer', paths: () => applyPaths(request) },
    {
      who: 'newcomer',
      paths: async () => ['/', '/invitations', '/my-applications', '/my-data', '/account', '/nowhere'],
    },
    { who: 'newcomer', paths: () => publicPaths(request) },
  ];
}

async function ownPaths(request: Request, who: Person, qualifications: string[], team: string[]) {
  const { companies } = await meOf(request, who);
  return companies.flatMap(({ companyId }) => {
    const own = `/company/${companyId}`;
    return [
      own,
      ...['', ...qualifications].map((q) => `${own}/qualifications${q}`),
      ...['', ...team].map((q) => `${own}/team${q}`),
      ...['reports', 'agreements', 'bills', 'waivers', 'exits', 'account', 'figures', 'graduation'].map(
        (p) => `${own}/${p}`,
      ),
      ...['sessions', 'sessions?open=ask'].map((p) => `${own}/${p}`),
      ...['/account', '/calendars', '/my-data', '/inbox', '/inbox?show=unread'],
    ];
  });
}

async function operatorPaths(request: Request) {
  const id = await parkOf(request);
  const park = `/parks/${id}`;
  const first = async (list: string) => {
    const page = await read<{ items: { id: string }[] }>(request, 'operator', `${park}/${list}?size=5`);
    return `${park}/${list}/${page.items[0]?.id}`;
  };
  const opened = (page: string, ...drawers: string[]) => [page, ...drawers.map((d) => `${page}?open=${d}`)];
  return [
    ...[
      'board',
      'board?view=list',
      'headline',
      'chain',
      'chain?open=rules',
      'readiness',
      'readiness?open=facts',
      'readiness?open=whatif',
      'readiness?open=history',
      'statutory',
      'statutory?open=draft',
      'graduation',
      'members?tab=invitations',
      'imports',
      'imports/new',
      'privacy',
    ].map((p) => `${park}/${p}`),
    ...opened(`${park}/exits`, 'new'),
    `${park}/exits/follow-ups`,
    ...opened(`${park}/tenants`, 'admit'),
    ...opened(await first('tenants'), 'lease', 'stage', 'extend'),
    `${park}/leases?within=30`,
    ...(await filingPaths(request, park)),
    ...(await leasePaths(request, park)),
    ...opened(`${park}/units`, 'unit', 'building', 'floor'),
    ...opened(await first('units'), 'edit', 'price', 'split', 'merge'),
    ...opened(`${park}/prices`, 'draft'),
    ...['tariffs', 'charges', 'meters'].flatMap((p) => opened(`${park}/${p}`, 'add')),
    ...[`${park}/meters/sheet`, `${park}/meters/sheet?unread=yes`],
    ...opened(`${park}/companies`, 'register'),
    ...opened(await first('companies'), 'edit', 'founder', 'employment', 'merge', 'qualification', 'figure'),
    ...['qualifications', 'duplicates'].map((p) => `${park}/${p}`),
    ...opened(`${park}/mentors`, 'appoint'),
    ...opened(await first('mentors'), 'edit', 'reappoint', 'link', 'conflict'),
    ...(await sessionPaths(request, park)),
    ...opened(`${park}/calls`, 'new'),
    `${park}/applications`,
    `${park}/applications?late=yes`,
    ...opened(await first('applications'), 'reject', 'askSupplement'),
    ...opened(`${park}/report-rounds`, 'start'),
    ...opened(`${park}/report-forms`),
    ...opened(await first('report-forms'), 'draft'),
    ...opened(`${park}/policies`, 'create'),
    ...opened(await first('policies'), 'copy'),
    ...opened(`${park}/notices`, 'create'),
    await first('notices'),
    ...opened(`${park}/members`, 'invite'),
    ...opened(`${park}/facts`, 'edit', 'partner'),
    await first('imports'),
    // A list that finds nothing, a record that is not there, a page that is not there.
    ...[`${park}/tenants?q=查无此企业`, `${park}/units/${id}`, `${park}/nothing-here`],
  ];
}

/** The sessions of mentors with the drawer that asks for one, and the first of them where there are any. */
async function sessionPaths(request: Request, park: string) {
  const list = `${park}/mentor-sessions`;
  const { items } = await read<{ items: { id: string }[] }>(request, 'operator', `${list}?size=5`);
  return [list, `${list}?open=ask`, `${list}?late=yes`, ...items.slice(0, 1).map(({ id }) => `${list}?session=${id}`)];
}

/** A mentor's home and sessions, and the minutes of one that nobody planned. */
async function mentorPaths(request: Request) {
  const list = '/mentoring/sessions';
  const { items } = await read<{ items: { id: string }[] }>(request, 'mentor', `${list}?size=5`);
  const links = await read<{ items: { linkId: string }[] }>(request, 'mentor', '/mentoring/links?size=5');
  return [
    ...['/mentoring', list, `${list}/new`, '/account', '/calendars', '/my-data', '/inbox'],
    ...links.items.slice(0, 1).map(({ linkId }) => `${list}/new?link=${linkId}`),
    ...items.map(({ id }) => `${list}/${id}`),
  ];
}

/** Leases that end, and one of them opened beside the list, its tenant and its unit. */
/** The form that was begun, with its drawers. */
async function filingPaths(request: Request, park: string) {
  const { items } = await read<{ items: { id: string }[] }>(request, 'operator', `${park}/statutory-filings?size=5`);
  return items
    .slice(0, 1)
    .flatMap(({ id }) =>
      ['', '?open=records&cell=incubatee_count', '?open=write&cell=nature'].map((q) => `${park}/statutory/${id}${q}`),
    );
}

async function leasePaths(request: Request, park: string) {
  type Lease = { id: string; tenantId: string; units: { unitId: string }[] };
  const { items } = await read<{ items: Lease[] }>(request, 'operator', `${park}/leases?size=5`);
  const [lease] = items;
  const opened = `?lease=${lease?.id}`;
  return [
    ...[`${park}/leases`, `${park}/leases${opened}`, `${park}/tenants/${lease?.tenantId}${opened}`],
    `${park}/units/${lease?.units[0]?.unitId}${opened}`,
  ];
}

/** A judge's own list with all of the reviews on it: one has marked what another has still to mark. */
async function reviewPaths(request: Request, who: Person) {
  const { items } = await read<{ items: { id: string; submittedAt: string | null }[] }>(request, who, '/me/reviews');
  const waiting = items.filter((review) => review.submittedAt === null).map((review) => `/reviews/${review.id}`);
  return [
    ...['/reviews', `/reviews/${items[0]?.id}`, `/reviews/${items.at(-1)?.id}`],
    ...waiting.map((p) => `${p}?open=declare`),
  ];
}

/** An application in each state from the review to the approval. */
async function decidedPaths(request: Request) {
  const park = `/parks/${await parkOf(request)}`;
  const states = ['REVIEWING', 'REVIEWED', 'PROPOSED', 'PUBLICIZED', 'APPROVED'].map((s) => `state=${s}`).join('&');
  const { items } = await read<{ items: { id: string }[] }>(request, 'operator', `${park}/applications?${states}`);
  return items.map(({ id }) => `${park}/applications/${id}`);
}

/** Money with its drawers, in the park that has billed; the latest entry and the account of a tenant. */
async function moneyPaths(request: Request) {
  const park = `/parks/${await parkOf(request, 'operator2')}`;
  const first = async (list: string) => {
    const { items } = await read<{ items: { id: string }[] }>(request, 'finance', `${park}/${list}?size=5`);
    return items.slice(0, 1).map(({ id }) => `${park}/${list}/${id}`);
  };
  const [payments, tenants, meters] = [await first('payments'), await first('tenants'), await first('meters')];
  return [
    ...['payments', 'payments?open=record', 'payments?open=refund', 'bank', 'arrears'].map((p) => `${park}/${p}`),
    ...['dunning', 'dunning?open=steps', 'late-fees'].map((p) => `${park}/${p}`),
    ...['', '?tab=collection', '?tab=ageing', '?tab=exemption'].map((q) => `${park}/reports${q}`),
    ...['meters', 'meters/sheet', 'charges', 'tariffs'].map((p) => `${park}/${p}`),
    ...[...payments, ...meters],
    ...tenants.flatMap((t) => [`${t}/account`, `${t}/account?open=record`]),
  ];
}

/** What can be booked, in the park that has rooms: each way to look at it, and the drawers over it; the first room. */
async function roomPaths(request: Request) {
  const park = `/parks/${await parkOf(request, 'operator2')}`;
  const { items } = await read<{ items: { id: string }[] }>(request, 'operator2', `${park}/facilities?size=5`);
  const rooms = items.slice(0, 1).map(({ id }) => `${park}/facilities/${id}`);
  return [
    ...['', '?view=week', '?view=list', '?view=find&people=4', '?open=book', '?open=series'].map(
      (q) => `${park}/bookings${q}`,
    ),
    ...['', '?open=add', '?open=settings'].map((q) => `${park}/facilities${q}`),
    ...rooms.flatMap((r) => ['', '?open=edit', '?open=hours', '?open=blackout', '/door', '/display'].map((q) => r + q)),
  ];
}

/** What the company that is billed sees of it. */
async function ownMoneyPaths(request: Request) {
  const id = (await meOf(request, 'founder2')).companies[0]?.companyId;
  const own = `/company/${id}`;
  const first = async (list: string) => {
    const { items } = await read<{ items: { id: string }[] }>(request, 'founder2', `/companies/${id}/${list}`);
    return items.slice(0, 1).map((one) => `${own}/${list}/${one.id}`);
  };
  const pages = [
    'bills',
    'account',
    'waivers',
    'bookings',
    'bookings/new',
    'bookings/new?room=any',
    'bookings/new?open=series',
  ].map((page) => `${own}/${page}`);
  pages.push('/check-in');
  return [own, ...pages, ...(await first('bills')), ...(await first('waivers'))];
}

/** Waivers with two of them, their budgets and their ledger in its sums. */
async function waiverPaths(request: Request) {
  const park = `/parks/${await parkOf(request, 'operator2')}`;
  const { items } = await read<{ items: { id: string }[] }>(request, 'finance', `${park}/waivers?size=5`);
  return [
    ...['waivers', 'waiver-budgets', 'waiver-budgets?open=create', 'waiver-ledger', 'waiver-ledger?by=PAYER'].map(
      (p) => `${park}/${p}`,
    ),
    ...items.slice(0, 2).map(({ id }) => `${park}/waivers/${id}`),
  ];
}

/** Runs and bills with their drawers, in the park that has billed; the latest run and bill. */
async function billPaths(request: Request) {
  const park = `/parks/${await parkOf(request, 'operator2')}`;
  const latest = async (list: string) => {
    const { items } = await read<{ items: { id: string }[] }>(request, 'finance', `${park}/${list}`);
    return items.slice(0, 1).map(({ id }) => `${park}/${list}/${id}`);
  };
  const [runs, bills] = [await latest('bill-runs'), await latest('bills')];
  return [
    ...['bill-runs', 'bill-runs?open=start', 'bill-runs?open=settings', 'bills', 'bills?status=OVERDUE'].map(
      (p) => `${park}/${p}`,
    ),
    ...runs,
    ...bills.flatMap((bill) => [bill, `${bill}?open=credit`]),
  ];
}

type Agreement = { id: string; tenantId: string; state: string; daysLeft: number | null };

/** Agreements by state and by their end; the drawers of their maker; a supplement, a renewal, one from nothing, one for nobody. */
async function agreementPaths(request: Request) {
  const park = `/parks/${await parkOf(request, 'operator2')}`;
  const { items } = await read<{ items: Agreement[] }>(request, 'operator2', `${park}/agreements`);
  const list = `${park}/agreements`;
  const waits = items.find((a) => a.state === 'IN_REVIEW');
  const runs = items.find((a) => a.daysLeft !== null);
  const supplements = await read<{ items: { id: string }[] }>(
    request,
    'operator2',
    `${park}/agreements/${runs?.id}/supplements`,
  );
  return [
    ...[list, `${list}?late=yes&within=30`, `${list}/${waits?.id}?open=recall`],
    ...['', '?open=proposeEnd', '/supplements/draft', `/supplements/${supplements.items[0]?.id}`].map(
      (at) => `${list}/${runs?.id}${at}`,
    ),
    ...['', `?tenant=${runs?.tenantId}`, `?tenant=${runs?.tenantId}&renews=${runs?.id}`].map(
      (q) => `${list}/draft${q}`,
    ),
  ];
}

/** What a park announces, one notice, and a park that is not there. */
async function publicPaths(request: Request) {
  const park = await parkOf(request);
  const list = await read<{ items: { id: string }[] }>(request, 'operator', `/parks/${park}/notices?state=POSTED`);
  return [
    `/notices/${park}`,
    `/notices/${park}/waivers`,
    `/notices/${park}/${list.items[0]?.id}`,
    '/notices/00000000-0000-4000-8000-000000000000',
  ];
}

/** What one can apply for, one call, and a link that opens nothing. */
async function applyPaths(request: Request) {
  const park = await parkOf(request);
  const calls = await read<{ items: { id: string }[] }>(request, 'operator', `/public/parks/${park}/calls`);
  const apply = `/apply/${park}`;
  const call = `${apply}/${calls.items[0]?.id}`;
  const nothing = '00000000-0000-4000-8000-000000000000';
  return [apply, call, `${call}?account=yes`, `${apply}/mine/${nothing}#nothing`, `/my-applications/${nothing}`];
}

/** What somebody applied for by account, each with its next step. */
async function ownApplicationPaths(request: Request) {
  const { items } = await read<{ items: { id: string }[] }>(request, 'founder2', '/me/applications');
  return ['/my-applications', ...items.map(({ id }) => `/my-applications/${id}`)];
}

/** In the park that has a published list and a draft. */
async function pricePaths(request: Request) {
  const park = `/parks/${await parkOf(request, 'operator2')}`;
  const lists = await read<{ items: { id: string; state: string }[] }>(request, 'operator2', `${park}/price-lists`);
  const of = (state: string) => `${park}/prices/${lists.items.find((l) => l.state === state)?.id}`;
  return [
    ...[`${park}/prices`, of('PUBLISHED'), of('DRAFT'), `${of('DRAFT')}?move=UP`],
    ...[`${of('DRAFT')}?open=edit`, `${of('DRAFT')}?open=bulk`, `${of('DRAFT')}?open=discard`],
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
