import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { OTHER_PARK, PARK, tenants } from '../support/world';

const listCalls = () => asked.filter((a) => a.url.pathname.endsWith(`/parks/${PARK}/tenants`));

describe('the tenant list', () => {
  it('shows the first page and how many there are', async () => {
    await open(`/parks/${PARK}/tenants`);
    expect(await screen.findByText('共 57 条')).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(21);
    expect(listCalls()).toHaveLength(1);
  });

  it('reads filter, sort and page from the URL', async () => {
    await open(`/parks/${PARK}/tenants?stage=INCUBATOR&sort=from,desc&page=2`);
    await waitFor(() => expect(listCalls()).toHaveLength(1));
    const query = listCalls()[0]?.url.searchParams;
    expect(query?.getAll('stage')).toEqual(['INCUBATOR']);
    expect(query?.get('sort')).toBe('from,desc');
    expect(query?.get('page')).toBe('2');
  });

  it('writes a search into the URL and goes back to page one', async () => {
    const { user, router } = await open(`/parks/${PARK}/tenants?page=2`);
    await user.type(await screen.findByRole('searchbox'), '橙意{Enter}');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: '橙意' }));
    await waitFor(() => expect(listCalls().at(-1)?.url.searchParams.get('q')).toBe('橙意'));
  });

  it('sorts by a heading button, and says so', async () => {
    const { user, router } = await open(`/parks/${PARK}/tenants`);
    await user.click(await screen.findByRole('button', { name: '企业名称' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ sort: 'name,asc' }));
    expect(screen.getByRole('columnheader', { name: '企业名称' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('leads an empty park to the import', async () => {
    await open(`/parks/${OTHER_PARK}/tenants`);
    expect(await screen.findByText('园区还没有台账')).toBeVisible();
    expect(screen.getByRole('link', { name: '导入台账' })).toHaveAttribute('href', `/parks/${OTHER_PARK}/imports/new`);
  });

  it('keeps the page when the list fails, with the trace to quote', async () => {
    replyWith('get', '/parks/:park/tenants', 500, problem(500, 'server.unexpected'));
    await open(`/parks/${PARK}/tenants`);
    expect(await screen.findByText('没有载入成功')).toBeVisible();
    expect(screen.getByText(/trace-1/)).toBeVisible();
    expect(screen.getByRole('heading', { name: '入驻企业' })).toBeVisible();
  });
});

describe('the tenant page', () => {
  it('names the record in the title and shows stages, rule and lease', async () => {
    const tenant = tenants[1];
    await open(`/parks/${PARK}/tenants/${tenant?.id}`);
    expect(await screen.findByRole('heading', { name: tenant?.companyName })).toBeVisible();
    await waitFor(() => expect(document.title).toBe(`${tenant?.companyName} · 苗圃`));
    expect(await screen.findByText('2025-03-01 至 2025-08-31')).toBeVisible();
    expect(screen.getByText(/徐工发〔2018〕12号/)).toBeVisible();
    expect(await screen.findByRole('button', { name: '提前终止 A102 的租赁' })).toBeVisible();
  });

  it('leaves the end of a lease to the agreement it belongs to', async () => {
    await open(`/parks/${PARK}/tenants/${tenants[2]?.id}`);
    expect(await screen.findByText('协议 FH-2025-0003')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^提前终止/ })).toBeNull();
  });

  it('sends the version with a stage move and shows a refusal in the form', async () => {
    const tenant = tenants[1];
    replyWith(
      'post',
      '/parks/:park/tenants/:tenant/stages',
      409,
      problem(409, 'tenancy.illegal-stage-move', {
        params: { from: 'INCUBATOR', to: 'NURSERY', allowed: 'ACCELERATOR' },
      }),
    );
    const { user } = await open(`/parks/${PARK}/tenants/${tenant?.id}?open=stage`);
    await user.click(await screen.findByLabelText('阶段'));
    await user.click(await screen.findByTitle('苗圃'));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('不能从“孵化器”直接进入“苗圃”，可进入：加速器。')).toBeVisible();
  });
});
