import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type {
  CollectionFigures,
  CollectionResponse,
  ExemptionResponse,
  ExemptionTenant,
  RentRollResponse,
  ReportLinesResponse,
} from '../../src/api/gen/types.gen';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { arrears, COMPANY, pageOf, TENANT } from '../support/payments';
import { replyWith, server } from '../support/server';
import { yuan } from '../support/waivers';
import { id, PARK } from '../support/world';

const REPORTS = `/parks/${PARK}/reports`;
const API = `/parks/${PARK}/billing-reports`;
const [LEASE, UNIT, BILL] = [id(70, 1), id(71, 1), id(72, 1)];

const rentRoll: RentRollResponse = {
  items: [
    {
      ...{ leaseId: LEASE, agreement: 'FH-2026-0001', tenantId: TENANT, companyName: COMPANY, unitId: UNIT },
      ...{ unit: 'A-301', area: '120.00', seats: null, from: '2026-01-01', to: '2027-01-01', price: yuan('30.00') },
      ...{ basis: 'SQM_MONTH', monthlyRent: yuan('3600.00'), rentFree: false, billed: yuan('1800.00') },
      ...{ waived: yuan('1801.00'), deposit: yuan('7200.00') },
    },
  ],
  ...{ page: 1, size: 20, total: 1, on: '2026-11-22', month: '2026-11' },
  sums: {
    ...{ leases: 1, area: '120.00', seats: 0, monthlyRent: yuan('99999.00'), billed: yuan('1800.00') },
    ...{ waived: yuan('1801.00'), deposit: yuan('7200.00') },
  },
};

const figures = (payable: string, rate: string | null): CollectionFigures => ({
  ...{ list: yuan('5000.00'), waived: yuan('400.00'), payable: yuan(payable), received: yuan('2300.00') },
  ...{ open: yuan('2300.00'), credit: yuan('0.00'), rate },
});
const collection: CollectionResponse = {
  ...{ from: '2026-10', to: '2026-11' },
  months: [
    { month: '2026-10', figures: figures('0.00', null), byFee: [] },
    {
      ...{ month: '2026-11', figures: figures('4600.00', '0.5') },
      byFee: [{ fee: 'ELECTRICITY', figures: figures('1234.00', '0.25') }],
    },
  ],
  total: figures('4600.00', '0.5'),
  byFee: [{ fee: 'RENT', figures: figures('3366.00', '0.75') }],
};

const exemption: ExemptionResponse = {
  ...{ from: '2026-11', to: '2026-11', level: 'PROVINCIAL', recognisedOn: '2025-06-01' },
  months: [
    {
      ...{ month: '2026-11', docNo: '财税〔2018〕120号', qualifies: true, exempt: yuan('1800.00') },
      ...{ taxable: yuan('600.00'), notTaxed: yuan('0.00') },
      income: [
        {
          ...{ vatCategory: 'OPERATING_LEASE', incubatee: false, treatment: 'TAXABLE', list: yuan('700.00') },
          ...{ waived: yuan('0.00'), income: yuan('600.00'), credited: yuan('-100.00') },
        },
      ],
      areas: {
        ...{ total: '1000.00', incubatee: '700.00', own: '80.00', others: '120.00', vacant: '100.00' },
        ...{ exempt: '780.00', share: '0.78' },
      },
    },
  ],
  ...{ exempt: yuan('1800.00'), taxable: yuan('600.00'), notTaxed: yuan('0.00') },
};
const tenant: ExemptionTenant = {
  ...{ tenantId: TENANT, companyName: COMPANY, incubatee: true, area: '120.00', exempt: yuan('1800.00') },
  ...{ taxable: yuan('0.00'), notTaxed: yuan('0.00') },
};

const lines: ReportLinesResponse = {
  items: [
    {
      ...{ billId: BILL, kind: 'CREDIT_NOTE', number: 'HZ-2026-000001', line: 2, issuedOn: '2026-11-05' },
      ...{ tenantId: TENANT, companyName: COMPANY, fee: 'RENT', label: 'A-301', from: '2026-11-01', to: '2026-12-01' },
      ...{ list: yuan('-3600.00'), waived: yuan('-1800.00'), payable: yuan('-1800.00') },
      ...{ vatCategory: 'OPERATING_LEASE', incubatee: true },
    },
  ],
  ...{ page: 1, size: 20, total: 1 },
  sums: { list: yuan('3601.00'), waived: yuan('1801.00'), payable: yuan('1800.00') },
};

/** What the lines were asked by. */
function answersLines() {
  const asked: string[] = [];
  server.use(
    http.get(`*/api/v1${API}/lines`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(lines);
    }),
  );
  return asked;
}

describe('the rent roll', () => {
  it('sums up all that is let, and opens rent into its lines', async () => {
    replyWith('get', `${API}/rent-roll`, 200, rentRoll);
    const asked = answersLines();
    const { user, router } = await open(REPORTS, 'finance');
    expect(await screen.findByText('¥99,999.00')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('截至哪天')).toHaveValue('2026-11-22'));
    await user.click(await screen.findByRole('button', { name: /A-301 .* 2026-11 租金，¥1,800.00/ }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByRole('link', { name: 'HZ-2026-000001' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/bills/${BILL}`,
    );
    expect(within(drawer).getByText('红字冲销单')).toBeInTheDocument();
    expect(within(drawer).getByText('¥3,601.00')).toBeInTheDocument();
    expect(asked).toEqual([`?month=2026-11&fee=RENT&leaseId=${LEASE}&unitId=${UNIT}`]);
    await user.click(within(drawer).getByRole('button', { name: /close|关闭/i }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('is of the day in the address, and says when nothing was let', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`*/api/v1${API}/rent-roll`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ ...rentRoll, items: [], total: 0, on: '2020-01-01' });
      }),
    );
    await open(`${REPORTS}?on=2020-01-01`, 'finance');
    expect(await screen.findByText('这一天没有出租的房间。')).toBeVisible();
    expect(asked).toEqual(['?on=2020-01-01']);
    expect(screen.queryByRole('link', { name: /PDF/ })).toBeNull();
  });
});

describe('collection', () => {
  it('tells the rate by month, none where nothing was due, and by fee of the month one chose', async () => {
    replyWith('get', `${API}/collection`, 200, collection);
    const asked = answersLines();
    const { user } = await open(`${REPORTS}?tab=collection`, 'finance');
    const months = await screen.findByRole('table', { name: '按月份' });
    expect(within(months).getByRole('row', { name: /2026-10/ })).toHaveTextContent('不适用');
    expect(within(months).getByRole('row', { name: /2026-11/ })).toHaveTextContent('50.0%');
    expect(screen.getByRole('table', { name: '按收费项目：全部月份' })).toHaveTextContent('租金');
    await user.click(within(months).getByRole('button', { name: '看 2026-11 的收费项目' }));
    const fees = await screen.findByRole('table', { name: '按收费项目：2026-11' });
    await user.click(within(fees).getByRole('button', { name: /2026-11 电费，¥1,234.00/ }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('2026-11 电费');
    await waitFor(() => expect(asked).toEqual(['?billedIn=2026-11&fee=ELECTRICITY']));
  });

  it('says why months were refused', async () => {
    replyWith('get', `${API}/collection`, 400, problem(400, 'report.too-many-months', { params: { max: '36' } }));
    await open(`${REPORTS}?tab=collection&from=2020-01`, 'finance');
    expect(await screen.findByText(/一次最多统计 36 个月/)).toBeVisible();
  });

  it('is handed out as a workbook and a PDF of the same months', async () => {
    replyWith('get', `${API}/collection`, 200, collection);
    await open(`${REPORTS}?tab=collection&from=2026-10&to=2026-11`, 'waiverOfficer');
    expect(await screen.findByRole('link', { name: /导出表格/ })).toHaveAttribute(
      'href',
      `/api/v1${API}/collection/export?from=2026-10&to=2026-11&lang=zh-CN`,
    );
    expect(screen.getByRole('link', { name: /导出 PDF/ })).toHaveAttribute(
      'href',
      `/api/v1${API}/collection/paper?from=2026-10&to=2026-11`,
    );
  });
});

describe('the page of reports', () => {
  it('leads those who may to the ledger of waivers', async () => {
    replyWith('get', `${API}/rent-roll`, 200, rentRoll);
    await open(REPORTS, 'waiverOfficer');
    expect(await screen.findByRole('link', { name: '减免台账' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/waiver-ledger`,
    );
  });
});

describe('ageing', () => {
  it('sums up what is open and leads to who owes it on the same day', async () => {
    replyWith('get', `/parks/${PARK}/arrears`, 200, arrears());
    await open(`${REPORTS}?tab=ageing&on=2026-11-22`, 'finance');
    expect(await screen.findByText('¥88,888.00')).toBeVisible();
    expect(screen.getByRole('link', { name: '逐户查看欠费' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/arrears?asOf=2026-11-22`,
    );
  });
});

describe('the exemption report', () => {
  it('says that a park which does not meet the conditions is not exempt', async () => {
    const months = exemption.months.map((month) => ({ ...month, qualifies: false }));
    replyWith('get', `${API}/exemption`, 200, { ...exemption, months });
    await open(`${REPORTS}?tab=exemption`, 'finance');
    expect(await screen.findByText(/不能据此免税/)).toBeVisible();
  });

  it('shows income and areas, and opens a month into its kinds of income, tenants and lines', async () => {
    replyWith('get', `${API}/exemption`, 200, exemption);
    replyWith('get', `${API}/exemption/tenants`, 200, pageOf([tenant]));
    const asked = answersLines();
    const { user } = await open(`${REPORTS}?tab=exemption`, 'finance');
    expect(await screen.findByText('依据：财税〔2018〕120号')).toBeVisible();
    expect(screen.queryByText(/不能据此免税/)).toBeNull();
    const row = screen.getByRole('row', { name: /2026-11/ });
    expect(row).toHaveTextContent('78.0%');
    expect(row).toHaveTextContent('符合');
    await user.click(within(row).getByRole('button', { name: '看 2026-11 的收入和企业' }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByRole('link', { name: COMPANY })).toBeInTheDocument();
    expect(await within(drawer).findByText('−¥100.00')).toBeInTheDocument();
    await user.click(within(drawer).getByRole('button', { name: /经营租赁（其他租户），¥600.00/ }));
    await waitFor(() => expect(asked).toEqual(['?month=2026-11&vatCategory=OPERATING_LEASE&incubatee=false']));
  });
});

describe('reports', () => {
  it('are not for those without the permission', async () => {
    await open(REPORTS, 'reception');
    expect(await screen.findByText('您没有这项权限')).toBeVisible();
  });
});
