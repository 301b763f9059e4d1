import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AgreementResponse, AgreementState } from '../../src/api/gen/types.gen';
import { agreement, own } from '../support/agreements';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { id, PARK, units } from '../support/world';

const LIST = `/parks/${PARK}/agreements`;
const ONE = `${LIST}/${agreement('CHECKED').id}`;
const listed = () => asked.findLast((a) => a.url.pathname.endsWith('/agreements'))?.url.searchParams;
const stands = (state: AgreementState, more: Partial<AgreementResponse>) =>
  replyWith('get', '/parks/:park/agreements/:agreement', 200, agreement(state, more));

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') }));
afterEach(() => vi.useRealTimers());

describe('the list of agreements', () => {
  it('tells number, party, state, units, period and the days left', async () => {
    await open(LIST);
    const table = await screen.findByRole('table', { name: '孵化协议' });
    const row = within(table).getByRole('link', { name: 'FH-2026-0001' }).closest('tr') as HTMLElement;
    for (const text of ['第1家企业（示例）', '即将到期', 'A101', '21 天'])
      expect(within(row).getByText(text)).toBeVisible();
    expect(within(table).getByText('逾期')).toBeVisible();
  });

  it('is narrowed by the counts above it, by lateness and by the days to the end', async () => {
    const { user, router } = await open(LIST);
    await user.click(await screen.findByRole('button', { name: /待复核/ }));
    await waitFor(() => expect(listed()?.getAll('state')).toEqual(['IN_REVIEW']));
    await user.click(screen.getByRole('button', { name: '1 件逾期' }));
    await waitFor(() => expect(listed()?.get('late')).toBe('true'));
    await user.click(screen.getByLabelText('到期'));
    await user.click(await screen.findByText('30 天内到期'));
    await waitFor(() => expect(listed()?.get('endsWithin')).toBe('30'));
    await user.click(screen.getByRole('button', { name: '清除条件' }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  it('says how many end soon, here and where the park begins, and leads to them', async () => {
    await open(LIST);
    expect(await screen.findByRole('link', { name: '90 天内到期协议 1 份' })).toBeVisible();
    const { user } = await open(`/parks/${PARK}/tenants`);
    await user.click(await screen.findByRole('link', { name: '30 天内到期协议 1 份' }));
    await waitFor(() => expect(listed()?.get('endsWithin')).toBe('30'));
  });

  it('says that there is none yet', async () => {
    replyWith('get', '/parks/:park/agreements', 200, { items: [], page: 1, size: 20, total: 0, more: false });
    await open(LIST);
    expect(await screen.findByText(/还没有协议/)).toBeVisible();
  });

  it('says what went wrong', async () => {
    replyWith('get', '/parks/:park/agreements', 500, problem(500, 'server.unexpected'));
    await open(LIST);
    expect(await screen.findByText('没有载入成功')).toBeVisible();
  });

  it('is not for those without the permission', async () => {
    await open(LIST, 'reception');
    expect(await screen.findByRole('heading', { name: '您没有这项权限' })).toBeVisible();
    expect(listed()).toBeUndefined();
  });
});

describe('one agreement', () => {
  it('says who wrote and checked it last, and when', async () => {
    await open(ONE);
    expect(await screen.findByText('张园长（示例） · 2026-11-20 10:00')).toBeVisible();
    expect(screen.getByText('面积有误')).toBeVisible();
  });

  it('opens a month into its lines and marks list price', async () => {
    const { user } = await open(ONE);
    const march = await screen.findByRole('button', { name: '2028-03 ¥4,480.00 的明细' });
    const row = march.closest('tr') as HTMLElement;
    expect(within(row).getByText('目录价')).toBeVisible();
    await user.click(march);
    expect(march).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('¥35.00/㎡·月')).toBeVisible();
    expect(screen.getByText('¥7,296.00')).toBeVisible();
  });

  it('keeps the papers of every writing, the present ones first', async () => {
    await open(ONE);
    const now = await screen.findByRole('region', { name: '第 2 稿' });
    expect(within(now).getByText('现行')).toBeVisible();
    expect(within(now).getByRole('link', { name: 'FH-2026-0001 3.pdf' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/agreements\/.+\/files\//),
    );
    expect(screen.getByRole('region', { name: '第 1 稿' })).toBeVisible();
    expect(within(now).getByText(`SHA-256 ${'3'.repeat(64)}`)).toBeVisible();
  });

  it('offers only what this person may do', async () => {
    stands('IN_REVIEW', { abilities: ['check', 'sendBack'] });
    const { user } = await open(ONE);
    expect(await screen.findByRole('button', { name: '复核退回' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '审批通过' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '复核通过' }));
    const ask = await screen.findByRole('dialog');
    await user.click(within(ask).getByRole('button', { name: /复核通过/ }));
    await waitFor(() => expect(asked.some((a) => a.method === 'POST' && /\/check$/.test(a.url.pathname))).toBe(true));
    const sent = asked.find((a) => a.method === 'POST');
    expect(sent?.headers.get('If-Match')).toBe('"7"');
  });

  it('says why a check is refused', async () => {
    stands('IN_REVIEW', { abilities: ['check'] });
    replyWith('post', '/parks/:park/agreements/:a/check', 422, problem(422, 'agreement.same-person'));
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: '复核通过' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /复核通过/ }));
    expect(await screen.findByText('经办、复核、审批须为三个不同的人。')).toBeInTheDocument();
  });

  it('puts a refused day at its field', async () => {
    stands('ACTIVE', { abilities: ['proposeEnd'] });
    replyWith(
      'post',
      '/parks/:park/agreements/:a/termination',
      422,
      problem(422, 'agreement.last-day', {
        errors: [
          {
            pointer: '/lastDay',
            code: 'agreement.last-day',
            params: { earliest: '2026-12-01', latest: '2028-11-29' },
            detail: 'x',
          },
        ],
      }),
    );
    const { user } = await open(`${ONE}?open=proposeEnd`);
    const drawer = await screen.findByRole('dialog');
    await user.click(await within(drawer).findByLabelText('终止原因'));
    await user.click(await screen.findByText('双方协商'));
    await user.type(within(drawer).getByLabelText('最后一天'), '2030-01-01{Enter}');
    await user.type(within(drawer).getByLabelText('说明'), '双方商定');
    await user.click(within(drawer).getByRole('button', { name: '提出终止' }));
    expect(await within(drawer).findByText('最后一天须在 2026-12-01 至 2028-11-29 之间。')).toBeInTheDocument();
  });

  it('names what is missing before it is signed', async () => {
    stands('APPROVED', { abilities: ['sign'] });
    await open(`${ONE}?open=sign`);
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText(/还缺双方签章的：孵化协议（已签章）、租赁合同（已签章）/)).toBeVisible();
    expect(screen.getByRole('button', { name: '上传孵化协议（已签章）' })).toBeInTheDocument();
  });

  it('hides people and papers from those who may not see them', async () => {
    stands('CHECKED', { party: null, files: [] });
    await open(ONE);
    expect(await screen.findByText(/签约人和联系方式仅有查看个人信息权限的人可见/)).toBeVisible();
  });
});

describe('writing an agreement', () => {
  it('goes on where the other ends, with its place and its last price', async () => {
    stands('EXPIRING', {});
    await open(`${LIST}/draft?tenant=${agreement('EXPIRING').tenantId}&renews=${agreement('EXPIRING').id}`);
    expect(await screen.findByRole('heading', { name: '续签' })).toBeVisible();
    const days = await screen.findAllByLabelText('第一天');
    expect(days.map((d) => (d as HTMLInputElement).value)).toEqual(['2028-12-01', '2028-12-01']);
    expect(screen.getAllByRole('spinbutton', { name: '单价' }).map((d) => (d as HTMLInputElement).value)).toEqual([
      '22.00',
    ]);
    expect(await screen.findByText('此期间未出租')).toBeVisible();
  });

  it('puts what the server refuses at its place, and keeps the last day as the first day after', async () => {
    stands('DRAFTING', { abilities: ['edit'] });
    replyWith(
      'put',
      '/parks/:park/agreements/:a',
      422,
      problem(422, 'agreement.seats-beyond', {
        errors: [
          {
            pointer: '/content/places/0/seats',
            code: 'agreement.seats-beyond',
            params: { unit: units[2]?.number, seats: 4, wanted: 9 },
            detail: 'x',
          },
        ],
      }),
    );
    const { user } = await open(`${LIST}/draft?agreement=${agreement('DRAFTING').id}`);
    await user.type(await screen.findByLabelText('工位数'), '9');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText(/共有 4 个工位，不足 9 个/)).toBeInTheDocument();
  });

  it('takes the listed price of a unit over', async () => {
    stands('DRAFTING', { abilities: ['edit'] });
    const { user } = await open(`${LIST}/draft?agreement=${agreement('DRAFTING').id}`);
    const prices = () =>
      screen.getAllByRole('spinbutton', { name: '单价' }).map((price) => (price as HTMLInputElement).value);
    await user.click(await screen.findByRole('button', { name: '按价目填单价' }));
    expect(prices()).toEqual([units[2]?.prices[0]?.amount.amount, '22.00']);
  });

  it('lets places follow the days of the agreement', async () => {
    stands('DRAFTING', { abilities: ['edit'] });
    const { user } = await open(`${LIST}/draft?agreement=${agreement('DRAFTING').id}`);
    const [first] = await screen.findAllByLabelText('第一天');
    await user.clear(first as HTMLElement);
    await user.type(first as HTMLElement, '2026-12-15{Enter}');
    await waitFor(() =>
      expect(screen.getAllByLabelText('第一天').map((day) => (day as HTMLInputElement).value)).toEqual([
        '2026-12-15',
        '2026-12-15',
        '2026-12-01',
      ]),
    );
  });

  it('needs a reason where no deposit is taken', async () => {
    stands('DRAFTING', { abilities: ['edit'] });
    const { user } = await open(`${LIST}/draft?agreement=${agreement('DRAFTING').id}`);
    const deposit = await screen.findByLabelText('保证金');
    await user.clear(deposit);
    await user.type(deposit, '0');
    await user.click(screen.getByRole('button', { name: '保存草稿' }));
    expect(await screen.findByText('请填写不收保证金的理由')).toBeInTheDocument();
    expect(asked.some((a) => a.method === 'PUT')).toBe(false);
  });

  it('is not offered for what is no draft any more', async () => {
    stands('IN_REVIEW', {});
    await open(`${LIST}/draft?agreement=${agreement('IN_REVIEW').id}`);
    expect(await screen.findByText(/需要修改的请先撤回/)).toBeVisible();
  });
});

describe('the company’s own agreements', () => {
  it('count the days and hand out the papers', async () => {
    await open(`/company/${id(3, 1)}/agreements`, 'founder');
    expect(await screen.findByText('39 天')).toBeVisible();
    expect(screen.getByRole('link', { name: '租赁合同（已签章）' })).toHaveAttribute('download');
    expect(screen.queryByText(/天到期$/)).toBeNull();
  });

  it.each([`/company/${id(3, 1)}/agreements`, `/company/${id(3, 1)}`])(
    'tell at %s that one ends soon',
    async (path) => {
      const items = [{ ...own, state: 'EXPIRING' }];
      replyWith('get', '/companies/:company/agreements', 200, { items, page: 1, size: 20, total: 1, more: false });
      await open(path, 'founder');
      expect(await screen.findByText('协议还有 39 天到期', {}, { timeout: 3000 })).toBeVisible();
      expect(screen.getByText(/到 2026-12-31。/)).toBeVisible();
    },
  );
});
