import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { budget, ledger, ledgerLine, pageOf, waiverWorld, yuan } from '../support/waivers';
import { id, PARK } from '../support/world';

const BUDGETS = `/parks/${PARK}/waiver-budgets`;
const LEDGER = `/parks/${PARK}/waiver-ledger`;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-05-22T04:00:00Z') });
  waiverWorld();
});
afterEach(() => vi.useRealTimers());

describe('budgets of waivers', () => {
  it('say what is to be paid back of what was used, and what came back', async () => {
    const back = { ...budget, clawedBack: yuan('3600.00'), returned: yuan('1200.00') };
    replyWith('get', '/parks/:park/waiver-budgets', 200, pageOf(back));
    await open(BUDGETS, 'waiverOfficer');
    expect(await screen.findByText(/应追缴 ¥3,600.00，已追回 ¥1,200.00/)).toBeVisible();
  });

  it('say what is used, kept and left, in words and as a bar', async () => {
    await open(BUDGETS, 'waiverOfficer');
    expect(
      await screen.findByRole('img', { name: '已使用 ¥15,000.00，预留未用 ¥25,000.00，余额 ¥60,000.00' }),
    ).toBeVisible();
    const figures = ['预算金额¥100,000.00', '已使用¥15,000.00', '预留未用¥25,000.00', '余额¥60,000.00'];
    const said = screen.getAllByRole('definition').map((dd) => dd.parentElement?.textContent?.replace(/\s/g, ''));
    expect(said).toEqual(figures);
  });

  it('are changed by those who may, never below what is kept', async () => {
    replyWith(
      'put',
      '/parks/:park/waiver-budgets/:b',
      409,
      problem(409, 'waiver.budget-exceeded', { params: { left: '0.00', needed: '40000.00' } }),
    );
    const { user } = await open(BUDGETS, 'waiverOfficer');
    await user.click(await screen.findByRole('button', { name: `修改预算 ${budget.name}` }));
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByLabelText('最后一天')).toHaveValue('2027-12-31');
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    expect(await within(drawer).findByText(/预算余额不足/)).toBeInTheDocument();
  });

  it('offer no change to others, and say that there are none', async () => {
    replyWith('get', '/parks/:park/waiver-budgets', 200, pageOf({ ...budget, abilities: [] }));
    await open(BUDGETS, 'waiverOfficer');
    await screen.findByText(budget.name);
    expect(screen.queryByRole('button', { name: `修改预算 ${budget.name}` })).toBeNull();
    replyWith('get', '/parks/:park/waiver-budgets', 200, pageOf());
    await open(BUDGETS, 'waiverOfficer');
    expect(await screen.findByText(/还没有减免预算/)).toBeVisible();
  });

  it('are not for those without the permission', async () => {
    await open(BUDGETS, 'reception');
    expect(await screen.findByText('您没有查看减免预算的权限。')).toBeVisible();
  });
});

describe('the ledger of waivers', () => {
  it('sums up what was waived and clawed back, below zero with its sign', async () => {
    await open(LEDGER, 'waiverOfficer');
    const sums = await screen.findByRole('region', { name: '减免台账' });
    expect(within(sums).getAllByText('¥5,400.00')).toHaveLength(2);
    expect(within(sums).getAllByText('−¥3,600.00')).toHaveLength(2);
    expect(await screen.findByRole('link', { name: ledgerLine.billNumber })).toHaveAttribute(
      'href',
      expect.stringContaining(`/bills/${id(64, 1)}`),
    );
  });

  it('opens a sum into the lines of its own month, read to its last day', async () => {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get('*/api/v1/parks/:park/waiver-ledger/lines', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json(pageOf(ledgerLine));
      }),
    );
    const { user } = await open(LEDGER, 'waiverOfficer');
    await user.click(await screen.findByRole('button', { name: '2027-01 的明细' }));
    await waitFor(() => expect(asked.at(-1)?.get('from')).toBe('2027-01-01'));
    expect(asked.at(-1)?.get('to')).toBe('2027-02-01');
    expect(asked[0]?.get('to')).toBe('2028-01-01');
  });

  it('is handed out as a file with the same filters', async () => {
    await open(`${LEDGER}?by=PAYER&from=2027-02&to=2027-03&payer=UNION`, 'waiverOfficer');
    const link = await screen.findByRole('link', { name: /导出/ });
    expect(link.getAttribute('href')).toMatch(/waiver-ledger\/export\?from=2027-02-01&to=2027-04-01&payer=UNION/);
  });

  it('says that nothing was waived', async () => {
    replyWith('get', '/parks/:park/waiver-ledger', 200, { ...ledger, rows: [] });
    replyWith('get', '/parks/:park/waiver-ledger/lines', 200, pageOf());
    await open(LEDGER, 'waiverOfficer');
    await waitFor(() => expect(screen.getAllByText('这段期间没有减免。')).toHaveLength(2));
  });

  it('is not for those without the permission', async () => {
    await open(LEDGER, 'reception');
    expect(await screen.findByText('您没有查看减免台账的权限。')).toBeVisible();
  });
});
