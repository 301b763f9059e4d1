import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { SavedViewResponse } from '../../src/api/gen/types.gen';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { id, PARK } from '../support/world';

const TENANTS = `/parks/${PARK}/tenants`;
const headings = () => screen.getAllByRole('columnheader').map((h) => h.textContent);
const searchOf = (router: { state: { location: { searchStr: string } } }) => router.state.location.searchStr;
const exportHref = async () =>
  new URL((await screen.findByRole('link', { name: '导出' })).getAttribute('href') ?? '', 'http://seedbed.test');

const view = (n: number, more: Partial<SavedViewResponse>): SavedViewResponse => ({
  ...{ id: id(20, n), version: 2, list: 'TENANTS', name: `视图${n}`, search: '', columns: [], preferred: false },
  ...more,
});
const keep = (...items: SavedViewResponse[]) =>
  replyWith('get', '/me/views', 200, { items, page: 1, size: 50, total: items.length });

describe('the columns of a list', () => {
  it('are chosen by name, stay in the order of the list and are remembered', async () => {
    const { user } = await open(TENANTS);
    await user.click(await screen.findByRole('button', { name: '选择显示的列' }));
    const first = screen.getByRole('checkbox', { name: '企业名称' });
    expect(first).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: '统一社会信用代码' }));
    await user.click(screen.getByRole('checkbox', { name: '类型' }));
    await user.click(screen.getByRole('checkbox', { name: '类型' }));
    await waitFor(() => expect(headings()).not.toContain('统一社会信用代码'));
    expect(headings().slice(0, 3)).toEqual(['企业名称', '类型', '阶段']);
    expect(JSON.parse(localStorage.getItem('seedbed.list.TENANTS') ?? '{}').columns).not.toContain('uscc');
    await user.click(screen.getByRole('button', { name: '恢复全部列' }));
    await waitFor(() => expect(headings()).toContain('统一社会信用代码'));
  });

  it('ignore what this device remembers and nobody knows any more', async () => {
    localStorage.setItem('seedbed.list.TENANTS', '{"columns":["gone",7],"dense":"yes"}');
    await open(TENANTS);
    await screen.findByText('共 57 条');
    expect(headings()).toHaveLength(9);
  });
});

describe('the file of a list', () => {
  it('has the filters, the order and the columns that are seen, but no page', async () => {
    localStorage.setItem('seedbed.list.TENANTS', '{"columns":["name","area"]}');
    await open(`${TENANTS}?q=橙意&stage=INCUBATOR&stage=NURSERY&sort=from,desc&page=2&past=true`);
    const href = await exportHref();
    expect(href.pathname).toBe(`/api/v1/parks/${PARK}/tenants/export`);
    const asIs = Object.fromEntries([...href.searchParams.keys()].map((k) => [k, href.searchParams.getAll(k)]));
    expect(asIs).toEqual({
      q: ['橙意'],
      stage: ['INCUBATOR', 'NURSERY'],
      sort: ['from,desc'],
      current: ['false'],
      columns: ['NAME', 'AREA', 'SEATS'],
      lang: ['zh-CN'],
    });
  });

  it('is not offered to those who may not have it', async () => {
    await open('/mentoring', 'mentor');
    await waitFor(() => expect(document.querySelector('main')).not.toBeNull());
    expect(screen.queryByRole('link', { name: '导出' })).toBeNull();
  });
});

describe('saved views', () => {
  it('open the list with the preferred one, unless the URL wishes otherwise', async () => {
    keep(view(1, { search: 'stage=NURSERY&sort=from,desc', columns: ['name', 'from'], preferred: true }));
    const { router } = await open(TENANTS);
    await waitFor(() => expect(searchOf(router)).toBe('?sort=from%2Cdesc&stage=NURSERY'));
    await waitFor(() => expect(headings()).toEqual(['企业名称', '入驻日期']));
    expect(screen.getByRole('button', { name: '我的视图 视图1' })).toHaveTextContent('视图1');
  });

  it('leave a list alone that was opened with a search', async () => {
    keep(view(1, { search: 'stage=NURSERY', preferred: true }));
    const { router } = await open(`${TENANTS}?q=橙意`);
    await screen.findByRole('button', { name: '我的视图' });
    expect(router.state.location.search).toEqual({ q: '橙意' });
  });

  it('are shown by a click and survive nonsense in what was kept', async () => {
    keep(view(1, { search: 'stage=SEED&stage=GRADUATED&evil=1' }));
    const { user, router } = await open(TENANTS);
    await user.click(await screen.findByRole('button', { name: '我的视图' }));
    await user.click(await screen.findByRole('button', { name: '视图1' }));
    await waitFor(() => expect(searchOf(router)).toBe('?stage=GRADUATED'));
  });

  it('keep filters, order and columns, and say when the name is taken', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/me/views', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(problem(409, 'views.name-taken'), { status: 409 });
      }),
    );
    localStorage.setItem('seedbed.list.TENANTS', '{"columns":["name","stage"]}');
    const { user } = await open(`${TENANTS}?stage=INCUBATOR&page=3`);
    await user.click(await screen.findByRole('button', { name: '我的视图' }));
    await user.click(await screen.findByRole('button', { name: '保存当前视图' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('视图名称'), '孵化中');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('您已有同名的视图。')).toBeVisible();
    expect(sent).toEqual([
      { name: '孵化中', preferred: false, list: 'TENANTS', search: 'stage=INCUBATOR', columns: ['name', 'stage'] },
    ]);
  });

  it('are renamed under the version that was seen', async () => {
    keep(view(1, { search: 'stage=NURSERY', columns: ['name', 'from'] }));
    replyWith('put', '/me/views/:view', 412, problem(412, 'etag.stale'));
    const { user } = await open(TENANTS);
    await user.click(await screen.findByRole('button', { name: '我的视图' }));
    await user.click(await screen.findByRole('button', { name: '管理视图' }));
    await user.click(await screen.findByRole('button', { name: '给视图“视图1”改名' }));
    const name = screen.getByRole('textbox', { name: '视图名称' });
    await user.clear(name);
    await user.type(name, '苗圃企业{Enter}');
    expect(await screen.findByText('这条记录刚被别人修改过，请刷新后重试。')).toBeInTheDocument();
  });
});
