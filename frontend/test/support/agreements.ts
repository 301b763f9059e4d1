import type {
  AgreementResponse,
  AgreementState,
  AgreementSummary,
  Money,
  OwnAgreement,
  PolicySummary,
  RentPreview,
  SupplementResponse,
  SupplementState,
} from '../../src/api/gen/types.gen';
import { id, park, tenants, units } from './world.ts';

const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });
const unit = units[2];
const tenant = tenants[1];

const file = (n: number, kind: AgreementResponse['files'][number]['kind'], round: number, current: boolean) => ({
  ...{ id: id(41, n), kind, round, current, fileName: `FH-2026-0001 ${n}.pdf`, size: 81_234 },
  ...{ sha256: String(n).repeat(64), storedAt: '2026-11-20T02:00:00Z', template: null, textHash: null },
});

/** What an agreement says, whatever its state. */
export function agreement(state: AgreementState, more: Partial<AgreementResponse> = {}): AgreementResponse {
  return {
    ...{ id: id(40, 1), version: 7, number: 'FH-2026-0001', state, stage: 'INCUBATOR', applicationId: null },
    ...{ tenantId: tenant?.id ?? null, renewsId: null, partyKind: 'FIRM', partyUscc: '91320311MA1N000002' },
    partyName: tenant?.companyName ?? '',
    party: { address: '泉山区示例街 8 号（示例）', representative: '李示例', phone: '13800000000' },
    ...{ from: '2026-12-01', to: '2028-12-01', limit: '2028-03-01' },
    ...{ policyName: '国家级科技企业孵化器（2018）', termsName: '租赁条款（示例）' },
    terms: {
      places: [
        {
          ...{ unitId: unit?.id ?? '', number: unit?.number ?? '', area: '128.00', seats: null, listed: [] },
          ...{ from: '2026-12-01', to: '2028-12-01' },
        },
      ],
      prices: [
        { basis: 'SQM_MONTH', from: '2026-12-01', amount: yuan('20.00') },
        { basis: 'SQM_MONTH', from: '2027-12-01', amount: yuan('22.00') },
      ],
      priceReason: null,
      free: [{ from: '2026-12-01', to: '2027-01-01' }],
      ...{ deposit: yuan('7680.00'), depositReason: null, lateRate: '0.05' },
      park: { representative: '周园务（示例）', phone: '0516-80000000' },
      ...{ benefits: ['合作订单推荐（示例）'], services: ['创业导师一对一辅导（示例）'] },
    },
    ...{ round: 2, madeBy: '张园长（示例）', checkedBy: '孙复核（示例）', approvedBy: null, signedOn: null },
    leaseId: null,
    files: [file(1, 'AGREEMENT', 1, false), file(2, 'AGREEMENT', 2, true), file(3, 'LEASE', 2, true)],
    steps: [
      { move: 'SUBMIT', to: 'IN_REVIEW', at: '2026-11-18T02:00:00Z', by: '张园长（示例）', reason: null },
      { move: 'SEND_BACK', to: 'DRAFTING', at: '2026-11-19T02:00:00Z', by: '孙复核（示例）', reason: '面积有误' },
      { move: 'SUBMIT', to: 'IN_REVIEW', at: '2026-11-20T02:00:00Z', by: '张园长（示例）', reason: null },
    ],
    ...{ expiryTold: [], end: null, deposit: null, startNeeds: [], late: false, abilities: [] },
    ...more,
  };
}

const side = ({ to, terms, partyKind, partyName, partyUscc }: AgreementResponse) => ({
  ...{ to, terms, partyKind, partyName, partyUscc },
});

/** Other prices from 2027-06-01 on, and a month less. */
export function supplement(state: SupplementState, more: Partial<SupplementResponse> = {}): SupplementResponse {
  const now = agreement('AMENDING');
  const prices = [...now.terms.prices, { basis: 'SQM_MONTH' as const, from: '2027-06-01', amount: yuan('18.00') }];
  return {
    ...{ id: id(43, 1), version: 3, agreementId: now.id, agreementNumber: now.number, number: 'FH-2026-0001-补1' },
    ...{ state, changes: ['PRICES', 'PERIOD'], effectiveOn: '2027-06-01', reason: '市场下行（示例）' },
    before: side(now),
    after: { ...side(now), to: '2028-11-01', terms: { ...now.terms, prices } },
    ...{ party: null, round: 1, madeBy: '张园长（示例）', checkedBy: null, approvedBy: null, signedOn: null },
    files: [file(6, 'SUPPLEMENT', 1, true)],
    steps: [{ move: 'SUBMIT', to: 'IN_REVIEW', at: '2026-11-20T02:00:00Z', by: '张园长（示例）', reason: null }],
    ...{ late: false, abilities: [] },
    ...more,
  };
}

const row = (n: number, state: AgreementState, more: Partial<AgreementSummary>): AgreementSummary => ({
  ...{ id: id(40, n), number: `FH-2026-000${n}`, state, stage: 'INCUBATOR', partyName: `第${n}家企业（示例）` },
  ...{ tenantId: null, units: [`A10${n}`], from: '2026-01-01', to: '2027-01-01', daysLeft: null, late: false },
  ...more,
});

const rows = [
  row(1, 'EXPIRING', { tenantId: tenant?.id, daysLeft: 21 }),
  row(2, 'IN_REVIEW', { late: true }),
  row(3, 'DRAFTING', {}),
];

const rent: RentPreview = {
  months: [
    {
      ...{ month: '2028-02-01', amount: yuan('2816.00') },
      lines: [line('2028-02-01', '2028-03-01', '22.00', '2816.00', false)],
    },
    {
      ...{ month: '2028-03-01', amount: yuan('4480.00') },
      lines: [line('2028-03-01', '2028-04-01', '35.00', '4480.00', true)],
    },
  ],
  total: yuan('7296.00'),
};

function line(from: string, to: string, price: string, amount: string, listPrice: boolean) {
  return {
    ...{ unitId: unit?.id ?? '', number: unit?.number ?? '', basis: 'SQM_MONTH' as const, quantity: '128.00' },
    ...{ from, to, days: 30, unitPrice: yuan(price), amount: yuan(amount), listPrice },
  };
}

const supplementRent = {
  from: '2027-06-01',
  before: rent,
  after: {
    months: [{ ...rent.months[0], month: '2028-02-01', amount: yuan('2304.00'), lines: [] }],
    total: yuan('2304.00'),
  },
};

const { changes, effectiveOn, reason } = supplement('IN_REVIEW');
const listedSupplement = {
  ...{ id: id(43, 1), number: 'FH-2026-0001-补1', state: 'IN_REVIEW' as const, signedOn: null },
  ...{ changes, effectiveOn, reason },
};

export const own: OwnAgreement = {
  ...{ id: id(40, 1), number: 'FH-2026-0001', state: 'ACTIVE', stage: 'INCUBATOR', parkName: park.name },
  ...{ from: '2026-01-01', to: '2027-01-01', units: ['A101'], deposit: yuan('7680.00'), signedOn: '2025-12-20' },
  files: [file(4, 'SIGNED_AGREEMENT', 1, true), file(5, 'SIGNED_LEASE', 1, true)],
};

const policy = (n: number, kind: PolicySummary['kind'], name: string): PolicySummary => ({
  ...{ id: id(42, n), kind, stage: kind === 'ADMISSION' ? 'INCUBATOR' : null, name, documentNumber: null },
  ...{ preset: true, inForceNumber: 1, inForceFrom: '2026-01-01', upcomingFrom: null, drafted: false },
});
const policies = [
  policy(1, 'ADMISSION', '国家级科技企业孵化器（2018）'),
  policy(2, 'LEASE_TERMS', '租赁条款（示例）'),
  policy(3, 'LEASE_TERMS', '另一套条款（示例）'),
];

type Query = URLSearchParams;
type Route = [method: string, path: RegExp, handle: (q: Query, ids: string[]) => unknown];

/** What the stand-in for the backend answers about agreements. */
export function agreementRoutes(page: <T>(items: T[], q: Query) => object): Route[] {
  const P = '/parks/[^/]+';
  const listed = (q: Query) =>
    rows.filter(
      (r) =>
        (!q.has('state') || q.getAll('state').includes(r.state)) &&
        (!q.has('late') || String(r.late) === q.get('late')) &&
        (r.daysLeft ?? 9999) <= Number(q.get('endsWithin') ?? 9999),
    );
  const states = rows.map((r) => ({ state: r.state, total: 1, late: r.late ? 1 : 0 }));
  const ending = [30, 60, 90].map((days) => ({ days, total: rows.filter((r) => (r.daysLeft ?? 9999) <= days).length }));
  return [
    ['GET', new RegExp(`^${P}/policies$`), (q) => page(policies, q)],
    ['GET', new RegExp(`^${P}/agreements$`), (q) => page(listed(q), q)],
    ['GET', new RegExp(`^${P}/agreements/counts$`), () => ({ states, ending })],
    ['GET', new RegExp(`^${P}/agreements/[^/]+/rent$`), () => rent],
    ['GET', new RegExp(`^${P}/agreements/[^/]+/supplements$`), (q) => page([listedSupplement], q)],
    ['GET', new RegExp(`^${P}/agreements/[^/]+/supplements/[^/]+/rent$`), () => supplementRent],
    ['GET', new RegExp(`^${P}/agreements/[^/]+/supplements/[^/]+$`), () => supplement('IN_REVIEW')],
    ['GET', new RegExp(`^${P}/agreements/[^/]+$`), () => agreement('CHECKED')],
    ['POST', new RegExp(`^${P}/agreements$`), () => agreement('DRAFTING')],
    ['POST', new RegExp(`^${P}/agreements/[^/]+/supplements`), () => supplement('DRAFTING')],
    ['POST', new RegExp(`^${P}/agreements/[^/]+/.+$`), () => agreement('DRAFTING')],
    ['GET', /^\/companies\/[^/]+\/agreements$/, (q) => page([own], q)],
  ];
}
