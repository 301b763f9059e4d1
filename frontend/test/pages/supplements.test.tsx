import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SupplementResponse, SupplementState } from '../../src/api/gen/types.gen';
import { agreement, supplement } from '../support/agreements';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { PARK } from '../support/world';

const AGREEMENT = `/parks/${PARK}/agreements/${agreement('ACTIVE').id}`;
const ONE = `${AGREEMENT}/supplements/${supplement('IN_REVIEW').id}`;
const DRAFT = `${AGREEMENT}/supplements/draft`;
const stands = (state: SupplementState, more: Partial<SupplementResponse>) =>
  replyWith('get', '/parks/:park/agreements/:agreement/supplements/:supplement', 200, supplement(state, more));
const agreementStands = (more: Parameters<typeof agreement>[1], state: Parameters<typeof agreement>[0] = 'ACTIVE') =>
  replyWith('get', '/parks/:park/agreements/:agreement', 200, agreement(state, more));
const sent = (method: string) => asked.findLast((a) => a.method === method);

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') }));
afterEach(() => vi.useRealTimers());

describe('the supplements of an agreement', () => {
  it('are listed on its page with what they change and from when', async () => {
    agreementStands({ signedOn: '2026-11-20', abilities: ['supplement'] });
    await open(AGREEMENT);
    const panel = await screen.findByRole('region', { name: '补充协议' });
    expect(await within(panel).findByText('单价、期限')).toBeVisible();
    expect(within(panel).getByText('自 2027-06-01 起')).toBeVisible();
    expect(screen.getByRole('link', { name: '起草补充协议' })).toHaveAttribute('href', DRAFT);
  });

  it('are no matter before it is signed', async () => {
    agreementStands({}, 'IN_REVIEW');
    await open(AGREEMENT);
    expect(await screen.findByRole('region', { name: '租金预览' })).toBeVisible();
    expect(screen.queryByRole('region', { name: '补充协议' })).toBeNull();
  });
});

describe('one supplement', () => {
  it('shows both sides of what changes, and once what stays', async () => {
    await open(ONE);
    const prices = await screen.findByRole('region', { name: '单价' });
    expect(within(prices).getByText('变更后（自 2027-06-01 起）')).toBeVisible();
    expect(within(prices).getByText('¥18.00/㎡·月')).toBeVisible();
    const places = screen.getByRole('region', { name: '场地' });
    expect(within(places).getByText('不变')).toBeVisible();
    expect(within(places).queryByText('变更前')).toBeNull();
  });

  it('says for each month how much more or less it costs, and in all', async () => {
    const { user } = await open(ONE);
    const february = await screen.findByRole('button', { name: '2028-02 的明细' });
    const row = february.closest('tr') as HTMLElement;
    expect(within(row).getByText('¥-512.00')).toBeVisible();
    expect(screen.getByText('¥-4,992.00')).toBeVisible();
    await user.click(february);
    expect(screen.getByText('¥22.00/㎡·月', { selector: '.rent-lines *' })).toBeVisible();
  });

  it('offers only what this person may do, and asks once more', async () => {
    stands('IN_REVIEW', { abilities: ['check', 'sendBack'] });
    const { user } = await open(ONE);
    expect(await screen.findByRole('button', { name: '复核退回' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '审批通过' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '复核通过' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /复核通过/ }));
    await waitFor(() => expect(sent('POST')?.url.pathname).toMatch(/\/supplements\/[^/]+\/check$/));
    expect(sent('POST')?.headers.get('If-Match')).toBe('"3"');
  });

  it('names the signed paper that is missing', async () => {
    stands('APPROVED', { abilities: ['sign'] });
    await open(`${ONE}?open=sign`);
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText('还缺双方签章的：补充协议（已签章）。')).toBeVisible();
    expect(screen.getByRole('button', { name: '上传补充协议（已签章）' })).toBeInTheDocument();
  });
});

describe('writing a supplement', () => {
  it('asks for what changes only, and sends nothing else', async () => {
    agreementStands({ abilities: ['supplement'] });
    const { user } = await open(DRAFT);
    expect(screen.queryByLabelText('新的最后一天')).toBeNull();
    await user.click(await screen.findByRole('checkbox', { name: '单价' }));
    const price = await screen.findAllByRole('spinbutton', { name: '单价' });
    expect(price.map((p) => (p as HTMLInputElement).value)).toEqual(['20.00', '22.00']);
    await user.type(screen.getByLabelText('变更事由'), '市场下行（示例）');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    await waitFor(() => expect(sent('POST')).toBeDefined());
    expect(sent('POST')?.body).toMatchObject({
      ...{ effectiveOn: '2026-12-01', to: null, places: null, company: null },
      prices: [{ from: '2026-12-01' }, { from: '2027-12-01' }],
    });
  });

  it('lets the party of a team change alone', async () => {
    agreementStands({ abilities: ['supplement'], partyKind: 'TEAM', partyUscc: null });
    const { user } = await open(DRAFT);
    await user.click(await screen.findByRole('checkbox', { name: '主体' }));
    expect(screen.getByRole('checkbox', { name: '场地' })).toBeDisabled();
    expect(await screen.findByLabelText('企业名称')).toBeVisible();
  });

  it('puts what is refused at its field', async () => {
    stands('DRAFTING', { abilities: ['edit'] });
    const at = {
      pointer: '/to',
      code: 'agreement.supplement-beyond-limit',
      params: { limit: '2028-02-29' },
      detail: 'x',
    };
    replyWith(
      'put',
      '/parks/:park/agreements/:a/supplements/:s',
      422,
      problem(422, 'agreement.supplement-beyond-limit', { errors: [at] }),
    );
    const { user } = await open(`${DRAFT}?supplement=${supplement('DRAFTING').id}`);
    expect(await screen.findByLabelText('新的最后一天')).toHaveValue('2028-10-31');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText(/截止 2028-02-29/)).toBeInTheDocument();
  });

  it('is not offered where the agreement cannot be supplemented', async () => {
    agreementStands({}, 'TERMINATING');
    await open(DRAFT);
    expect(await screen.findByText(/现在不能起草补充协议/)).toBeVisible();
  });
});

describe('before an agreement begins', () => {
  it('says what is missing, and takes the hand-over sheet and the deposit', async () => {
    agreementStands({ startNeeds: ['HAND_OVER', 'DEPOSIT'], abilities: ['handOver', 'recordDeposit'] }, 'SIGNED');
    const { user } = await open(AGREEMENT);
    expect(await screen.findByText('2026-12-01 开始履行，还缺：场地交接、保证金。')).toBeVisible();
    expect(screen.getByRole('button', { name: '上传交接单' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '登记保证金' }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByLabelText('实收保证金')).toHaveValue('7680.00');
    expect(within(drawer).queryByLabelText('少收或免收的理由')).toBeNull();
  });

  it('asks why no deposit is taken, and then for no receipt', async () => {
    agreementStands({ startNeeds: ['DEPOSIT'], abilities: ['recordDeposit'] }, 'SIGNED');
    const { user } = await open(`${AGREEMENT}?open=recordDeposit`);
    const drawer = await screen.findByRole('dialog');
    const amount = await within(drawer).findByLabelText('实收保证金');
    await user.clear(amount);
    await user.type(amount, '0');
    await user.type(await within(drawer).findByLabelText('少收或免收的理由'), '园区扶持（示例）');
    expect(within(drawer).queryByLabelText('收据编号')).toBeNull();
    await user.click(within(drawer).getByRole('button', { name: '登记保证金' }));
    await waitFor(() => expect(sent('POST')).toBeDefined());
    expect(sent('POST')?.body).toEqual({
      ...{ amount: { amount: '0', currency: 'CNY' }, receivedOn: null, receiptNumber: null },
      reason: '园区扶持（示例）',
    });
  });
});
