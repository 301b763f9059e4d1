import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '../support/open';
import { asked } from '../support/server';
import { OTHER_PARK, PARK, tenants } from '../support/world';

const box = () => screen.findByRole('combobox', { name: '搜索页面、企业、房间、导师' });
const options = () => screen.queryAllByRole('option').map((o) => o.textContent);

describe('the command palette', () => {
  it('opens by keyboard with the pages of the park and goes where Enter says', async () => {
    const { user, router } = await open(`/parks/${PARK}/facts`);
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    const input = await box();
    await user.type(input, '导师');
    await waitFor(() => expect(options()[0]).toBe('导师'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/parks/${PARK}/mentors`));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('finds companies through the lists, and names the chosen one to a screen reader', async () => {
    const { user, router } = await open(`/parks/${PARK}/facts`);
    await user.click(await screen.findByRole('button', { name: '搜索与跳转' }));
    const input = await box();
    await user.type(input, '橙意');
    const first = tenants.find((t) => t.companyName.includes('橙意'));
    await waitFor(() => expect(options()[0]).toContain(first?.companyName));
    expect(asked.filter((a) => a.url.searchParams.get('q') === '橙意')).toHaveLength(4);
    expect(asked.filter((a) => a.url.searchParams.get('q') === '橙')).toHaveLength(0);
    const active = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(active()?.textContent).toContain(first?.companyName);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe(`/parks/${PARK}/tenants/${first?.id}`));

    await user.keyboard('{Meta>}k{/Meta}');
    await box();
    expect(screen.getByText('最近打开')).toBeVisible();
    expect(options()[0]).toContain(first?.companyName);
  });

  it('keeps what was opened to its park', async () => {
    const item = { id: 'x', group: 'tenants', text: '别园企业', link: { to: '/parks' } };
    sessionStorage.setItem(`seedbed.recent.x.${PARK}`, JSON.stringify([item]));
    const { user } = await open(`/parks/${OTHER_PARK}/facts`);
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('{Control>}k{/Control}');
    await box();
    expect(screen.queryByText('别园企业')).toBeNull();
  });

  it('shows a mentor no page and no list of a park', async () => {
    const { user } = await open('/mentoring', 'mentor');
    await user.click(await screen.findByRole('button', { name: '搜索与跳转' }));
    const list = within(await screen.findByRole('listbox'));
    expect(list.getAllByRole('option').map((o) => o.textContent)).toEqual(['我的辅导', '我的申请']);
    await user.type(await box(), '橙意');
    expect(await screen.findByText('没有找到“橙意”')).toBeVisible();
    expect(asked.some((a) => a.url.searchParams.has('q'))).toBe(false);
  });
});
