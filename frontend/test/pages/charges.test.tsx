import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChargeEntryView, TariffView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK } from '../support/world';

const tariff = (n: number, more: Partial<TariffView> = {}): TariffView => ({
  ...{ id: id(40, n), version: n, fee: 'ELECTRICITY', basis: 'USAGE', unitPrice: '0.85', from: '2026-01-01', to: null },
  ...{ inForce: true, billedTo: null, adjustedTo: null, abilities: ['CHANGE', 'REMOVE'] },
  ...more,
});

const entry = (n: number, more: Partial<ChargeEntryView> = {}): ChargeEntryView => ({
  ...{ id: id(41, n), version: n, tenantId: id(6, n), companyName: `企业${n}（示例）`, fee: 'ONE_OFF', label: '换锁' },
  ...{ from: '2026-10-12', lastDay: '2026-10-12', quantity: '1', unitPrice: '50.00', state: 'OPEN', origin: 'MANUAL' },
  ...{ basis: 'ONCE' as const },
  ...{ amount: { amount: '50.00', currency: 'CNY' }, reason: null, enteredBy: '李财务（示例）' },
  ...{ enteredAt: '2026-10-12T01:00:00Z', cancelledBy: null, cancelledAt: null, cancelledWhy: null },
  ...{ billId: null, billNumber: null, abilities: ['CANCEL'] },
  ...more,
});

const page = <T,>(...items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

describe('the tariffs of a park', () => {
  const TARIFFS = `/parks/${PARK}/tariffs`;

  it('say what they are the price of, what rests on them and what will be adjusted', async () => {
    replyWith(
      'get',
      TARIFFS,
      200,
      page(
        tariff(1, { billedTo: '2026-10-01', abilities: ['CHANGE'] }),
        tariff(2, { fee: 'PROPERTY_FEE', basis: 'SQM_MONTH', unitPrice: '3.00', adjustedTo: '2026-09-01' }),
      ),
    );
    await open(TARIFFS);
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows[0]).toHaveTextContent('0.85 元/kWh');
    expect(rows[0]).toHaveTextContent('已出账至 2026-10-01 前');
    expect(within(rows[0] as HTMLElement).getAllByRole('button')).toHaveLength(1);
    expect(rows[1]).toHaveTextContent('3.00 元/㎡·月');
    expect(rows[1]).toHaveTextContent('2026-09-01 前已按其他价格出账，待调整');
  });

  it('are corrected with a reason once bills rest on them', async () => {
    replyWith('get', TARIFFS, 200, page(tariff(1, { billedTo: '2026-10-01', abilities: ['CHANGE'] })));
    const taken = take('put', `${TARIFFS}/${id(40, 1)}`, 200, tariff(1));
    const { user } = await open(TARIFFS);
    await user.click(await screen.findByRole('button', { name: /^(编辑|更正) 2026-01-01 起的电费$/ }));
    await user.click(await screen.findByRole('button', { name: '保存' }));
    expect(await screen.findByText(/请填写原因|原因.*必填|请.*原因/)).toBeInTheDocument();
    await user.type(screen.getByLabelText('原因'), '录入有误');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({ unitPrice: '0.85', from: '2026-01-01', reason: '录入有误' });
    expect(taken[0]?.headers.get('If-Match')).toBe('"1"');
  });
});

describe('single charges', () => {
  const CHARGES = `/parks/${PARK}/charges`;
  const ENTRIES = `/parks/${PARK}/charge-entries`;

  it('of rooms are counted by the minute at the price of an hour', async () => {
    const minutes = { quantity: '20', unitPrice: '300.00', basis: 'MINUTES', fee: 'FACILITY_HOURS' } as const;
    replyWith('get', ENTRIES, 200, page(entry(1, minutes)));
    await open(CHARGES);
    expect(await screen.findByText('20 分钟')).toBeVisible();
    expect(screen.getByText('300.00/小时')).toBeVisible();
  });

  it('show where they stand and are cancelled with a reason', async () => {
    replyWith(
      'get',
      ENTRIES,
      200,
      page(entry(1), entry(2, { state: 'BILLED', billId: id(42, 2), billNumber: '2026-0007', abilities: [] })),
    );
    const taken = take('post', `${ENTRIES}/${id(41, 1)}/cancel`, 200, entry(1));
    const { user } = await open(CHARGES);
    await screen.findByText('待出账');
    const table = screen.getByRole('table');
    expect(table).toHaveTextContent('已出账2026-0007');
    await user.click(within(table).getByRole('button', { name: '作废“换锁”' }));
    await user.type(await screen.findByLabelText('原因'), '重复录入');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /作\s*废/ }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({ reason: '重复录入' });
  });

  it('tell what an empty list is for', async () => {
    replyWith('get', ENTRIES, 200, page());
    await open(CHARGES);
    expect(await screen.findByText('还没有单项收费。')).toBeInTheDocument();
  });
});
