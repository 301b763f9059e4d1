import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { HeadlineView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith } from '../support/server';
import { id, PARK } from '../support/world';

// What it draws is a picture; the table below it says the same and is tested.
vi.mock('../../src/features/headline/YearsChart', () => ({ default: () => null }));

const HEADLINE = `/parks/${PARK}/headline`;
const cny = (amount: string) => ({ amount, currency: 'CNY' as const });

const headline = (more: Partial<HeadlineView> = {}): HeadlineView => ({
  ...{ parkId: PARK, parkName: '示例园区', on: '2026-11-22', graduated: 12 },
  incubated: { firms: 320, teams: 25 },
  stages: [
    { stage: 'NURSERY', companies: 6, teams: 4 },
    { stage: 'INCUBATOR', companies: 36, teams: 0 },
    { stage: 'ACCELERATOR', companies: 5, teams: 0 },
    { stage: 'GRADUATED', companies: 3, teams: 0 },
  ],
  jobs: {
    ...{ companies: 50, counted: 41, selfReported: 7, total: 913, evidenced: 702 },
    tags: [
      { tag: 'COLLEGE_UP', people: 612 },
      { tag: 'FEMALE', people: 400 },
    ],
  },
  tax: { total: cny('12000000.00'), evidenced: cny('9500.50'), companies: 30 },
  honours: [{ kind: 'HIGH_TECH', companies: 9, certificates: 11 }],
  waived: { total: cny('1860000.00'), thisYear: cny('420000.00') },
  let: { units: 80, unitsLet: 70, area: '12150.00', areaLet: '10935.00', rate: '0.9' },
  years: [{ ...{ year: 2026, entered: 14, graduated: 2, left: 3, jobs: 913 }, tax: null, waived: cny('420000.00') }],
  ...more,
});

describe('the headline of a park', () => {
  it('says each number with what it is counted from', async () => {
    replyWith('get', HEADLINE, 200, headline());
    await open(HEADLINE);
    expect(await screen.findByText('320 家')).toBeVisible();
    expect(screen.getByText('另有团队 25 个')).toBeVisible();
    expect(screen.getByText('按 41/50 家最近一次统计相加：有凭证 702 人，7 家为自报')).toBeVisible();
    expect(screen.getByText(/互有重叠，不作合计/)).toBeVisible();
    expect(screen.getByText('1,200 万元')).toBeVisible();
    expect(screen.getByText('其中有凭证 9,500.5 元，30 家有数据')).toBeVisible();
    expect(screen.getByText('90.0%')).toBeVisible();
    const year = within(screen.getByRole('row', { name: /2026/ }));
    expect(year.getByText('暂无数据')).toBeVisible();
    expect(year.getByText('42 万元')).toBeVisible();
  });

  it('tells no rate of nothing and no nought of what nobody knows', async () => {
    const unknown = {
      jobs: { ...{ companies: 3, counted: 0, selfReported: 0, total: null, evidenced: 0 }, tags: [] },
      tax: { total: null, evidenced: null, companies: 0 },
    };
    replyWith('get', HEADLINE, 200, headline({ ...unknown, let: { ...headline().let, rate: null }, honours: [] }));
    await open(HEADLINE);
    expect(await screen.findByText('不适用')).toBeVisible();
    expect(within(screen.getByRole('main')).getAllByText('暂无数据')).toHaveLength(3);
    expect(screen.queryByText(/有凭证/)).toBeNull();
    expect(screen.getByText('还没有登记资质荣誉。')).toBeVisible();
  });

  it('opens the companies behind a number', async () => {
    replyWith('get', HEADLINE, 200, headline());
    replyWith('get', `${HEADLINE}/records`, 200, {
      ...{ page: 1, size: 20, total: 2, more: false },
      items: [
        {
          ...{ recordId: id(1, 1), companyId: id(1, 1), companyName: '云耕科技（示例）', kind: 'FIRM' },
          ...{ from: '2026-09-30', value: '12', level: 'SELF_REPORTED', label: null, honour: null },
        },
        {
          ...{ recordId: id(1, 2), companyId: id(1, 2), companyName: '无数企业（示例）', kind: 'FIRM', from: null },
          ...{ value: null, level: null, label: null, honour: null },
        },
      ],
    });
    const { user } = await open(HEADLINE);
    await user.click(await screen.findByRole('button', { name: '带动就业的明细' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('12 人（自报）')).toBeVisible();
    expect(drawer.getByText('暂无数据')).toBeVisible();
  });

  it('opens the certificates and the bills behind two others', async () => {
    const line = {
      ...{ recordId: id(1, 7), companyId: id(1, 1), companyName: '云耕科技（示例）', kind: 'FIRM', from: '2026-09-30' },
      ...{ value: null, level: null, label: '高新技术企业证书', honour: 'HIGH_TECH' },
    };
    const page = { page: 1, size: 20, total: 1, more: false };
    replyWith('get', HEADLINE, 200, headline());
    replyWith('get', `${HEADLINE}/records`, 200, { ...page, items: [line] });
    const { user, router } = await open(HEADLINE);
    await user.click(await screen.findByRole('button', { name: '资质荣誉的明细' }));
    const drawer = within(await screen.findByRole('dialog', { name: '资质荣誉明细' }));
    expect(await drawer.findByText('高新技术企业证书')).toBeVisible();
    expect(drawer.getByText('2026-09-30')).toBeVisible();
    expect(router.state.location.search).toEqual({ number: 'HONOURS' });
    cleanup();
    const bill = { ...line, label: 'CN-2026-0001', honour: null, value: '-20.25' };
    replyWith('get', `${HEADLINE}/records`, 200, { ...page, items: [bill] });
    const again = await open(HEADLINE);
    await again.user.click(await screen.findByRole('button', { name: '累计减免的明细' }));
    expect(await screen.findByText('¥-20.25')).toBeVisible();
    expect(screen.getByRole('link', { name: 'CN-2026-0001' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/bills/${id(1, 7)}`),
    );
  });
});
