import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExitItemView, ExitResponse, ExitSettlementNow, ExitSettlementView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK, tenants } from '../support/world';

const EXIT = id(70, 1);
const LIST = `/parks/${PARK}/exits`;
const ONE = `${LIST}/${EXIT}`;
const COMPANY = id(3, 1);
const OWN = `/company/${COMPANY}/exits/${EXIT}`;
const HASH = 'a'.repeat(64);
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

const item = (more: Partial<ExitItemView> = {}): ExitItemView => ({
  ...{ kind: 'UNPAID_BILL', key: `bill:${id(71, 1)}`, label: 'ZD2026-000128', amount: yuan('3600.00'), atMost: null },
  ...{ day: '2026-11-20', linkId: id(71, 1), state: 'OPEN', before: 'HAND_OVER' },
  ...more,
});

const balance = {
  ...{ owed: yuan('3600.00'), prepaid: yuan('0.00'), deposits: yuan('1000.00'), setOff: yuan('1000.00') },
  ...{ toPay: yuan('2600.00'), toRefund: yuan('0.00'), atMost: yuan('0.00') },
};

const deposit = item({
  ...{ kind: 'AGREED_DEPOSIT', key: 'agreed-deposit:1', label: 'FH2026-000012', amount: yuan('-1000.00') },
  ...{ linkId: id(72, 1), before: 'CLOSE' },
});

const settlement: ExitSettlementView = {
  ...{ nth: 1, lastDay: '2026-11-30', madeAt: '2026-11-22T02:00:00Z', madeBy: '张经办（示例）', hash: HASH },
  ...{ openItems: 2, balance, items: [item(), deposit] },
};

const now: ExitSettlementNow = {
  ...{ exitId: EXIT, version: 3, lastDay: '2026-11-30', items: [item(), deposit], balance, plan: null },
  frozen: [settlement],
};

const exit = (more: Partial<ExitResponse> = {}): ExitResponse => ({
  ...{ id: EXIT, version: 3, number: 'TC-2026-0001', state: 'SETTLING', parkId: PARK, parkName: '示例园区' },
  ...{ tenantId: tenants[0]?.id ?? '', companyId: COMPANY, companyName: '云耕科技（示例）', trigger: 'VOLUNTARY' },
  ...{ own: true, reason: '迁址（示例）', lastDay: '2026-11-30', dueOn: '2027-01-01', dueBasis: 'STAGE', daysLeft: 40 },
  ...{ openedBy: null, openedAt: '2026-11-20T02:00:00Z', outcome: null, settlement, files: [], followUps: [] },
  sheet: {
    lines: [
      {
        ...{ id: id(73, 1), kind: 'METER', place: 'B101', label: '电表底数', expected: null, counted: null },
        ...{ reading: null, condition: null, remark: null },
      },
    ],
    ...{ hash: HASH, savedBy: null, savedAt: null, unfilled: 1, confirmed: false },
    ...{ confirmedHow: null, confirmedBy: null, confirmedAt: null },
  },
  steps: [{ move: 'ACCEPT', to: 'SETTLING', at: '2026-11-21T02:00:00Z', by: '张经办（示例）', reason: null }],
  abilities: ['handOver', 'cancel', 'edit', 'settle', 'writeSheet', 'planDebt'],
  ...more,
});

beforeEach(() => {
  replyWith('get', ONE, 200, exit());
  replyWith('get', `${ONE}/settlement`, 200, now);
});

describe('exits of a park', () => {
  it('say who leaves, why, and whether it is in time', async () => {
    const row = {
      ...{ id: EXIT, number: 'TC-2026-0001', state: 'SETTLING', tenantId: id(4, 1), companyId: COMPANY },
      ...{ companyName: '云耕科技（示例）', trigger: 'TERM_OVER', own: false, lastDay: '2026-10-31' },
      ...{ dueOn: '2026-11-01', daysLeft: -21, closedOn: null, onTime: null, addressLate: false },
    };
    replyWith('get', LIST, 200, { items: [row], page: 1, size: 20, total: 1, more: false });
    await open(LIST);
    const line = (await screen.findByRole('link', { name: 'TC-2026-0001' })).closest('tr') as HTMLElement;
    for (const text of ['结算中', '孵化期满', '超期 21 天']) expect(within(line).getByText(text)).toBeVisible();
  });

  it('lead from each amount to its record, open ones with what waits for them', async () => {
    await open(ONE);
    const bill = (await screen.findByRole('link', { name: 'ZD2026-000128' })).closest('tr') as HTMLElement;
    expect(within(bill).getByText('¥3,600.00')).toBeVisible();
    expect(within(bill).getByText('交接前结清')).toBeVisible();
    expect(screen.getByRole('link', { name: 'ZD2026-000128' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/bills/${id(71, 1)}`),
    );
    expect(screen.getByText('办结前退清')).toBeVisible();
    expect(screen.queryByRole('button', { name: '登记退还保证金' })).not.toBeInTheDocument();
  });

  it('let finance tell what became of a deposit', async () => {
    const taken = take('post', `/parks/${PARK}/agreements/${id(72, 1)}/deposit/return`, 200, {});
    const { user } = await open(ONE, 'finance');
    await user.click(await screen.findByRole('button', { name: '登记退还保证金' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(/保证金 ¥1,000.00/)).toBeVisible();
    await user.type(drawer.getByLabelText('凭证号'), 'TK-1');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({ kept: yuan('0.00'), keptFor: null, voucherNumber: 'TK-1' });
    expect(taken[0]?.headers.get('Idempotency-Key')).toBeTruthy();
  });

  it('ask once more before they move, as they stand on the page', async () => {
    const taken = take('post', `${ONE}/hand-over`, 200, exit({ state: 'HANDOVER' }));
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: '结清，转交接' }));
    const question = within(await screen.findByRole('dialog', { name: '转入交接？' }));
    await user.click(question.getByRole('button', { name: '结清，转交接' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.headers.get('If-Match')).toBe('"3"');
  });
});

describe('what a park says about exits', () => {
  const settings = {
    ...{ graceDays: 30, addressDays: 60, followUpMonths: [6, 12] },
    sheet: [{ kind: 'KEY', label: '房门钥匙', expected: 2, perUnit: true }],
  };

  it('is said anew as it stood on the page', async () => {
    replyWith('get', LIST, 200, { items: [], page: 1, size: 20, total: 0, more: false });
    replyWith('get', `/parks/${PARK}/exit-settings`, 200, { version: 4, settings });
    const taken = take('put', `/parks/${PARK}/exit-settings`, 200, { version: 5, settings });
    const { user } = await open(LIST);
    await user.click(await screen.findByRole('button', { name: '退出规则' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.clear(drawer.getByLabelText('宽限天数'));
    await user.type(drawer.getByLabelText('宽限天数'), '15');
    await user.click(drawer.getByRole('button', { name: '增加一行' }));
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await drawer.findByText('请填写内容')).toBeInTheDocument();
    expect(taken).toHaveLength(0);
    await user.type(drawer.getByLabelText('第 2 行 内容'), '投影仪');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.headers.get('If-Match')).toBe('"4"');
    expect(taken[0]?.body).toEqual({
      ...{ graceDays: 15, addressDays: 60, followUpMonths: [6, 12] },
      sheet: [settings.sheet[0], { kind: 'DEVICE', label: '投影仪', expected: 0, perUnit: true }],
    });
  });

  it('is not offered to who only reads', async () => {
    replyWith('get', LIST, 200, { items: [], page: 1, size: 20, total: 0, more: false });
    await open(LIST, 'reception');
    expect(await screen.findByRole('heading', { name: '退出' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '退出规则' })).not.toBeInTheDocument();
  });
});

describe('the hand-over sheet at the door', () => {
  it('is confirmed on paper by the code that is printed on it', async () => {
    const filled = exit();
    replyWith('get', ONE, 200, { ...filled, sheet: { ...filled.sheet, unfilled: 0 } });
    const { user } = await open(ONE);
    const upload = await screen.findByRole('button', { name: '上传签字的交接单' });
    expect(upload).toBeDisabled();
    await user.type(screen.getByLabelText('纸面校验码'), 'aaaa000z');
    expect(upload).toBeDisabled();
    await user.clear(screen.getByLabelText('纸面校验码'));
    await user.type(screen.getByLabelText('纸面校验码'), 'aaaaaaaa');
    expect(upload).toBeEnabled();
  });

  it('takes condition and reading, and saves all lines', async () => {
    const taken = take('put', `${ONE}/sheet`, 200, exit());
    const { user } = await open(`${ONE}/sheet`);
    expect(await screen.findByText('还有 1 行未填')).toBeVisible();
    expect(screen.getByRole('button', { name: '保存交接单' })).toBeDisabled();
    await user.click(screen.getByText('完好'));
    await user.type(screen.getByLabelText('B101 电表底数 表底读数'), '1280.5');
    await user.click(screen.getByRole('button', { name: '保存交接单' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({ lines: [{ id: id(73, 1), condition: 'GOOD', reading: '1280.5' }] });
  });

  it('is read by those who do not write it', async () => {
    replyWith('get', ONE, 200, exit({ abilities: [] }));
    await open(`${ONE}/sheet`, 'reception');
    expect(await screen.findByText('还有 1 行未填')).toBeVisible();
    expect(screen.queryByRole('button', { name: '保存交接单' })).not.toBeInTheDocument();
  });
});

describe("the founder's own exit", () => {
  it('shows what is open and confirms the sheet that was seen', async () => {
    const [line] = exit().sheet.lines;
    const sheet = {
      ...exit().sheet,
      unfilled: 0,
      lines: line ? [{ ...line, reading: '1280.5', condition: 'GOOD' }] : [],
    };
    replyWith('get', `/companies/${COMPANY}/exits/${EXIT}`, 200, { ...exit({ abilities: ['confirmSheet'] }), sheet });
    const taken = take('post', `/companies/${COMPANY}/exits/${EXIT}/sheet/confirmation`, 200, {});
    const { user } = await open(OWN, 'owner');
    expect(await screen.findByText('ZD2026-000128')).toBeVisible();
    expect(screen.getByText('1280.5')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '确认交接单' }));
    const question = within(await screen.findByRole('dialog', { name: '确认交接单？' }));
    await user.click(question.getByRole('button', { name: '确认交接单' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({ hash: HASH });
  });

  it('is for owners', async () => {
    await open(`/company/${COMPANY}/exits`, 'founder');
    expect(await screen.findByText('只有企业负责人可以办理退出。')).toBeVisible();
  });
});
