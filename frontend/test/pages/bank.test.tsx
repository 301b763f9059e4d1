import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { BankLineView } from '../../src/api/gen/types.gen';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import {
  account,
  bankImport,
  bankImportDetail,
  bankLine,
  COMPANY,
  pageOf,
  proposal,
  TENANT,
} from '../support/payments';
import { replyWith, server } from '../support/server';
import { id, PARK } from '../support/world';

const BANK = `/parks/${PARK}/bank`;
const LINES = `/parks/${PARK}/bank-lines`;
const unsure = (n: number) =>
  bankLine(n, { proposals: [proposal({ exact: false, reasons: ['PAYER_NAME'] })], certain: false });

/** Lines as they stand, until one is decided on. */
function lay(...lines: BankLineView[]) {
  replyWith('get', LINES, 200, pageOf(lines));
  replyWith('get', `/parks/${PARK}/bank-imports`, 200, pageOf([bankImport]));
  replyWith('get', `/parks/${PARK}/bank-imports/${bankImport.id}`, 200, bankImportDetail);
  replyWith('get', `/parks/${PARK}/tenants/${TENANT}/account`, 200, account());
  const sent: { path: string; body: unknown; key: string | null }[] = [];
  server.use(
    http.post(`*/api/v1${LINES}/*`, async ({ request }) => {
      const path = new URL(request.url).pathname.split('/bank-lines/')[1] ?? '';
      const text = await request.text();
      sent.push({ path, body: text ? JSON.parse(text) : null, key: request.headers.get('Idempotency-Key') });
      return HttpResponse.json(path === 'confirmation' ? { confirmed: [], left: [] } : lines[0]);
    }),
  );
  return sent;
}

describe('bank lines', () => {
  it('tell whose money it may be, why, and what it would pay', async () => {
    lay(bankLine(1, { amount: { amount: '3700.00', currency: 'CNY' } }));
    await open(BANK, 'finance');
    const line = (await screen.findByText('11月房租')).closest('li') as HTMLElement;
    expect(line).toHaveTextContent('唯一精确匹配');
    expect(line).toHaveTextContent('付款户名与企业名称一致；金额等于一张账单的未收额');
    expect(line).toHaveTextContent('账单 ZD-2026-000001 缴 ¥3,600.00；余下 ¥100.00 按应缴日先后抵缴');
  });

  it('are confirmed as proposed', async () => {
    const sent = lay(unsure(1));
    const { user } = await open(BANK, 'finance');
    await user.click(await screen.findByRole('button', { name: `认领为 ${COMPANY} 的收款` }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      path: `${id(64, 1)}/confirmation`,
      body: { tenantId: TENANT, shares: [{ billId: id(62, 1), amount: { amount: '3600.00', currency: 'CNY' } }] },
    });
    expect(sent[0]?.key).toBeTruthy();
    expect(await screen.findByText(`已登记为 ${COMPANY} 的收款`)).toBeInTheDocument();
  });

  it('are walked through by arrow keys; Enter takes what is certain and asks about the rest', async () => {
    const sent = lay(bankLine(1), unsure(2));
    const { user, router } = await open(BANK, 'finance');
    const [first, second] = (await screen.findAllByText('11月房租')).map((e) => e.closest('li') as HTMLElement);
    first?.focus();
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog')).toHaveTextContent('认领流水');
    expect(router.state.location.search).toEqual({ open: 'decide', line: id(64, 2) });
    expect(sent).toEqual([]);
    first?.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sent.map((s) => s.path)).toEqual([`${id(64, 1)}/confirmation`]));
  });

  it('that are certain are confirmed at once, after asking in numbers', async () => {
    const sent = lay(bankLine(1), unsure(2), bankLine(3));
    const { user } = await open(BANK, 'finance');
    await user.click(await screen.findByRole('button', { name: '认领全部唯一精确匹配（2 笔，¥7,200.00）' }));
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent('认领 2 笔，共 ¥7,200.00？');
    expect(sent).toEqual([]);
    await user.click(within(question).getByRole('button', { name: /认\s?领/ }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ lines: [id(64, 1), id(64, 3)] }));
  });

  it('say that somebody else was faster', async () => {
    lay(bankLine(1));
    replyWith('post', `${LINES}/:id/confirmation`, 409, problem(409, 'bank.line-decided'));
    const { user } = await open(BANK, 'finance');
    await user.click(await screen.findByRole('button', { name: `认领为 ${COMPANY} 的收款` }));
    expect(await screen.findByText('这条流水已经处理过，请刷新。')).toBeInTheDocument();
  });

  it('are given to another company than proposed', async () => {
    const sent = lay(bankLine(1, { proposals: [], certain: false }));
    const { user } = await open(BANK, 'finance');
    expect(await screen.findByText('没有找到可能的企业。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '另选企业或账单' }));
    const drawer = await screen.findByRole('dialog');
    await user.click(await within(drawer).findByLabelText('企业'));
    await user.click(await screen.findByText(COMPANY, { selector: '.ant-select-item-option-content' }));
    expect(await within(drawer).findByText('账单 ZD-2026-000001 缴 ¥3,600.00，缴清 （按应缴日先后）')).toBeVisible();
    await user.click(within(drawer).getByRole('button', { name: /认\s?领/ }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ tenantId: TENANT, shares: [] }));
  });

  it('are ignored with a reason, and opened again', async () => {
    const ignored = bankLine(2, {
      ...{ state: 'IGNORED', proposals: [], certain: false, reason: '利息', abilities: ['reopen'] },
      ...{ decidedBy: '李财务（示例）', decidedAt: '2026-11-22T02:00:00Z' },
    });
    const sent = lay(unsure(1), ignored);
    const { user } = await open(BANK, 'finance');
    await user.click(await screen.findByRole('button', { name: /忽\s?略/ }));
    const drawer = await screen.findByRole('dialog');
    await user.type(await within(drawer).findByLabelText('原因'), '内部调拨');
    await user.click(within(drawer).getByRole('button', { name: /忽\s?略/ }));
    await waitFor(() => expect(sent[0]).toMatchObject({ path: `${id(64, 1)}/ignore`, body: { reason: '内部调拨' } }));
    expect(screen.getByText(/利息/, { selector: '.bank-whose p' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '重新处理' }));
    await waitFor(() => expect(sent[1]?.path).toBe(`${id(64, 2)}/reopen`));
  });

  it('are for those who record payments', async () => {
    await open(BANK, 'operator');
    expect(await screen.findByText('银行流水只给登记收款的人看。')).toBeVisible();
  });
});

describe('a bank statement', () => {
  const file = new File(['x'], '11月流水.csv', { type: 'text/csv' });

  it('is read, and what it did not bring is told row by row', async () => {
    lay();
    replyWith('post', `/parks/${PARK}/bank-imports`, 201, bankImportDetail);
    const { user } = await open(BANK, 'finance');
    await user.upload(await screen.findByLabelText('银行流水文件'), file);
    const refused = await screen.findByRole('table', { name: '未收的行' });
    expect(
      within(refused)
        .getAllByRole('row')
        .map((r) => r.textContent),
    ).toEqual(['行号原因文件内容', '7金额无法识别 叁仟元', '9与以前导入的流水重复 见 10月流水.csv 第 4 行']);
  });

  it('whose columns are called otherwise is read again as one says', async () => {
    lay();
    const unknown = problem(422, 'bank.columns-unknown', { params: { headers: '记账日、贷方' } });
    const tries: unknown[] = [];
    server.use(
      http.post(`*/api/v1/parks/${PARK}/bank-imports`, () => {
        tries.push(null);
        return tries.length > 1
          ? HttpResponse.json(bankImportDetail, { status: 201 })
          : HttpResponse.json(unknown, { status: 422 });
      }),
    );
    const sent = vi.spyOn(FormData.prototype, 'append');
    const { user } = await open(BANK, 'finance');
    await user.upload(await screen.findByLabelText('银行流水文件'), file);
    expect(await screen.findByText(/文件中的列：记账日、贷方/)).toBeVisible();
    await user.type(screen.getByLabelText('交易日期'), '记账日');
    await user.type(screen.getByLabelText('收入金额'), '贷方');
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(await screen.findByRole('table', { name: '未收的行' })).toBeVisible();
    expect(
      sent.mock.calls.slice(-3).map(([name, value]) => [name, value instanceof File ? value.name : value]),
    ).toEqual([
      ['file', '11月流水.csv'],
      ['day', '记账日'],
      ['income', '贷方'],
    ]);
  });
});
