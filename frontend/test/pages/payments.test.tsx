import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import {
  account,
  arrears,
  COMPANY,
  letter,
  openBill,
  pageOf,
  payment,
  paymentDetail,
  statement,
  TENANT,
} from '../support/payments';
import { replyWith, server } from '../support/server';
import { id, PARK } from '../support/world';

const PAYMENTS = `/parks/${PARK}/payments`;
const ACCOUNT = `/parks/${PARK}/tenants/${TENANT}/account`;

/** Keeps what is sent, and says yes. */
function takes(path: string, reply: object) {
  const sent: { body: unknown; key: string | null }[] = [];
  server.use(
    http.post(`*/api/v1${path}`, async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
      return HttpResponse.json(reply, { status: 201 });
    }),
  );
  return sent;
}

function lay() {
  replyWith('get', PAYMENTS, 200, pageOf([payment()]));
  replyWith('get', `${PAYMENTS}/:id`, 200, paymentDetail());
  replyWith('get', ACCOUNT, 200, account());
  replyWith('get', `/parks/${PARK}/tenants/${TENANT}/dunning`, 200, pageOf([letter()]));
  replyWith('get', `/parks/${PARK}/tenants/${TENANT}/statement`, 200, statement());
}

describe('payments', () => {
  it('list what came, with what nobody has used', async () => {
    lay();
    await open(PAYMENTS, 'finance');
    const row = (await screen.findByRole('link', { name: 'SK2026-000001' })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('银行转账');
    expect(row).toHaveTextContent('¥4,000.00');
    expect(row).toHaveTextContent('¥400.00');
    expect(within(row).getByRole('link', { name: COMPANY })).toHaveAttribute('href', ACCOUNT);
  });

  it('are recorded after saying what the money does', async () => {
    lay();
    const sent = takes(PAYMENTS, paymentDetail());
    const { user } = await open(`${PAYMENTS}?open=record&tenant=${TENANT}`, 'finance');
    const drawer = await screen.findByRole('dialog');
    await user.type(await within(drawer).findByLabelText('金额'), '5000');
    await user.type(within(drawer).getByLabelText('凭证号'), '20261120001');
    expect(within(drawer).getByText('账单 ZD-2026-000001 缴 ¥3,600.00，缴清 （按应缴日先后）')).toBeVisible();
    expect(within(drawer).getByText('账单 ZD-2026-000002 缴 ¥1,200.00，缴清 （按应缴日先后）')).toBeVisible();
    expect(within(drawer).getByText('余下 ¥200.00 转为预收款')).toBeVisible();
    await user.click(within(drawer).getByRole('checkbox', { name: /ZD-2026-000003 含押金/ }));
    expect(within(drawer).getByText('账单 ZD-2026-000003 缴 ¥4,800.00，缴清')).toBeVisible();
    expect(within(drawer).getByText('账单 ZD-2026-000001 缴 ¥200.00，未缴清 （按应缴日先后）')).toBeVisible();
    expect(within(drawer).queryByText(/转为预收款/)).toBeNull();
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.key).toBeTruthy();
    expect(sent[0]?.body).toMatchObject({
      tenantId: TENANT,
      method: 'BANK',
      amount: { amount: '5000', currency: 'CNY' },
      voucherNumber: '20261120001',
      shares: [{ billId: id(62, 3), amount: { amount: '4800.00', currency: 'CNY' } }],
    });
  });

  it('say that somebody else was faster, and keep the form', async () => {
    lay();
    const late = problem(409, 'payment.bill-open-less', { params: { number: 'ZD-2026-000003', open: '100.00' } });
    replyWith('post', PAYMENTS, 409, late);
    const { user } = await open(`${PAYMENTS}?open=record&tenant=${TENANT}`, 'finance');
    const drawer = await screen.findByRole('dialog');
    await user.type(await within(drawer).findByLabelText('金额'), '100');
    await user.type(within(drawer).getByLabelText('凭证号'), '1');
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    expect(await within(drawer).findByRole('alert')).toHaveTextContent('账单 ZD-2026-000003 现在只有 100.00 元未收');
    expect(within(drawer).getByLabelText('凭证号')).toHaveValue('1');
  });

  it('are given back of what nobody has used', async () => {
    lay();
    const sent = takes(`/parks/${PARK}/refunds`, paymentDetail());
    const { user } = await open(`${PAYMENTS}?open=refund&tenant=${TENANT}`, 'finance');
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText('账户上可退 ¥300.00')).toBeVisible();
    await user.type(within(drawer).getByLabelText('金额'), '300');
    await user.type(within(drawer).getByLabelText('凭证号'), 'T1');
    await user.click(within(drawer).getByRole('button', { name: /退\s?款/ }));
    expect(await within(drawer).findByText(/请填写原因/)).toBeInTheDocument();
    expect(sent).toEqual([]);
    await user.type(within(drawer).getByLabelText('原因'), '多缴');
    await user.click(within(drawer).getByRole('button', { name: /退\s?款/ }));
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ tenantId: TENANT, reason: '多缴' }));
  });

  it('tell what they were used for, and are taken back with the consequence in numbers', async () => {
    lay();
    const sent = takes(`${PAYMENTS}/${payment().id}/reversal`, paymentDetail());
    const { user } = await open(`${PAYMENTS}/${payment().id}`, 'finance');
    const uses = await screen.findByRole('table', { name: '用在哪里' });
    expect(uses).toHaveTextContent('账单 ZD-2026-000001¥3,600.00');
    expect(uses).toHaveTextContent('预收款（尚未使用）¥400.00');
    const receipt = screen.getByRole('link', { name: /下载收据/ });
    expect(receipt).toHaveAttribute('href', `/api/v1${PAYMENTS}/${payment().id}/paper`);
    await user.click(screen.getByRole('button', { name: /冲\s?正/ }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText('将冲回收款 ¥4,000.00。')).toBeVisible();
    expect(within(drawer).getByText('1 张账单重新变为未缴，共 ¥3,600.00。')).toBeVisible();
    await user.type(within(drawer).getByLabelText('原因'), '记错企业');
    await user.click(within(drawer).getByRole('button', { name: /冲\s?正/ }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ reason: '记错企业' }));
  });

  it('that were taken back name the entry that did it, and offer it no more', async () => {
    replyWith('get', `${PAYMENTS}/:id`, 200, {
      ...paymentDetail({ payment: payment({ reversedById: id(63, 2) }), abilities: [] }),
    });
    await open(`${PAYMENTS}/${payment().id}`, 'finance');
    expect(await screen.findByText('已冲正')).toBeVisible();
    expect(screen.getByRole('link', { name: '查看对应记录' })).toHaveAttribute('href', `${PAYMENTS}/${id(63, 2)}`);
    expect(screen.queryByRole('button', { name: /冲\s?正/ })).toBeNull();
  });

  it('that take another back are no receipt', async () => {
    const reversal = payment({ kind: 'PAYMENT_REVERSAL', reversesId: id(63, 2), unused: null });
    replyWith('get', `${PAYMENTS}/:id`, 200, paymentDetail({ payment: reversal, abilities: [] }));
    await open(`${PAYMENTS}/${payment().id}`, 'finance');
    expect(await screen.findByText('用在哪里')).toBeVisible();
    expect(screen.queryByRole('link', { name: /下载/ })).toBeNull();
  });

  it('are closed to those who read no bills', async () => {
    await open(PAYMENTS, 'reception');
    expect(await screen.findByText('您没有这项权限')).toBeVisible();
  });
});

describe('the account of a tenant', () => {
  it('says how it stands, and by which entries it came to that', async () => {
    lay();
    await open(ACCOUNT, 'finance');
    expect(await screen.findByRole('heading', { name: `${COMPANY} 的账户` })).toBeVisible();
    expect(await screen.findByRole('link', { name: '第 1 步：缴费提醒' })).toHaveAttribute('download');
    const bills = await screen.findByRole('table', { name: '未缴清的账单' });
    expect(within(bills).getByText('逾期 11 天')).toBeVisible();
    const rows = within(await screen.findByRole('table', { name: '对账单' })).getAllByRole('row');
    expect(rows.map((r) => r.textContent)).toEqual([
      '日期事项金额欠款余额',
      '2026-01-01期初¥0.00',
      '2026-11-01账单 ZD-2026-000001 2026-11-11 应缴¥3,600.00¥3,600.00',
      '2026-11-20收款 SK2026-000001 −¥4,000.00−¥400.00',
      '2026-11-22期末−¥400.00',
    ]);
    expect(screen.getByText(/期初欠 ¥0.00 ＋ 账单与冲销 ¥3,600.00 − 收款 ¥4,000.00 ＝ 期末欠 −¥400.00/)).toBeVisible();
  });

  it('pays a deposit from what is prepaid only when it is named', async () => {
    lay();
    const sent = takes(`${ACCOUNT}/settlement`, account());
    const { user } = await open(`${ACCOUNT}?open=settle`, 'finance');
    const drawer = await screen.findByRole('dialog');
    await user.click(await within(drawer).findByRole('button', { name: '用预收款缴账单' }));
    expect(await within(drawer).findByText('请至少选一张账单')).toBeInTheDocument();
    await user.click(within(drawer).getByRole('checkbox', { name: /ZD-2026-000003/ }));
    await user.click(within(drawer).getByRole('button', { name: '用预收款缴账单' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({
        shares: [{ billId: openBill(3, '1').billId, amount: { amount: '300.00', currency: 'CNY' } }],
      }),
    );
  });

  it('is shown to an owner of the company, and to nobody else of it', async () => {
    const OWN = `/companies/${id(3, 1)}/accounts`;
    const { tenantId, parkId, prepaid, open: due, overdue } = account();
    const stay = { tenantId, parkId, parkName: '创业园', from: '2026-01-01', to: null, prepaid, open: due, overdue };
    replyWith('get', `${OWN}/:t/statement`, 200, statement());
    replyWith('get', `${OWN}/:t`, 200, account());
    replyWith('get', OWN, 200, pageOf([stay]));
    await open(`/company/${id(3, 1)}/account`, 'owner');
    const table = await screen.findByRole('table', { name: '对账单' });
    const receipt = within(table).getByRole('link', { name: /SK2026-000001/ });
    expect(receipt.getAttribute('href')).toMatch(new RegExp(`^/api/v1/companies/${id(3, 1)}/payments/.*/paper$`));
    expect(screen.queryByRole('button', { name: '登记收款' })).toBeNull();
  });

  it('is not for members who own nothing', async () => {
    await open(`/company/${id(3, 1)}/account`, 'founder');
    expect(await screen.findByText('账户只给企业负责人看。如需查看，请联系您企业的负责人。')).toBeVisible();
  });
});

describe('arrears', () => {
  it('tell who is behind, by age, and what all come to', async () => {
    replyWith('get', `/parks/${PARK}/arrears`, 200, arrears());
    await open(`/parks/${PARK}/arrears`, 'finance');
    const row = (await screen.findByRole('link', { name: COMPANY })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('2026-11-11 逾期 11 天');
    expect(row).toHaveTextContent('¥3,600.00');
    expect(screen.getByText('¥88,888.00')).toBeVisible();
    expect(within(row).getByRole('link')).toHaveAttribute('href', ACCOUNT);
  });

  it('say so when nobody owes anything', async () => {
    replyWith('get', `/parks/${PARK}/arrears`, 200, { ...arrears(), items: [], total: 0 });
    await open(`/parks/${PARK}/arrears`, 'finance');
    expect(await screen.findByText('没有欠费。')).toBeVisible();
  });
});
