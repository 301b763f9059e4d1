import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { COMPANY, dunningRow, lateFees, letter, pageOf, TENANT } from '../support/payments';
import { replyWith, server } from '../support/server';
import { id, PARK } from '../support/world';

const DUNNING = `/parks/${PARK}/dunning`;
const FEES = `/parks/${PARK}/late-fees`;
const steps = {
  version: 7,
  steps: [
    { daysAfter: 3, name: '缴费提醒', text: '请尽快缴费。' },
    { daysAfter: 10, name: '催缴通知', text: '请在收到后 7 日内缴清。' },
  ],
  standard: true,
};

function lay(...rows: ReturnType<typeof dunningRow>[]) {
  replyWith('get', DUNNING, 200, pageOf(rows));
  replyWith('get', `/parks/${PARK}/dunning-steps`, 200, steps);
}

function takes(method: 'post' | 'put', path: string, reply: object) {
  const sent: unknown[] = [];
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(reply);
    }),
  );
  return sent;
}

describe('reminders', () => {
  it('say which step is due, and what was sent before', async () => {
    lay(dunningRow(), dunningRow({ tenantId: id(12, 9), companyName: '另一家', dueStep: null, dueName: null }));
    await open(DUNNING, 'finance');
    const row = (await screen.findByRole('link', { name: COMPANY })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('第 2 步：催缴通知');
    expect(within(row).getByRole('link', { name: '第 1 步：缴费提醒' })).toHaveAttribute(
      'href',
      `/api/v1${DUNNING}/${letter().id}/paper`,
    );
    const other = screen.getByRole('link', { name: '另一家' }).closest('tr') as HTMLElement;
    expect(other).toHaveTextContent('还没到下一步');
    expect(within(other).queryByRole('button')).toBeNull();
  });

  it('are made when a person says how they go', async () => {
    lay(dunningRow());
    const sent = takes('post', DUNNING, dunningRow());
    const { user } = await open(DUNNING, 'finance');
    await user.click(await screen.findByRole('button', { name: '生成催缴函' }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText('请在收到后 7 日内缴清。')).toBeInTheDocument();
    expect(drawer).toHaveTextContent(`${COMPANY} 逾期 ¥3,600.00，最早应缴日 2026-11-11，已逾期 11 天`);
    await user.type(within(drawer).getByLabelText('送达方式'), '当面送达');
    await user.click(within(drawer).getByRole('button', { name: '生成催缴函' }));
    await waitFor(() => expect(sent).toEqual([{ tenantId: TENANT, step: 2, sentHow: '当面送达' }]));
  });

  it('follow steps of the park’s own, which come one after the other', async () => {
    lay();
    const { user } = await open(`${DUNNING}?open=steps`, 'finance');
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText(/目前用的是默认步骤/)).toBeInTheDocument();
    replyWith('put', `/parks/${PARK}/dunning-steps`, 422, problem(422, 'dunning.steps-order'));
    await user.click(within(drawer).getByRole('button', { name: '删去第 1 步' }));
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    expect(await within(drawer).findByRole('alert')).toHaveTextContent('每一步的天数须大于上一步。');
    const sent = takes('put', `/parks/${PARK}/dunning-steps`, steps);
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    await waitFor(() => expect(sent).toEqual([{ steps: steps.steps.slice(1) }]));
  });

  it('are read, not sent, by those who record no payments', async () => {
    await open(DUNNING, 'reception');
    expect(await screen.findByText('这里只给能看账单的人看。')).toBeVisible();
  });
});

describe('late fees', () => {
  it('show their arithmetic, and are charged after saying what they come to', async () => {
    replyWith('get', FEES, 200, lateFees());
    const sent = takes('post', FEES, { charged: 1, total: lateFees().fees[0]?.amount });
    const { user } = await open(FEES, 'finance');
    const table = await screen.findByRole('table', { name: '滞纳金' });
    expect(table).toHaveTextContent('2026-11-12 至 2026-11-21 ¥3,600.00 × 10 天 × 每天 0.05%');
    expect(within(table).getByText('已到上限，超出部分不计')).toBeVisible();
    expect(screen.getByRole('button', { name: /^计收所选/ })).toBeDisabled();
    await user.click(within(table).getByRole('checkbox', { name: '选账单 ZD-2026-000001' }));
    await user.click(screen.getByRole('button', { name: '计收所选（1 张，¥18.00）' }));
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent('对 1 张账单计收滞纳金，共 ¥18.00？');
    expect(sent).toEqual([]);
    await user.click(within(question).getByRole('button', { name: /计\s?收/ }));
    await waitFor(() => expect(sent).toEqual([{ asOf: '2026-11-22', bills: [id(62, 1)] }]));
  });

  it('that somebody else charged are refused with words', async () => {
    replyWith('get', FEES, 200, lateFees());
    replyWith('post', FEES, 409, problem(409, 'dunning.nothing-to-charge'));
    const { user } = await open(FEES, 'finance');
    await user.click(await screen.findByRole('checkbox', { name: '全选' }));
    await user.click(screen.getByRole('button', { name: '计收所选（2 张，¥99.00）' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /计\s?收/ }));
    expect(await screen.findByText('所选账单中有的没有可计的滞纳金，请刷新。')).toBeInTheDocument();
  });

  it('that were too high are offered with the money that came, and corrected after a question', async () => {
    const less = { amount: '8.80', currency: 'CNY' };
    const correction = {
      ...{
        entryId: id(63, 1),
        billId: id(62, 9),
        billNumber: 'ZD-2026-000009',
        tenantId: TENANT,
        companyName: COMPANY,
      },
      ...{ from: '2026-03-11', to: '2026-04-01', ratePercent: '0.05', steps: [], less },
      charged: { amount: '37.80', currency: 'CNY' },
      amount: { amount: '29.00', currency: 'CNY' },
      because: [{ number: 'SK2026-000003', on: '2026-03-21', amount: { amount: '1600.00', currency: 'CNY' } }],
    };
    replyWith('get', FEES, 200, { ...lateFees(), corrections: [correction] });
    const sent = takes('post', `${FEES}/corrections`, { corrected: 1, less });
    const { user } = await open(FEES, 'finance');
    const table = await screen.findByRole('table', { name: '多计的滞纳金' });
    expect(table).toHaveTextContent('SK2026-000003：2026-03-21 到账 ¥1,600.00');
    await user.click(screen.getByRole('button', { name: '更正（1 笔，少收 ¥8.80）' }));
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent('更正 1 笔滞纳金，共少收 ¥8.80？');
    expect(sent).toEqual([]);
    await user.click(within(question).getByRole('button', { name: /更\s?正/ }));
    await waitFor(() => expect(sent).toEqual([{ entries: [id(63, 1)] }]));
  });
});
