import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { leases, PARK, tenants } from '../support/world';

const tenant = tenants[1];
const lease = leases[1];
const LISTED = /\/leases$/;

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') }));
afterEach(() => vi.useRealTimers());

describe('leases that end', () => {
  it('are asked for by days and told with rent and what comes next', async () => {
    await open(`/parks/${PARK}/leases`);
    const table = await screen.findByRole('table', { name: '租赁到期' });
    expect(within(table).getAllByText('还有 39 天').length).toBeGreaterThan(1);
    expect(within(table).getAllByText('商定续租条件').length).toBeGreaterThan(1);
    expect(within(table).getAllByText('¥3,600.00').length).toBeGreaterThan(1);
    const query = asked.find((a) => LISTED.test(a.url.pathname))?.url.searchParams;
    expect(query?.get('endsFrom')).toBe('2026-11-23');
    expect(query?.get('endsBefore')).toBe('2027-02-21');
    expect(query?.get('sort')).toBe('to,asc');
  });

  it('are narrowed to fewer days by the switch, and the address keeps it', async () => {
    const { user, router } = await open(`/parks/${PARK}/leases`);
    await user.click(await screen.findByText('30 天内'));
    await waitFor(() => expect(router.state.location.search).toEqual({ within: '30' }));
    expect(await screen.findByText('30 天内没有租赁到期。')).toBeVisible();
    expect(screen.queryByRole('link', { name: '导出' })).toBeNull();
  });

  it('open beside the list', async () => {
    const { user, router } = await open(`/parks/${PARK}/leases`);
    const [day] = await screen.findAllByRole('button', { name: '2026-12-31' });
    await user.click(day as HTMLElement);
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(router.state.location.search).toEqual({ lease: leases[0]?.id });
  });

  it('say what went wrong', async () => {
    replyWith('get', '/parks/:park/leases', 500, problem(500, 'server.unexpected'));
    await open(`/parks/${PARK}/leases`);
    expect(await screen.findByText('没有载入成功')).toBeVisible();
  });

  it('are not for those without the permission', async () => {
    await open(`/parks/${PARK}/leases`, 'reception');
    expect(await screen.findByRole('heading', { name: '您没有这项权限' })).toBeVisible();
    expect(asked.some((a) => LISTED.test(a.url.pathname))).toBe(false);
  });
});

describe('the timeline of a tenant', () => {
  const name = new RegExp(`${tenant?.companyName}，A102，¥30.00/㎡·月，2025-03-01 至 2028-02-29，履行中`);

  it('has a bar for each unit that opens the lease with Enter', async () => {
    const { user, router } = await open(`/parks/${PARK}/tenants/${tenant?.id}`);
    const bar = await screen.findByRole('button', { name });
    bar.focus();
    await user.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog');
    expect(await within(sheet).findByText('¥30.00', { exact: false })).toBeVisible();
    expect(router.state.location.search).toEqual({ lease: lease?.id });
  });

  it('is one stop of the Tab key', async () => {
    const more = { ...lease, id: 'another', from: '2024-01-01', to: '2025-03-01' };
    replyWith('get', '/parks/:park/leases', 200, {
      ...{ items: [lease, { ...more, units: [{ ...lease?.units[0], from: more.from, to: more.to }] }] },
      ...{ page: 1, size: 100, total: 2 },
    });
    const { user } = await open(`/parks/${PARK}/tenants/${tenant?.id}`);
    const now = await screen.findByRole('button', { name });
    const over = screen.getByRole('button', { name: /已结束/ });
    expect([now.tabIndex, over.tabIndex]).toEqual([0, -1]);
    now.focus();
    await user.keyboard('{ArrowLeft}');
    expect(over).toHaveFocus();
    expect([now.tabIndex, over.tabIndex]).toEqual([-1, 0]);
  });
});

describe('recording a lease', () => {
  const refusal = (pointer: string, code: string, params: object) =>
    problem(409, code, { params, errors: [{ pointer, code, params, detail: 'x' }] });

  it.each([
    ['/units/0/seats', 'lease.seats-exhausted', { unit: 'A101', free: '1', wanted: '2' }, '工位数', /只剩 1 个工位/],
    ['/units/0/unitId', 'lease.unit-ended', { unit: 'A101', day: '2027-01-01' }, '房间 1', /A101 自 2027-01-01 起停用/],
    ['/from', 'lease.outside-stay', {}, '租赁起', /租期不在企业的入驻期间内/],
  ])('says a refusal of %s at its field', async (pointer, code, params, label, text) => {
    replyWith('post', '/parks/:park/leases', 409, refusal(pointer, code, params));
    const { user } = await open(`/parks/${PARK}/tenants/${tenant?.id}?open=lease`);
    await user.click(await screen.findByRole('combobox', { name: '房间 1' }));
    await user.click(await screen.findByTitle(/^A101 · /));
    await user.click(screen.getByRole('button', { name: /保存/ }));
    const item = (await screen.findByText(text)).closest('.ant-form-item');
    expect(within(item as HTMLElement).getByLabelText(label)).toBeInTheDocument();
    expect(document.querySelector('.form-banner')).toBeNull();
  });
});

describe('the timeline of a unit', () => {
  it('names the tenants', async () => {
    await open(`/parks/${PARK}/units/${lease?.units[0]?.unitId}`);
    const region = await screen.findByRole('region', { name: '租赁时间线' });
    expect(within(region).getByRole('link', { name: tenant?.companyName })).toBeVisible();
  });
});
