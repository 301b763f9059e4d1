import type {
  InvitationView,
  Me,
  MemberMove,
  MemberView,
  OccupancyFigures,
  OwnInvitationView,
  Role,
  TenantResponse,
} from '../../src/api/gen/types.gen';
import { agreementRoutes } from './agreements.ts';
import { importProblems, importRun } from './importRuns.ts';
import * as world from './world.ts';

/** A small stand-in for the backend: enough state to read every page, none of its rules. */
type Reply = { status: number; body: unknown };
type Route = [method: string, path: RegExp, handle: (q: URLSearchParams, ids: string[]) => unknown];

const page = <T>(items: T[], q: URLSearchParams) => {
  const size = Number(q.get('size') ?? 20);
  const n = Number(q.get('page') ?? 1);
  return { items: items.slice((n - 1) * size, n * size), page: n, size, total: items.length };
};

export const problem = (status: number, code: string, more: object = {}) => ({
  ...{ type: `/problems/${code}`, title: code, status, code, params: {}, detail: null, instance: null },
  ...{ traceId: 'trace-1', errors: [] },
  ...more,
});

const notFound = { status: 404, body: problem(404, 'resource.not-found') } satisfies Reply;
const has = (q: URLSearchParams, key: string, v: string | null) => !q.has(key) || q.getAll(key).includes(v ?? '');

const summary = ({
  stages: _s,
  clock: _c,
  incubatee,
  abilities: _a,
  version: _v,
  foundedOn: _f,
  ...t
}: TenantResponse) => ({
  ...t,
  stageSince: t.from,
  incubatee: incubatee.incubatee,
});

const tenants = (q: URLSearchParams) =>
  world.tenants.filter(
    (t) =>
      t.companyName.includes(q.get('q') ?? '') &&
      has(q, 'stage', t.stage) &&
      has(q, 'kind', t.kind) &&
      has(q, 'incubatee', String(t.incubatee.incubatee)),
  );

const figures: OccupancyFigures = {
  ...{ units: 84, unitsLet: 57, area: '9250.35', areaLet: '6100.25', seats: 72, seatsLet: 27, rate: '0.6594' },
};

const occupancy = (q: URLSearchParams) => ({
  on: q.get('on') ?? '2026-11-22',
  total: figures,
  lettable: figures,
  byKind: [{ kind: 'OFFICE', figures }],
  byBuilding: [{ buildingId: world.BUILDING, buildingCode: 'A', figures }],
  byFloor: [],
  byStage: ['NURSERY', 'INCUBATOR', 'ACCELERATOR'].map((stage) => ({ stage, tenants: 19, area: '2000.00', seats: 9 })),
  tenants: 57,
  incubatees: 42,
});

const building = {
  ...{ id: world.BUILDING, code: 'A', name: 'A 栋（创业楼）' },
  floors: [1, 2, 3, 4].map((level) => ({ id: world.id(5, level), level, label: `${level} 层` })),
};

const stay = (t: TenantResponse) => ({
  ...{ tenantId: t.id, parkId: world.PARK, parkName: world.park.name, from: t.from, to: t.to, stage: t.stage },
  ...{ stages: t.stages, clock: t.clock, incubatee: t.incubatee.incubatee, units: t.units },
});

const ownInvitation: OwnInvitationView = {
  ...{ id: world.id(11, 1), role: 'OWNER', parkId: world.PARK, parkName: world.park.name },
  ...{ companyId: world.id(3, 1), companyName: '徐州彭城橙意机械有限公司（示例）', invitedBy: '王经办（示例）' },
  ...{ invitedAt: '2026-11-20T01:00:00Z', expiresAt: '2026-12-04T01:00:00Z', hindrance: null },
};

const P = '/parks/([^/]+)';
const one = <T extends { id: string }>(all: T[], key?: string) => all.find((x) => x.id === key);

function routes(me: Me): Route[] {
  const parkOf = (parkId?: string) => {
    const seen = me.parks.some((p) => p.parkId === parkId) || me.permissions.includes('NETWORK_READ');
    if (!seen) return undefined;
    return parkId === world.PARK
      ? world.park
      : { ...world.park, id: parkId, name: '邳州返乡创业园（示例）', kind: 'RETURNEE' };
  };
  const empty = (parkId?: string) => parkId !== world.PARK;
  const parks = [world.PARK, world.OTHER_PARK].map((p) => parkOf(p)).filter((p) => p !== undefined);
  const own = (companyId?: string) => me.companies.some((c) => c.companyId === companyId);
  return [
    ['GET', /^\/me$/, () => me],
    ['GET', /^\/me\/invitations$/, (q) => page(me.openInvitations > 0 ? [ownInvitation] : [], q)],
    ['GET', /^\/me\/inbox$/, (q) => page([], q)],
    ['GET', /^\/me\/inbox\/unread$/, () => ({ unread: 0, more: false })],
    ['GET', /^\/me\/views$/, (q) => page([], q)],
    ['GET', /\/period-reports$/, (q) => page([], q)],
    ['GET', /^\/parks$/, (q) => page(parks, q)],
    ['GET', /^\/regions$/, (q) => page([], q)],
    ['GET', /^\/operators$/, (q) => page([world.park.operator], q)],
    ['GET', new RegExp(`^${P}$`), (_q, [p]) => parkOf(p)],
    ['GET', new RegExp(`^${P}/tenants$`), (q, [p]) => page(empty(p) ? [] : tenants(q).map(summary), q)],
    ['GET', new RegExp(`^${P}/tenants/([^/]+)$`), (_q, [, t]) => one(world.tenants, t)],
    [
      'GET',
      new RegExp(`^${P}/tenants/([^/]+)/stages$`),
      (_q, [, t]) => ({
        stages: one(world.tenants, t)?.stages.map((s) => ({ ...s, decision: null, extensions: [] })),
      }),
    ],
    ['GET', new RegExp(`^${P}/companies$`), (q, [p]) => page(empty(p) ? [] : world.companies, q)],
    ['GET', new RegExp(`^${P}/companies/([^/]+)$`), (_q, [, c]) => one(world.companies, c)],
    ['GET', new RegExp(`^${P}/companies/[^/]+/figures$`), () => ({ by: 'YEAR', periods: [], rows: [] })],
    ['GET', new RegExp(`^${P}/companies/[^/]+/members$`), (q) => page(members, q)],
    ['GET', new RegExp(`^${P}/companies/[^/]+/invitations$`), (q) => page([], q)],
    ['GET', new RegExp(`^${P}/members$`), (q) => page(team, q)],
    ['GET', new RegExp(`^${P}/invitations$`), (q) => page([proposal], q)],
    ['POST', new RegExp(`^${P}/invitations$`), () => proposal],
    ['POST', new RegExp(`^${P}/invitations/[^/]+/confirm$`), () => proposal],
    ['GET', new RegExp(`^${P}/buildings$`), (q, [p]) => page(empty(p) ? [] : [building], q)],
    ['GET', new RegExp(`^${P}/units$`), (q, [p]) => page(empty(p) ? [] : unitRows, q)],
    ['GET', new RegExp(`^${P}/units/([^/]+)$`), (_q, [, u]) => one(world.units, u)],
    ['GET', new RegExp(`^${P}/leases$`), (q) => page(leases(q), q)],
    [
      'GET',
      new RegExp(`^${P}/leases/([^/]+)$`),
      (_q, [, l]) => ({ ...one(world.leases, l), version: 1, abilities: [] }),
    ],
    ['GET', new RegExp(`^${P}/occupancy$`), occupancy],
    [
      'GET',
      new RegExp(`^${P}/occupancy/units$`),
      (q) =>
        page(
          world.occupancyUnits.filter((u) => has(q, 'state', u.state)),
          q,
        ),
    ],
    ['GET', new RegExp(`^${P}/mentors$`), (q) => page(world.mentors, q)],
    ['GET', new RegExp(`^${P}/mentors/([^/]+)/links$`), (q, [, m]) => page(mentorLinks(m ?? ''), q)],
    ['GET', new RegExp(`^${P}/tenants/([^/]+)/mentors$`), (q) => page([], q)],
    ['GET', new RegExp(`^${P}/imports$`), (q) => page([importRun(true), importRun(false)], q)],
    ['POST', new RegExp(`^${P}/imports$`), () => importRun(true)],
    ['GET', new RegExp(`^${P}/imports/([^/]+)$`), (_q, [, i]) => importRun(i === world.IMPORT_CHECK)],
    [
      'GET',
      new RegExp(`^${P}/imports/[^/]+/problems$`),
      (q) =>
        page(
          importProblems.filter((x) => has(q, 'severity', x.severity)),
          q,
        ),
    ],
    ['GET', /^\/companies\/([^/]+)$/, (_q, [c]) => own(c) && { ...one(world.companies, c), members }],
    ['GET', /^\/companies\/([^/]+)\/stays$/, (q, [c]) => own(c) && page(world.tenants.slice(0, 1).map(stay), q)],
    ['GET', /^\/mentoring\/links$/, (q) => page(ownLinks, q)],
    ['GET', /^\/mentoring\/sessions$/, (q) => page([], q)],
    ['GET', /^\/companies\/[^/]+\/mentor-sessions$/, (q) => page([], q)],
    ['GET', new RegExp(`^${P}/mentor-sessions$`), (q) => page([], q)],
    ['GET', new RegExp(`^${P}/tenants/([^/]+)/mentor-hours$`), (_q, [, t]) => hoursOf(t ?? '')],
    ...agreementRoutes(page),
  ];
}

const member = (n: number, displayName: string, role: Role, abilities: MemberMove[]): MemberView => ({
  ...{ membershipId: world.id(10, n), userId: world.id(8, n), displayName, email: `${n}@seedbed.test`, role },
  ...{ since: '2025-03-01T01:00:00Z', abilities },
});
const members = [member(2, '李创业（示例）', 'OWNER', [])];
const team = [member(1, '张园长（示例）', 'OPERATOR', ['LEAVE']), member(6, '孙复核（示例）', 'CHECKER', ['REMOVE'])];
const proposal: InvitationView = {
  ...{ id: world.id(11, 1), email: 'approver@seedbed.test', role: 'APPROVER', state: 'PROPOSED' },
  ...{ note: null, invitedBy: '孙复核（示例）', invitedAt: '2026-11-20T01:00:00Z', confirmedBy: null },
  ...{ expiresAt: null, closeReason: null, closeCode: null, abilities: ['CONFIRM', 'REJECT'] },
};
const unitRows = world.units.map(({ prices, ...u }) => ({ ...u, price: prices[0] ?? null }));
const leases = (q: URLSearchParams) =>
  world.leases.filter(
    (l) =>
      has(q, 'tenantId', l.tenantId) &&
      has(q, 'unitId', l.units[0]?.unitId ?? null) &&
      l.to < (q.get('endsBefore') ?? '9999'),
  );
const mentorLinks = (mentorId: string) =>
  world.tenants.slice(0, 2).map((t, i) => ({
    ...{ id: world.id(13, i), mentorId, tenantId: t.id, companyName: t.companyName, from: '2026-01-01', to: null },
    ...{ kind: 'PRIMARY', endReason: null, conflict: null },
  }));
const hoursOf = (tenantId: string) => ({
  ...{ tenantId, month: '2026-11-01', budgetMinutes: 360, usedMinutes: 120, plannedMinutes: 60, leftMinutes: 240 },
});
const ownLinks = world.tenants.slice(1, 3).map((t, i) => ({
  ...{ linkId: world.id(13, i), parkId: world.PARK, parkName: world.park.name, companyId: t.companyId },
  ...{ companyName: t.companyName, industryCode: 'I65', stage: t.stage, from: '2026-01-01', to: null },
}));

export function fakeApi(me: Me, method: string, url: URL): Reply {
  const path = url.pathname.replace(/^\/api\/v1/, '');
  for (const [m, pattern, handle] of routes(me)) {
    const hit = m === method && pattern.exec(path);
    if (!hit) continue;
    const body = handle(url.searchParams, hit.slice(1));
    return body ? { status: method === 'POST' ? 202 : 200, body } : notFound;
  }
  return notFound;
}
