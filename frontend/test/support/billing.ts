import type {
  BillExplanation,
  BillingSettingsResponse,
  BillLineView,
  BillResponse,
  BillRunTenant,
  BillRunTenantDetail,
  BillRunView,
  BillSummary,
  ContentLine,
  Money,
} from '../../src/api/gen/types.gen';
import { id, PARK, tenants } from './world.ts';

export const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });
export const RUN = id(60, 1);
const tenant = tenants[1];

export const settings = (more: Partial<BillingSettingsResponse> = {}): BillingSettingsResponse => ({
  ...{ version: 2, billsFrom: '2026-01-01', rhythm: 'MONTHLY', anchor: 'CALENDAR', timing: 'ADVANCE', dueDays: 10 },
  ...{ lateRatePercent: '0.05', lateCapPercent: '20', abilities: ['edit'] },
  ...more,
});

export const run = (more: Partial<BillRunView> = {}): BillRunView => ({
  ...{ id: RUN, month: '2026-11-01', seq: 1, state: 'PREVIEWED', asOf: '2099-01-01', preview: 1, done: 0, total: 57 },
  ...{ bills: 56, credits: 1, charged: yuan('168000.00'), credited: yuan('-619.35'), waived: yuan('24000.00') },
  ...{ notes: 2, startedBy: '李财务（示例）', startedAt: '2026-11-22T01:00:00Z', issuedBy: null, issuedOn: null },
  ...{ endedAt: null, stuck: false, abilities: ['previewAgain', 'issue', 'discard'] },
  ...more,
});

export const runTenant = (more: Partial<BillRunTenant> = {}): BillRunTenant => ({
  ...{ tenantId: tenant?.id ?? '', companyName: tenant?.companyName ?? '', bills: 1, credits: 1 },
  ...{ charged: yuan('1200.00'), credited: yuan('-619.35'), waived: yuan('516.13'), payable: yuan('580.65') },
  ...{ change: 'FIRST', before: null, notes: [] },
  ...more,
});

const line = (n: number, more: Partial<ContentLine> = {}): ContentLine => ({
  ...{ line: n, fee: 'RENT', subject: id(4, n), label: `A30${n}`, lease: id(11, 1), from: '2026-11-01' },
  ...{ to: '2026-12-01', basis: 'SQM_MONTH', quantity: '30', unitPrice: '40', amount: '1200.00', rounding: '0.00' },
  ...{ reductions: [], waived: '0.00', payable: '1200.00', vat: 'OPERATING_LEASE', incubatee: true, reverses: null },
  ...{ replaces: [], reasons: [] },
  ...more,
});

export const runDetail = (of: BillRunTenant, more: Partial<BillRunTenantDetail> = {}): BillRunTenantDetail => ({
  tenant: of,
  bills: [
    {
      ...{ id: id(61, 2), kind: 'CREDIT_NOTE', correctsNumber: 'ZD-2026-000031', dueOn: '2026-11-22' },
      payable: yuan('-619.35'),
      lines: [
        line(1, {
          ...{ from: '2026-10-16', to: '2026-11-01', amount: '-619.35', payable: '-619.35' },
          ...{ reverses: { bill: id(62, 31), number: 'ZD-2026-000031', line: 2 }, reasons: ['PRICE'] },
        }),
      ],
    },
    {
      ...{ id: id(61, 1), kind: 'BILL', correctsNumber: null, dueOn: '2026-11-11', payable: yuan('1200.00') },
      lines: [line(1)],
    },
  ],
  changes: [],
  ...more,
});

export const BILL = id(62, 1);
export const NOTE = id(62, 2);

export const billSummary = (more: Partial<BillSummary> = {}): BillSummary => ({
  ...{ id: BILL, parkId: PARK, number: 'ZD-2026-000031', kind: 'BILL', status: 'OVERDUE', tenantId: tenant?.id ?? '' },
  ...{ companyName: tenant?.companyName ?? '', issuedOn: '2026-10-08', from: '2026-10-01', to: '2026-11-01' },
  ...{ dueOn: '2026-10-11', listAmount: yuan('1819.35'), waived: yuan('516.13'), payable: yuan('1303.22') },
  ...{ settled: yuan('500.00'), open: yuan('803.22'), correctsNumber: null },
  ...more,
});

export const billLine = (n: number, more: Partial<BillLineView> = {}): BillLineView => ({
  ...{ line: n, fee: 'RENT', label: `A30${n}`, leaseId: id(11, 1), from: '2026-10-01', to: '2026-11-01' },
  ...{ basis: 'SQM_MONTH', quantity: '30', unitPrice: '40', listAmount: yuan('1200.00'), waived: yuan('0.00') },
  ...{ payable: yuan('1200.00'), waivers: [], vat: 'OPERATING_LEASE', incubatee: true, reverses: null, replaces: [] },
  ...{ takenBackBy: null, reasons: [] },
  ...more,
});

/** A whole month of one room, and sixteen days of another of which a scheme pays what it covers. */
export const bill = (more: Partial<BillResponse> = {}): BillResponse => ({
  bill: billSummary(),
  lines: [
    billLine(1),
    billLine(2, {
      ...{ from: '2026-10-16', listAmount: yuan('619.35'), waived: yuan('516.13'), payable: yuan('103.22') },
      waivers: [
        {
          ...{ grantId: id(63, 1), policy: '青创减免办法（示例）', year: 1, rate: '1', base: yuan('516.13') },
          ...{ amount: yuan('516.13'), caps: ['QUANTITY'] },
        },
      ],
    }),
  ],
  ...{
    reason: null,
    correctsId: null,
    creditNotes: [],
    runId: RUN,
    contentHash: 'a'.repeat(64),
    chargedAgain: [2],
    abilities: ['credit'],
  },
  ...more,
});

export const explanation = (of: BillResponse, more: Partial<BillExplanation> = {}): BillExplanation => ({
  ...{ billId: of.bill.id, number: of.bill.number, matches: true, differsAt: null },
  ...{ issuedHash: of.contentHash, computedHash: of.contentHash },
  lines: of.lines.map(({ leaseId: _l, vat: _v, incubatee: _i, takenBackBy: _t, ...l }) => ({
    ...l,
    ...{ days: 16, daysOfMonth: 31, whole: '1200', exact: '619.354839', rounded: yuan('619.35'), metered: null },
    rounding: yuan(l.line === 2 ? '0.01' : '0.00'),
  })),
  ...more,
});
