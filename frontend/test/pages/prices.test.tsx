import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { PriceLineView, PriceVersionResponse } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { BUILDING, id, PARK } from '../support/world';

const LIST = id(30, 2);
const PATH = `/parks/${PARK}/prices/${LIST}`;
const yuan = (amount: string) => ({ amount, currency: 'CNY' });

const draft = (more: Partial<PriceVersionResponse> = {}): PriceVersionResponse => ({
  ...{ id: LIST, version: 3, number: null, name: '2027年价目表（示例）', effectiveOn: '2027-01-01' },
  ...{ decision: '园办〔2026〕18号（示例）', note: null, state: 'DRAFT', inEffect: false, lines: 2, source: 'CURRENT' },
  ...{ copiedFrom: null, editedBy: '张园务（示例）', editedAt: '2026-11-22T02:30:00Z' },
  ...{ publishedBy: null, publishedAt: null, hindrance: null, abilities: ['edit', 'discard'] },
  ...more,
});

const line = (n: number, more: Partial<PriceLineView> = {}): PriceLineView => ({
  ...{ unitId: id(4, n), number: `A30${n}`, kind: 'OFFICE', area: '100.00', seats: null, buildingId: BUILDING },
  ...{ buildingCode: 'A', floorId: id(5, 3), floorLevel: 3, floorLabel: '3层', endsOn: null, listed: true, move: 'UP' },
  before: { amount: yuan('28.00'), basis: 'SQM_MONTH' },
  after: { amount: yuan('29.40'), basis: 'SQM_MONTH' },
  ...{ difference: '1.40', percent: '5.00', monthlyBefore: yuan('2800.00'), monthlyAfter: yuan('2940.00') },
  ...more,
});

function lay(list: PriceVersionResponse) {
  const at = `/parks/${PARK}/price-lists`;
  const items = [line(1), line(2, { listed: false, move: 'KEPT', after: null, difference: null, percent: null })];
  replyWith('get', `${at}/${LIST}/lines`, 200, { items, page: 1, size: 20, total: 2 });
  replyWith('get', `${at}/${LIST}/comparison`, 200, {
    ...{
      units: 2,
      moves: [
        { move: 'UP', units: 1 },
        { move: 'GONE', units: 1 },
      ],
    },
    ...{ monthlyBefore: yuan('2800.00'), monthlyAfter: yuan('2940.00'), difference: '140.00', percent: '5.00' },
  });
  replyWith('get', `${at}/${LIST}`, 200, list);
  replyWith('get', at, 200, { items: [], page: 1, size: 100, total: 0 });
}

describe('a price list', () => {
  it('shows what becomes of every unit, and takes away just that as a file', async () => {
    lay(draft());
    await open(`${PATH}?move=UP&sort=after,desc`);
    const row = (await screen.findByRole('link', { name: 'A301' })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('¥28.00');
    expect(row).toHaveTextContent('¥29.40');
    expect(row).toHaveTextContent('+¥1.40 +5.00%');
    const href = screen.getByRole('link', { name: '导出' }).getAttribute('href') ?? '';
    const asked = new URL(href, 'http://seedbed.test').searchParams;
    expect([asked.get('move'), asked.get('sort'), asked.get('lang')]).toEqual(['UP', 'after,desc', 'zh-CN']);
    expect(asked.getAll('columns')).toContain('AFTER_BASIS');
  });

  it('narrows to the units of a move and back', async () => {
    lay(draft());
    const { user, router } = await open(PATH);
    const chip = await screen.findByRole('button', { name: '上调 1' });
    await user.click(chip);
    await waitFor(() => expect(router.state.location.searchStr).toBe('?move=UP'));
    expect(await screen.findByRole('button', { name: '上调 1', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '上调 1' }));
    await waitFor(() => expect(router.state.location.searchStr).toBe(''));
  });

  it('asks for one line with the version that is on the screen', async () => {
    lay(draft());
    const puts: Request[] = [];
    server.use(
      http.put(`*/api/v1/parks/${PARK}/price-lists/${LIST}/lines/${id(4, 1)}`, ({ request }) => {
        puts.push(request.clone());
        return HttpResponse.json({ changed: 1, lines: 2, version: 4 });
      }),
    );
    const { user } = await open(PATH);
    await user.click(await screen.findByRole('button', { name: '改 A301 的价格' }));
    const drawer = await screen.findByRole('dialog');
    const amount = await within(drawer).findByLabelText('挂牌价');
    await user.clear(amount);
    await user.type(amount, '31.5');
    await user.click(within(drawer).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(puts).toHaveLength(1));
    expect(puts[0]?.headers.get('If-Match')).toBe('"3"');
    expect(await puts[0]?.json()).toMatchObject({ amount: { amount: '31.5' }, basis: 'SQM_MONTH' });
  });

  it('says in numbers what publishing does, before it does', async () => {
    lay(draft({ abilities: ['publish'] }));
    const { user } = await open(PATH);
    const publish = await screen.findByRole('button', { name: '发布' });
    await waitFor(() => expect(publish).toBeEnabled());
    await user.click(publish);
    expect(await screen.findByText(/自 2027-01-01 起，1 个房间执行新的挂牌价/)).toBeInTheDocument();
    expect(screen.getByText(/其中 1 个房间届时已停用/)).toBeInTheDocument();
  });

  it('says why somebody who might publish may not', async () => {
    lay(draft({ abilities: [], hindrance: 'OWN_DRAFT' }));
    await open(PATH);
    expect(await screen.findByText('您参与了拟定，须由他人发布。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '发布' })).toBeNull();
  });
});
