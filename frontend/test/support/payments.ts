import type {
  AccountResponse,
  Ageing,
  ArrearsResponse,
  BankLineView,
  BankProposal,
  DunningNotice,
  DunningRow,
  LateFeeResponse,
  Money,
  OpenBill,
  PaymentResponse,
  PaymentView,
  StatementResponse,
} from '../../src/api/gen/types.gen';
import { id, tenants } from './world.ts';

const yuan = (amount: string): Money => ({ amount, currency: 'CNY' });
export const TENANT = tenants[1]?.id ?? '';
export const COMPANY = tenants[1]?.companyName ?? '';
export const pageOf = <T>(items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

export const openBill = (n: number, open: string, more: Partial<OpenBill> = {}): OpenBill => ({
  ...{ billId: id(62, n), number: `ZD-2026-00000${n}`, issuedOn: '2026-11-01', dueOn: `2026-11-1${n}` },
  ...{ payable: yuan(open), settled: yuan('0.00'), open: yuan(open), deposit: false, overdueDays: 0 },
  ...more,
});

export const account = (more: Partial<AccountResponse> = {}): AccountResponse => ({
  ...{ tenantId: TENANT, parkId: id(1, 1), companyName: COMPANY, balance: yuan('9300.00'), prepaid: yuan('300.00') },
  ...{ open: yuan('9600.00'), overdue: yuan('3600.00') },
  openBills: [
    openBill(1, '3600.00', { overdueDays: 11 }),
    openBill(2, '1200.00'),
    openBill(3, '4800.00', { deposit: true }),
  ],
  ...more,
});

export const payment = (more: Partial<PaymentView> = {}): PaymentView => ({
  ...{ id: id(63, 1), number: 'SK2026-000001', kind: 'PAYMENT', tenantId: TENANT, companyName: COMPANY },
  ...{ receivedOn: '2026-11-20', method: 'BANK', amount: yuan('4000.00'), payer: COMPANY },
  ...{ voucherNumber: '20261120001', note: null, unused: yuan('400.00'), reversesId: null, reversedById: null },
  ...{ reason: null, recordedBy: '李财务（示例）', recordedAt: '2026-11-20T02:00:00Z' },
  ...more,
});

export const paymentDetail = (more: Partial<PaymentResponse> = {}): PaymentResponse => ({
  payment: payment(),
  uses: [{ kind: 'BILL', id: id(62, 1), number: 'ZD-2026-000001', amount: yuan('3600.00') }],
  abilities: ['reverse'],
  ...more,
});

export const statement = (more: Partial<StatementResponse> = {}): StatementResponse => ({
  ...{ tenantId: TENANT, companyName: COMPANY, from: '2026-01-01', to: '2026-11-23', opening: yuan('0.00') },
  ...{ billed: yuan('3600.00'), paid: yuan('4000.00'), closing: yuan('-400.00') },
  entries: [
    {
      ...{ day: '2026-11-01', kind: 'BILL', id: id(62, 1), number: 'ZD-2026-000001', dueOn: '2026-11-11' },
      ...{ amount: yuan('3600.00'), balance: yuan('3600.00') },
    },
    {
      ...{ day: '2026-11-20', kind: 'PAYMENT', id: id(63, 1), number: 'SK2026-000001', dueOn: null },
      ...{ amount: yuan('-4000.00'), balance: yuan('-400.00') },
    },
  ],
  ...more,
});

const ageing = (more: Partial<Ageing> = {}): Ageing => ({
  ...{ notDue: yuan('1200.00'), days30: yuan('3600.00'), days60: yuan('0.00'), days90: yuan('0.00') },
  ...{ over90: yuan('0.00'), overdue: yuan('3600.00'), open: yuan('4800.00') },
  ...more,
});

export const arrears = (): ArrearsResponse => ({
  items: [
    {
      ...{ tenantId: TENANT, companyName: COMPANY, oldestDueOn: '2026-11-11', overdueDays: 11 },
      ...{ ageing: ageing(), prepaid: yuan('0.00') },
    },
  ],
  ...{ page: 1, size: 20, total: 1, asOf: '2026-11-22' },
  all: ageing({ open: yuan('88888.00') }),
});

export const proposal = (more: Partial<BankProposal> = {}): BankProposal => ({
  ...{ tenantId: TENANT, companyName: COMPANY, score: 70, reasons: ['PAYER_NAME', 'ONE_BILL_AMOUNT'] },
  shares: [{ billId: id(62, 1), billNumber: 'ZD-2026-000001', amount: yuan('3600.00') }],
  exact: true,
  ...more,
});

export const bankLine = (n: number, more: Partial<BankLineView> = {}): BankLineView => ({
  ...{ id: id(64, n), importId: id(65, 1), row: n + 1, day: '2026-11-20', amount: yuan('3600.00'), payer: COMPANY },
  ...{ accountTail: '8842', text: '11月房租', reference: `20261120${n}`, state: 'OPEN', proposals: [proposal()] },
  ...{ certain: true, paymentId: null, paymentNumber: null, companyName: null, decidedBy: null, decidedAt: null },
  ...{ reason: null, abilities: ['confirm', 'ignore'] },
  ...more,
});

export const bankImport = {
  ...{ id: id(65, 1), fileName: '11月流水.csv', uploadedBy: '李财务（示例）', uploadedAt: '2026-11-22T01:00:00Z' },
  ...{ from: '2026-11-01', last: '2026-11-20', taken: 12, refused: 2, passedOver: 5, open: 3 },
};

export const bankImportDetail = {
  bankImport,
  refusals: [
    { row: 7, why: 'AMOUNT', value: '叁仟元', repeatsRow: null, repeatsFile: null },
    { row: 9, why: 'REPEATS_IMPORT', value: '', repeatsRow: 4, repeatsFile: '10月流水.csv' },
  ],
};

export const letter = (more: Partial<DunningNotice> = {}): DunningNotice => ({
  ...{ id: id(66, 1), step: 1, name: '缴费提醒', overdue: yuan('3600.00'), oldestDueOn: '2026-11-11' },
  ...{ sentBy: '李财务（示例）', sentAt: '2026-11-15T02:00:00Z', sentHow: '电子邮件' },
  ...more,
});

export const dunningRow = (more: Partial<DunningRow> = {}): DunningRow => ({
  ...{ tenantId: TENANT, companyName: COMPANY, overdue: yuan('3600.00'), oldestDueOn: '2026-11-11', overdueDays: 11 },
  ...{ dueStep: 2, dueName: '催缴通知', last: letter() },
  ...more,
});

export const lateFees = (): LateFeeResponse => ({
  ...{ asOf: '2026-11-22', capPercent: '20', total: yuan('99.00') },
  fees: [1, 2].map((n) => ({
    ...{ billId: id(62, n), billNumber: `ZD-2026-00000${n}`, tenantId: TENANT, companyName: COMPANY },
    ...{ dueOn: '2026-11-11', from: '2026-11-12', to: '2026-11-22', ratePercent: '0.05' },
    steps: [{ from: '2026-11-12', to: '2026-11-22', days: 10, principal: yuan('3600.00') }],
    ...{ charged: yuan('0.00'), amount: yuan(n === 1 ? '18.00' : '81.00'), capped: n === 2 },
  })),
  corrections: [],
});
