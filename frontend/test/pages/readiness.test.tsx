import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type {
  ParkFactsView,
  ReadinessFigureView,
  ReadinessLineView,
  ReadinessSetView,
  ReadinessView,
} from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { take } from '../support/take';
import { id, PARK, tenants } from '../support/world';

const READINESS = `/parks/${PARK}/readiness`;

const figure = (more: Partial<ReadinessFigureView> = {}): ReadinessFigureView => ({
  ...{ from: null, day: '2026-11-23', verdict: 'MISSING', known: 'VALUE', atLeast: '36.0000', atMost: '36.0000' },
  ...{ numerator: null, numeratorMost: null, denominator: null, unknown: 0, gap: '14', level: null },
  ...more,
});

const line = (more: Partial<ReadinessLineView> = {}): ReadinessLineView => ({
  ...{ criterion: 0, metric: 'INCUBATEES', operator: 'AT_LEAST', window: 'POINT', threshold: '50', stated: '50' },
  ...{ county: false, relieved: false, hinges: [], growthAbove: null, anyOf: null },
  ...{ verdict: 'MISSING', figures: [figure()], clause: null, note: null },
  ...more,
});

const density = line({
  ...{ criterion: 1, metric: 'INCUBATEES_PER_THOUSAND', threshold: '3', stated: '3' },
  figures: [figure({ atLeast: '2.9999', atMost: '2.9999', numerator: '36', denominator: '12000.01', gap: '1' })],
});

const financed = line({
  ...{ criterion: 2, metric: 'FINANCED_SHARE', threshold: '0.1', stated: '0.1', verdict: 'UNKNOWN' },
  figures: [figure({ verdict: 'UNKNOWN', atLeast: '0.0800', atMost: '0.1200', unknown: 2, gap: null })],
});

const set = (more: Partial<ReadinessSetView> = {}): ReadinessSetView => ({
  ...{ policyId: id(9, 1), versionId: id(9, 2), name: '认定条件（示例）', number: 1, contentHash: 'ab'.repeat(32) },
  ...{ verdict: 'MISSING', met: 0, missing: 2, unknown: 1, notApplicable: 0, selfReported: 0 },
  lines: [line(), density, financed],
  ...more,
});

const view = (more: Partial<ReadinessView> = {}): ReadinessView => ({
  ...{ on: '2026-11-23', county: false, hardship: false, sets: [set()] },
  ...more,
});

describe('readiness', () => {
  it('says what is met, what is missing and what nobody knows', async () => {
    replyWith('get', READINESS, 200, view());
    await open(READINESS);
    const panel = within(await screen.findByRole('region', { name: '认定条件（示例）' }));
    expect(panel.getByText('还差 14 家在孵企业')).toBeVisible();
    expect(panel.getByText('还差 1 家在孵企业')).toBeVisible();
    expect(panel.getByText('2.99 家')).toBeVisible();
    expect(panel.getByText('36 / 12,000.01')).toBeVisible();
    expect(panel.getByText('8% 至 12%（2 条情况不明）')).toBeVisible();
    expect(panel.getByRole('button', { name: '存档' })).toBeVisible();
    expect(panel.getByRole('img', { name: /在孵企业，36，要求：不低于 50，未达标/ })).toBeVisible();
  });

  it('says which park facts a line hinges on', async () => {
    const hinging = line({ verdict: 'UNKNOWN', hinges: ['HARDSHIP_AREA'] });
    replyWith('get', READINESS, 200, view({ sets: [set({ lines: [hinging] })] }));
    await open(READINESS);
    expect(await screen.findByText(/取决于尚未登记的园区基本数据：位于艰苦边远地区/)).toBeVisible();
  });

  it('keeps nothing of days to come', async () => {
    replyWith('get', READINESS, 200, view());
    await open(`${READINESS}?on=2199-01-01`);
    expect(await screen.findByText('还差 14 家在孵企业')).toBeVisible();
    expect(screen.queryByRole('button', { name: '存档' })).toBeNull();
  });

  it('opens the records behind a number', async () => {
    replyWith('get', READINESS, 200, view());
    const tenant = tenants[0];
    const record = {
      ...{ kind: 'TENANT', id: tenant?.id, name: '云耕科技（示例）', fact: null, part: 'COUNTED' },
      ...{ amount: null, level: null },
    };
    replyWith('get', `${READINESS}/records`, 200, { items: [record], page: 1, size: 20, total: 1, more: false });
    const { user } = await open(READINESS);
    await user.click(await screen.findByRole('button', { name: '查看依据：在孵企业' }));
    expect(await screen.findByRole('link', { name: '云耕科技（示例）' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/tenants/${tenant?.id}`,
    );
  });

  it('supposes what is not so, says so, and goes back', async () => {
    replyWith('get', READINESS, 200, view());
    const met = line({ verdict: 'MET', figures: [figure({ verdict: 'MET', atLeast: '50', atMost: '50', gap: null })] });
    replyWith('post', `${READINESS}/trial`, 200, view({ sets: [set({ lines: [met] })] }));
    const { user } = await open(`${READINESS}?open=whatif`);
    const firms = await screen.findByRole('spinbutton', { name: '新增在孵企业（家）' });
    await user.clear(firms);
    await user.type(firms, '14');
    await user.click(screen.getByRole('button', { name: '测算' }));
    expect(await screen.findByText('假设：新增 14 家在孵企业')).toBeVisible();
    expect(await screen.findByText('现为未达标')).toBeVisible();
    expect(screen.queryByRole('button', { name: '查看依据：在孵企业' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '取消假设' }));
    expect(await screen.findByText('还差 14 家在孵企业')).toBeVisible();
  });

  it('tells a fact of the park with its day', async () => {
    replyWith('get', READINESS, 200, view());
    const facts: ParkFactsView = {
      on: '2026-11-23',
      facts: [{ fact: 'SELF_CONTROLLED_AREA', unit: 'AREA', yearly: false, known: [] }],
      abilities: ['record'],
    };
    replyWith('get', `/parks/${PARK}/facts`, 200, facts);
    const sent = take('post', `/parks/${PARK}/facts`, 201);
    const { user } = await open(`${READINESS}?open=facts`);
    expect(await screen.findByText('未登记')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '登记：可自主支配场地面积' }));
    await user.type(await screen.findByRole('spinbutton', { name: '数值' }), '12150');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(sent[0]?.body).toMatchObject({ fact: 'SELF_CONTROLLED_AREA', value: expect.stringMatching(/^12150/) }),
    );
  });
});
