import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { BillRunTenant, BillRunView } from '../../src/api/gen/types.gen';
import { RUN, run, runDetail, runTenant, settings, yuan } from '../support/billing';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { id, leases, PARK } from '../support/world';

const RUNS = `/parks/${PARK}/bill-runs`;
const LEASE = leases[1]?.id ?? '';
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

function lay(of: BillRunView, tenants: BillRunTenant[] = [runTenant()]) {
  replyWith('get', `${RUNS}/${RUN}/tenants/:tenantId`, 200, runDetail(tenants[0] ?? runTenant()));
  replyWith('get', `${RUNS}/${RUN}/tenants`, 200, page(tenants));
  replyWith('get', `${RUNS}/${RUN}`, 200, of);
  replyWith('get', RUNS, 200, page([of]));
  replyWith('get', `/parks/${PARK}/billing-settings`, 200, settings());
}

describe('bill runs', () => {
  it('show what each month came to', async () => {
    lay(run({ state: 'ISSUED', issuedOn: '2026-11-22', abilities: [] }));
    await open(RUNS, 'finance');
    const row = (await screen.findByRole('link', { name: '2026-11 账单' })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('已出账');
    expect(row).toHaveTextContent('¥168,000.00');
    expect(row).toHaveTextContent('−¥619.35');
  });

  it('start with a month, and open what was started', async () => {
    lay(run({ state: 'PREVIEWING', total: null, abilities: ['discard'] }));
    const bodies: unknown[] = [];
    server.use(
      http.post(`*/api/v1${RUNS}`, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(run({ state: 'PREVIEWING' }), { status: 201 });
      }),
    );
    const { user, router } = await open(RUNS, 'finance');
    await user.click(await screen.findByRole('button', { name: '试算' }));
    const drawer = await screen.findByRole('dialog');
    const month = await within(drawer).findByLabelText('月份');
    await user.clear(month);
    await user.type(month, '2026-12{Tab}');
    await user.click(within(drawer).getByRole('button', { name: '试算' }));
    await waitFor(() => expect(bodies).toEqual([{ month: '2026-12-01' }]));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${RUNS}/${RUN}`));
    expect(await screen.findByText('正在清点企业…')).toBeVisible();
  });

  it('say why no other may be started, and keep the form', async () => {
    lay(run());
    replyWith('post', RUNS, 409, problem(409, 'billing.run-open'));
    const { user } = await open(`${RUNS}?open=start`, 'finance');
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByRole('button', { name: '试算' }));
    expect(await within(drawer).findByRole('alert')).toHaveTextContent('本园区有一次出账尚未结束');
  });

  it('ask first from which day on the park bills', async () => {
    lay(run());
    replyWith('get', RUNS, 200, page([]));
    replyWith('get', `/parks/${PARK}/billing-settings`, 200, settings({ version: 0, billsFrom: null }));
    const { user } = await open(RUNS, 'finance');
    expect(await screen.findByText('还没有设定从哪天起在系统出账')).toBeVisible();
    expect(screen.queryByRole('button', { name: '试算' })).toBeNull();
    const puts: Request[] = [];
    server.use(
      http.put(`*/api/v1/parks/${PARK}/billing-settings`, ({ request }) => {
        puts.push(request.clone());
        return HttpResponse.json(settings({ version: 1 }));
      }),
    );
    await user.click(screen.getByRole('button', { name: '计费设置' }));
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByRole('button', { name: '保存' }));
    expect(await within(drawer).findByText('请填写从哪天起在系统出账')).toBeInTheDocument();
    await user.type(within(drawer).getByLabelText('从哪天起在系统出账'), '2026-01-01{Tab}');
    await user.click(within(drawer).getByRole('button', { name: '保存' }));
    await waitFor(() => expect(puts).toHaveLength(1));
    expect(puts[0]?.headers.get('If-Match')).toBe('"0"');
    expect(await puts[0]?.json()).toMatchObject({
      billsFrom: '2026-01-01',
      rhythm: 'MONTHLY',
      lateRatePercent: '0.05',
    });
  });
});

describe('a bill run', () => {
  it('is followed until it is previewed, without a word from the reader', async () => {
    lay(run());
    let times = 0;
    server.use(
      http.get(`*/api/v1${RUNS}/${RUN}`, () => {
        times += 1;
        return HttpResponse.json(times === 1 ? run({ state: 'PREVIEWING', done: 20, abilities: [] }) : run());
      }),
    );
    await open(`${RUNS}/${RUN}`, 'finance');
    expect(await screen.findByText('已处理 20，共 57')).toBeVisible();
    expect(await screen.findByRole('button', { name: '出账' })).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('¥168,000.00')).toBeVisible();
  });

  it('shows what changed since the last preview, tenant by tenant and line by line', async () => {
    const changed = runTenant({ change: 'CHANGED', before: yuan('1200.00') });
    lay(run({ preview: 2 }), [changed]);
    replyWith('get', `${RUNS}/${RUN}/tenants/${changed.tenantId}`, 200, {
      ...runDetail(changed),
      changes: [
        {
          ...{ kind: 'CREDIT_NOTE', fee: 'RENT', label: 'A301', from: '2026-10-16', to: '2026-11-01' },
          ...{ before: null, after: yuan('-619.35') },
        },
      ],
    });
    const { user, router } = await open(`${RUNS}/${RUN}`, 'finance');
    const name = await screen.findByRole('button', { name: `看 ${changed.companyName} 的明细` });
    expect(name.closest('tr')).toHaveTextContent('有变 ¥1,200.00 → ¥580.65');
    await user.click(name);
    const diff = await screen.findByRole('region', { name: '与上次试算的差别' });
    expect(diff).toHaveTextContent('租金 A3012026-10-16 至 2026-10-31无 → −¥619.35');
    expect(router.state.location.searchStr).toBe(`?tenant=${changed.tenantId}`);
    expect(screen.getByText('单价有变')).toBeVisible();
    expect(screen.getByRole('link', { name: 'ZD-2026-000031 第 2 行' })).toBeVisible();
  });

  it('opens the arithmetic of a line that is not issued yet', async () => {
    lay(run());
    const { user } = await open(`${RUNS}/${RUN}?tenant=${runTenant().tenantId}`, 'finance');
    await user.click(await screen.findByRole('button', { name: /^A301 2026-11-01 起，¥1,200.00/ }));
    expect(screen.getByText('30 ㎡ × 40.00 元/㎡·月（整月） = 1,200.00 元')).toBeVisible();
    expect(screen.getByText(/税目：经营租赁.*2026-11-01 当日为在孵企业/)).toBeVisible();
  });

  it('says in numbers what it issues, before it does, and names the preview that was looked at', async () => {
    lay(run({ preview: 3 }));
    const bodies: unknown[] = [];
    server.use(
      http.post(`*/api/v1${RUNS}/${RUN}/issue`, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(problem(409, 'billing.preview-old', { params: { day: '2026-11-22' } }), {
          status: 409,
        });
      }),
    );
    const { user } = await open(`${RUNS}/${RUN}`, 'finance');
    await user.click(await screen.findByRole('button', { name: '出账' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('开具账单 56 张，应缴 ¥168,000.00；减免 ¥24,000.00。');
    expect(dialog).toHaveTextContent('开具红字冲销单 1 张，共 −¥619.35。');
    expect(dialog).toHaveTextContent('有 2 家企业的部分费用没有计入。');
    await user.click(within(dialog).getByRole('button', { name: '出账' }));
    expect(await screen.findByText('试算结果已过期（2026-11-22），请重新试算后再出账。')).toBeInTheDocument();
    expect(bodies).toEqual([{ preview: 3 }]);
  });

  it('of a month to come says before it is issued what that means', async () => {
    lay(run({ month: '2099-01-01' }));
    const { user } = await open(`${RUNS}/${RUN}`, 'finance');
    await user.click(await screen.findByRole('button', { name: '出账' }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('2099-01 还没有到');
  });

  it('of an earlier day says so', async () => {
    lay(run({ asOf: '2026-11-21' }));
    await open(`${RUNS}/${RUN}`, 'finance');
    expect(await screen.findByText('这是 2026-11-21 的试算')).toBeVisible();
  });

  it('says that nothing is due', async () => {
    lay(
      run({ bills: 0, credits: 0, notes: 0, charged: yuan('0.00'), credited: yuan('0.00'), abilities: ['discard'] }),
      [],
    );
    await open(`${RUNS}/${RUN}`, 'finance');
    expect(await screen.findByText('没有要出的账')).toBeVisible();
    expect(screen.queryByRole('button', { name: '出账' })).toBeNull();
  });

  it('names what is not billed and leads to where one mends it', async () => {
    const about = { meterId: null, meter: null, units: ['A302'], day: '2026-11-01', leaseId: null, agreement: null };
    const METER = id(70, 1);
    const metered = { ...about, meterId: METER, meter: 'DB-0302', leaseId: LEASE, agreement: 'FH-2026-0001' };
    const noted = runTenant({
      notes: [
        { ...about, note: 'LEASE_WITHOUT_PRICE', leaseId: LEASE },
        { ...metered, note: 'READING_MISSING', day: '2026-12-01' },
        { ...metered, note: 'TARIFF_MISSING' },
        { ...metered, note: 'SHARERS_UNCLEAR' },
        { ...about, note: 'AMOUNT_IMPLAUSIBLE', units: ['DB-0302 · A302'], day: null },
        { ...about, note: 'FACTS_CONTRADICT', units: [], day: null },
      ],
    });
    lay(run(), [noted]);
    const { user, router } = await open(`${RUNS}/${RUN}`, 'finance');
    await screen.findByText('有 2 家企业的部分费用没有计入');
    await user.click(screen.getAllByRole('button', { name: '只看有未计入的' })[0] as HTMLElement);
    await waitFor(() => expect(router.state.location.searchStr).toBe('?only=noted'));
    await user.click(await screen.findByRole('button', { name: /的明细$/ }));
    const note = async (text: RegExp) => within((await screen.findByText(text)).closest('[role=alert]') as HTMLElement);
    const unpriced = await note(/^A302 自 2026-11-01 起的租赁没有单价/);
    expect(unpriced.getByRole('link', { name: '看租赁' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/leases?lease=${LEASE}`,
    );
    const unread = await note(/^表 DB-0302（A302）没有 2026-12-01 的读数/);
    expect(unread.getByRole('link', { name: '协议 FH-2026-0001' })).toBeVisible();
    expect(unread.getByRole('link', { name: '去记读数' })).toHaveAttribute('href', `/parks/${PARK}/meters/${METER}`);
    const untold = await note(/^表 DB-0302（A302）自 2026-11-01 起的用量没有费率/);
    expect(untold.getByRole('link', { name: '去设费率' })).toHaveAttribute('href', `/parks/${PARK}/tariffs`);
    const unclear = await note(/^表 DB-0302（A302）不是公摊表，自 2026-11-01 起却有几家同时使用/);
    expect(unclear.getByRole('link', { name: '看表' })).toBeVisible();
    const odd = await note(/^“DB-0302 · A302”一行超过 1 亿元/);
    expect(odd.getByRole('link', { name: '看企业' })).toBeVisible();
    const wrong = await note(/资料互相矛盾（/);
    expect(wrong.getByRole('link', { name: '看企业' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/tenants/${noted.tenantId}`,
    );
  });

  it('is closed to those who read no bills', async () => {
    lay(run());
    await open(`${RUNS}/${RUN}`, 'reception');
    expect(await screen.findByText('您没有这项权限')).toBeVisible();
  });
});

describe('the billing of a lease', () => {
  const PLAN = `/parks/${PARK}/leases/${LEASE}/billing-plan`;
  const plan = {
    ...{ version: 0, leaseId: LEASE, rhythm: null, anchor: null, timing: null, dueDays: null, billsFrom: null },
    effective: { rhythm: 'QUARTERLY', anchor: 'CALENDAR', timing: 'ADVANCE', dueDays: 10 },
    ...{ effectiveFrom: '2026-01-01', agreement: 'FH-2026-0001', abilities: ['edit'] },
  };

  it('says what holds and whose way that is, and takes only what is its own', async () => {
    replyWith('get', PLAN, 200, plan);
    const puts: Request[] = [];
    server.use(
      http.put(`*/api/v1${PLAN}`, ({ request }) => {
        puts.push(request.clone());
        return HttpResponse.json({ ...plan, version: 1 });
      }),
    );
    const { user } = await open(`/parks/${PARK}/leases?lease=${LEASE}`, 'finance');
    expect(await screen.findByText('按协议 FH-2026-0001')).toBeInTheDocument();
    expect(screen.getByText('按季')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '编辑' }));
    await user.type(await screen.findByLabelText('缴费期限（天）'), '30');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(puts).toHaveLength(1));
    expect(puts[0]?.headers.get('If-Match')).toBe('"0"');
    expect(await puts[0]?.json()).toEqual({ dueDays: 30 });
  });
});
