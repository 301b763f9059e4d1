import type {
  ClawbackPreview,
  LedgerLine,
  Money,
  PolicyScheme,
  PolicySummary,
  PublicWaiver,
  WaiverAssessment,
  WaiverBudget,
  WaiverEstimate,
  WaiverLease,
  WaiverLedger,
  WaiverOffer,
  WaiverResponse,
  WaiverState,
  WaiverSummary,
} from '../../src/api/gen/types.gen';
import { replyWith } from './server';
import { id, PARK, tenants } from './world';

export const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });
const tenant = tenants[0];

const scheme: PolicyScheme = {
  ...{ yearRates: ['1', '0.5', '0.3'] as never, yearSubsidies: [], yearMonthlyCaps: [], monthlyCap: null },
  ...{ areaCap: '100', priceCap: null, countedFrom: 'LEASE_START', maxMonths: 36, stacking: 'BEST_SINGLE' },
  ...{ windowRequired: false, freeHours: null, freeTimes: null, minRevenueDrop: null, firstTimeOnly: false },
  items: [{ fee: 'ELECTRICITY', rate: '0.5', monthlyCap: '300', monthlyUnits: null }],
  ...{ requires: ['NO_ARREARS', 'PERIOD_REPORTS'], tags: [], publicityDays: 5 },
};

const month = (m: string, waived: string, payable: string) => ({
  ...{ month: m, list: yuan('3600.00'), waived: yuan(waived), payable: yuan(payable) },
});
const months = [month('2027-01-01', '3600.00', '0.00'), month('2027-02-01', '1800.00', '1800.00')];

const estimate: WaiverEstimate = { months, metered: yuan('600.00'), total: yuan('6000.00') };

const assessment: WaiverAssessment = {
  lines: [
    { kind: 'NO_ARREARS', verdict: 'PASS', value: '0.00', reason: null },
    { kind: 'PERIOD_REPORTS', verdict: 'UNKNOWN', value: null, reason: null },
  ],
  leaseStart: '2026-01-01',
  estimate,
};

export const summary = (more: Partial<WaiverSummary> = {}): WaiverSummary => ({
  ...{ id: id(60, 1), number: 'JM-2027-0001', state: 'ACTIVE', tenantId: tenant?.id ?? '' },
  ...{ companyName: tenant?.companyName ?? '', policyName: '入园企业房租减免（示例）' },
  ...{ from: '2027-01-01', to: '2028-01-01', total: yuan('6000.00'), own: false, madeAt: '2026-12-01T02:00:00Z' },
  ...{ needs: ['ARREARS'], suspendedFrom: null, resumesOn: null },
  ...more,
});

/** A waiver as it was checked, or before that. */
export function waiver(state: WaiverState, more: Partial<WaiverResponse> = {}): WaiverResponse {
  const checked = !['DRAFT', 'SUBMITTED', 'NEED_SUPPLEMENT'].includes(state);
  return {
    ...{ id: id(60, 1), version: 7, number: 'JM-2027-0001', state, tenantId: tenant?.id ?? '' },
    ...{ companyId: tenant?.companyId ?? '', companyName: tenant?.companyName ?? '', policyId: id(61, 1) },
    ...{ policyVersionId: id(62, 1), policyName: '入园企业房租减免（示例）', scheme },
    ...{ from: '2027-01-01', to: '2028-01-01', window: null, founder: null, reason: '初创期资金紧张（示例）' },
    ...{ own: false, asked: null },
    checked: checked
      ? {
          leaseStart: '2026-01-01',
          lines: [
            { kind: 'NO_ARREARS', verdict: 'PASS', value: '0.00', reason: null },
            { kind: 'PERIOD_REPORTS', verdict: 'WAIVED', value: null, reason: '季报尚未开始报送' },
          ],
          ...{ months, hash: 'a'.repeat(64), total: yuan('6000.00') },
        }
      : null,
    ...{ paid: yuan('0.00'), budget: null, noticeId: null, minutesNumber: null },
    people: {
      ...{ madeBy: '钱经办（示例）', checkedBy: checked ? '孙复核（示例）' : null, proposedBy: null },
      ...{ approvedBy: null, activatedBy: null },
    },
    ...{ stopsOn: null, suspensions: [], revocation: null, files: [], needs: [], abilities: [] },
    steps: [
      {
        move: 'SUBMIT',
        to: 'SUBMITTED',
        at: '2026-12-01T02:00:00Z',
        by: '钱经办（示例）',
        bySystem: false,
        reason: null,
      },
    ],
    ...more,
  };
}

export const budget: WaiverBudget = {
  ...{ id: id(63, 1), version: 2, payer: 'UNION', name: '2027 年工会专项（示例）', documentNumber: null },
  ...{ from: '2027-01-01', to: '2028-01-01', amount: yuan('100000.00'), reserved: yuan('40000.00') },
  ...{
    used: yuan('15000.00'),
    clawedBack: yuan('0.00'),
    returned: yuan('0.00'),
    left: yuan('60000.00'),
    waivers: 3,
    abilities: ['edit'],
  },
};

export const back: ClawbackPreview = {
  ...{ since: '2027-03-01', stopsOn: '2027-06-01', amount: yuan('3600.00') },
  lines: [
    {
      ...{ billId: id(64, 1), billNumber: 'ZD-2027-000001', line: 1, fee: 'RENT', from: '2027-03-01' },
      ...{ to: '2027-04-01', waived: yuan('3600.00'), amount: yuan('3600.00') },
    },
  ],
};

export const ledger: WaiverLedger = {
  ...{ from: '2027-01-01', to: '2028-01-01', by: 'MONTH' },
  rows: [
    {
      ...{ key: '2027-01', name: '2027-01', waivers: 2, waived: yuan('5400.00'), clawedBack: yuan('-3600.00') },
      net: yuan('1800.00'),
    },
  ],
  ...{ waived: yuan('5400.00'), clawedBack: yuan('-3600.00'), net: yuan('1800.00') },
};

export const ledgerLine: LedgerLine = {
  ...{ billId: id(64, 1), billNumber: 'ZD-2027-000001', line: 1, month: '2027-01-01', waiverId: id(60, 1) },
  ...{ waiverNumber: 'JM-2027-0001', companyId: tenant?.companyId ?? '', companyName: tenant?.companyName ?? '' },
  ...{ policyName: '入园企业房租减免（示例）', payer: 'UNION', fee: 'RENT', from: '2027-01-01', to: '2027-02-01' },
  ...{ clawback: false, amount: yuan('3600.00') },
};

const open: PublicWaiver = {
  ...{ id: id(60, 1), company: '某某科技有限公司（示例）', policy: '入园企业房租减免（示例）', from: '2027-01-01' },
  ...{ to: '2028-01-01', granted: yuan('6000.00'), waived: yuan('3600.00'), state: 'ACTIVE' },
  since: '2026-12-20T02:00:00Z',
};

export const offer: WaiverOffer = {
  ...{ policyId: id(61, 1), name: '入园企业房租减免（示例）', documentNumber: null, scheme },
};

const leases: WaiverLease[] = [
  {
    ...{ leaseId: id(65, 1), agreement: 'FH-2026-0001', units: ['B101'], from: '2026-01-01', to: '2029-01-01' },
    ...{ area: '120.00', price: '30.00' },
  },
  {
    ...{ leaseId: id(65, 2), agreement: null, units: ['B102'], from: '2026-06-01', to: '2029-01-01' },
    ...{ area: '40.00', price: '35.00' },
  },
];

const policy: PolicySummary = {
  ...{ id: id(61, 1), kind: 'WAIVER', stage: null, name: '入园企业房租减免（示例）', documentNumber: null },
  ...{ preset: false, inForceNumber: 1, inForceFrom: '2026-01-01', upcomingFrom: null, drafted: false },
};

export const pageOf = <T>(...items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

/** A park with one waiver, one budget and one line in its ledger. */
export function waiverWorld() {
  const P = '/parks/:park';
  replyWith('get', `${P}/waivers`, 200, pageOf(summary()));
  replyWith('get', `${P}/waivers/counts`, 200, { states: [{ state: 'ACTIVE', total: 4 }], needing: 1 });
  replyWith('get', `${P}/waivers/:waiver/assessment`, 200, assessment);
  replyWith('get', `${P}/waivers/:waiver/revocation`, 200, back);
  replyWith('get', `${P}/waiver-estimate`, 200, estimate);
  replyWith('get', `${P}/waiver-budgets`, 200, pageOf(budget));
  replyWith('get', `${P}/waiver-ledger`, 200, ledger);
  replyWith('get', `${P}/waiver-ledger/lines`, 200, pageOf(ledgerLine));
  replyWith('get', `${P}/policies`, 200, pageOf(policy));
  replyWith('get', `${P}/policies/:policy`, 200, {
    ...{ ...policy, versions: [{ id: id(62, 1), number: 1, standing: 'IN_FORCE' }], abilities: [], sourceUrl: null },
  });
  replyWith('get', `${P}/policies/:policy/versions/:version`, 200, {
    ...{ policyId: id(61, 1), version: 1, summary: { id: id(62, 1), number: 1 }, abilities: [] },
    content: { criteria: [], minSatisfied: null, terms: [], scheme },
  });
  const C = '/companies/:company/waivers';
  replyWith('get', C, 200, pageOf(summary({ needs: [], own: true })));
  replyWith('get', `${C}/offers`, 200, pageOf(offer));
  replyWith('get', `${C}/estimate`, 200, estimate);
  replyWith('get', `${C}/leases`, 200, pageOf(...leases));
  replyWith('get', `${C}/founders`, 200, pageOf({ id: id(66, 1), name: '李*' }));
  replyWith('get', '/public/parks/:park', 200, { id: PARK, name: '徐州职工创新创业园（示例）' });
  replyWith('get', '/public/parks/:park/waivers', 200, pageOf(open));
}

/** The waiver stands so, for the park and for the company. */
export function stands(state: WaiverState, more: Partial<WaiverResponse> = {}) {
  replyWith('get', '/parks/:park/waivers/:waiver', 200, waiver(state, more));
  replyWith('get', '/companies/:company/waivers/:waiver', 200, waiver(state, { own: true, ...more }));
}
