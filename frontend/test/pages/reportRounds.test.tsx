import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { finding, form, REPORT, ROUND, report, round, row, values } from '../support/reports';
import { asked, replyWith } from '../support/server';
import { take } from '../support/take';
import { pageOf } from '../support/waivers';
import { id, PARK } from '../support/world';

const LIST = `/parks/${PARK}/report-rounds`;
const ONE = `${LIST}/${ROUND}`;
const CHECK = `/parks/${PARK}/period-reports/${REPORT}`;
const API = '/parks/:park/period-reports/:report';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  replyWith('get', '/parks/:park/report-rounds', 200, pageOf(round()));
  replyWith('get', '/parks/:park/report-rounds/:round', 200, round());
  replyWith(
    'get',
    '/parks/:park/report-rounds/:round/reports',
    200,
    pageOf(row({ late: true, daysLate: 32, overdue: true })),
  );
  replyWith('get', '/parks/:park/report-forms', 200, pageOf(form()));
});
afterEach(() => vi.useRealTimers());

describe('the rounds of a park', () => {
  it('say how far each is and who is late', async () => {
    await open(LIST);
    const line = (await screen.findByRole('link', { name: '2026 年第 3 季度' })).closest('tr') as HTMLElement;
    for (const text of ['已审核 12/35', '待审核 4', '未填 15', '逾期 5', '免报 1'])
      expect(within(line).getByText(text)).toBeVisible();
    expect(screen.getByRole('link', { name: '报表填报' })).toHaveAttribute('href', LIST);
  });

  it('say that there is none yet', async () => {
    replyWith('get', '/parks/:park/report-rounds', 200, pageOf());
    await open(LIST);
    expect(await screen.findByText(/还没有发起过填报/)).toBeVisible();
  });

  it('are not for those without the permission', async () => {
    await open(LIST, 'reception');
    expect(await screen.findByRole('heading', { name: '您没有这项权限' })).toBeVisible();
  });

  it('can be asked for again when they did not come', async () => {
    replyWith('get', '/parks/:park/report-rounds', 500, problem(500, 'internal'));
    await open(LIST);
    expect(await screen.findByRole('button', { name: '重试' })).toBeVisible();
  });

  it('open a quarter with a form, and say what that would mean', async () => {
    replyWith('get', '/parks/:park/report-rounds/proposal', 200, {
      ...{ kind: 'QUARTER', from: '2026-07-01', to: '2026-10-01', dueOn: '2026-10-21', calendarComplete: true },
      ...{ formId: id(72, 1), tenants: 36, teams: 3 },
    });
    const opened = take('post', '/parks/:park/report-rounds', 201, round());
    const { user, router } = await open(`${LIST}?open=start`);
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText(/2026-07-01 至 2026-09-30 在园企业 36 家/)).toBeVisible();
    expect(drawer.getByText(/期末后第 10 个工作日，即 2026-10-21/)).toBeVisible();
    expect(await drawer.findByText('季度经营报表 第 1 版（需填 3 项）')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: '发起' }));
    await waitFor(() => expect(opened).toHaveLength(1));
    expect(opened[0]?.body).toEqual({ kind: 'QUARTER', from: '2026-07-01', formId: id(72, 1), stages: [] });
    expect(opened[0]?.headers.get('Idempotency-Key')).toBeTruthy();
    await waitFor(() => expect(router.state.location.pathname).toBe(ONE));
  });
});

describe('a round', () => {
  it('shows the late ones and narrows to a state', async () => {
    const { user } = await open(ONE);
    const line = (await screen.findByText('2026-11-30 截止，已逾期 32 天')).closest('tr') as HTMLElement;
    expect(within(line).getByText('已影响减免')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /待审核 4/ }));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /待审核 4/ })).toHaveAttribute('aria-pressed', 'true'),
    );
    expect(screen.getByRole('link', { name: /导出/ })).toHaveAttribute(
      'href',
      expect.stringContaining(`${ROUND}/export`),
    );
  });

  it('reminds everybody who has not filed, after a question with their number', async () => {
    const reminded = take('post', '/parks/:park/report-rounds/:round/reminders', 201, { reminded: 19 });
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: '提醒未报企业' }));
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent('提醒 19 家还没有报送的企业？');
    await user.click(within(question).getByRole('button', { name: '提醒未报企业' }));
    expect(await screen.findByText('已提醒 19 家。')).toBeInTheDocument();
    // Asked once more, it is done once more: the answer of before is not repeated.
    await user.click(screen.getByRole('button', { name: '提醒未报企业' }));
    const again = (await screen.findAllByRole('dialog')).at(-1) as HTMLElement;
    await user.click(within(again).getByRole('button', { name: '提醒未报企业' }));
    await waitFor(() => expect(reminded).toHaveLength(2));
    const keys = reminded.map((call) => call.headers.get('Idempotency-Key'));
    expect(keys[0]).toBeTruthy();
    expect(new Set(keys).size).toBe(2);
  });

  it('exempts one company from its row, with a reason, on the version that stands now', async () => {
    replyWith('get', API, 200, report({ version: 9, abilities: ['exempt', 'extend'] }));
    const exempted = take('post', `${API}/exemption`, 200, report({ state: 'EXEMPT' }));
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: /^更多 / }));
    await user.click(screen.getByRole('button', { name: '免报' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('原因'), '正在清算（示例）');
    await user.click(drawer.getByRole('button', { name: '免报' }));
    await waitFor(() => expect(exempted).toHaveLength(1));
    expect(exempted[0]?.body).toEqual({ reason: '正在清算（示例）' });
    expect(exempted[0]?.headers.get('If-Match')).toBe('"9"');
  });

  it('never lets a sum look whole while some are missing', async () => {
    replyWith('get', '/parks/:park/report-rounds/:round/sums', 200, {
      ...{ formId: id(72, 1), formName: '季度经营报表', total: 36, counted: 12, missing: 23, exempt: 1 },
      sums: [
        {
          key: 'revenue',
          zh: '营业收入',
          en: 'Revenue',
          type: 'AMOUNT',
          unit: 'WAN_YUAN',
          sum: '5200000.00',
          answered: 11,
        },
        { key: 'rdSpend', zh: '研发投入', en: 'R&D', type: 'AMOUNT', unit: 'YUAN', sum: null, answered: 0 },
      ],
    });
    await open(`${ONE}?tab=sums`);
    expect(await screen.findByText('12/35 家已审核')).toBeVisible();
    expect(screen.getByText('还缺 23 家，合计不是全部')).toBeVisible();
    expect(screen.getByRole('row', { name: '营业收入 5,200,000 元 11/12' })).toBeVisible();
    expect(screen.getByRole('row', { name: '研发投入 — 元 0/12' })).toBeVisible();
  });
});

const submitted = () =>
  report({
    ...{ state: 'SUBMITTED', submittedBy: '李创业（示例）', submittedAt: '2026-11-20T02:00:00Z', revision: 1 },
    fields: values().map((v) =>
      v.key === 'employees'
        ? { ...v, value: '30', changePercent: '150.0', note: '新开一条产线（示例）' }
        : { ...v, value: v.value ?? v.previous },
    ),
    findings: [
      finding('employees', 'CHANGE', {
        settled: true,
        params: { against: 'PREVIOUS', before: '12', percent: '150.0' },
      }),
    ],
    abilities: ['check', 'return', 'restate'],
  });

describe('a report to be checked', () => {
  it('shows what is remarkable first, with what the company says and where known figures are from', async () => {
    replyWith('get', API, 200, submitted());
    await open(CHECK, 'checker');
    const table = await screen.findByRole('table');
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent('从业人数');
    for (const text of ['+150.0%', '说明：新开一条产线（示例）', '与上期 12 人 相比变动 150.0%，超过一半。'])
      expect(within(first as HTMLElement).getByText(text)).toBeVisible();
    expect(within(table).getByRole('link', { name: '查看来源' })).toHaveAttribute(
      'href',
      expect.stringContaining('/tenants/'),
    );
  });

  it('is returned with a reason and a remark on a field', async () => {
    replyWith('get', API, 200, submitted());
    const returned = take('post', `${API}/return`, 200, report({ state: 'RETURNED' }));
    const { user } = await open(`${CHECK}?open=return`, 'checker');
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('原因'), '请核对人数（示例）');
    await user.click(drawer.getByRole('button', { name: /对某一栏提意见/ }));
    await user.click(drawer.getByLabelText('指标'));
    await user.click(await screen.findByTitle('从业人数'));
    await user.type(drawer.getByLabelText('意见'), '含兼职吗？');
    await user.click(drawer.getByRole('button', { name: '退回修改' }));
    await waitFor(() => expect(returned).toHaveLength(1));
    expect(returned[0]?.body).toEqual({
      reason: '请核对人数（示例）',
      remarks: [{ field: 'employees', text: '含兼职吗？' }],
    });
    expect(returned[0]?.headers.get('If-Match')).toBe('"3"');
  });

  it('is checked after a question that tells what is flagged', async () => {
    replyWith('get', API, 200, submitted());
    const checked = take('post', `${API}/check`, 200, report({ state: 'CHECKED' }));
    const { user } = await open(CHECK, 'checker');
    await user.click(await screen.findByRole('button', { name: '审核通过' }));
    const question = await screen.findByRole('dialog');
    expect(question).toHaveTextContent(/有 1 处需留意/);
    await user.click(within(question).getByRole('button', { name: '审核通过' }));
    await waitFor(() => expect(checked).toHaveLength(1));
  });

  it('is filled in on behalf of the company, and says so', async () => {
    replyWith('get', API, 200, report());
    const saved = take('put', `${API}/answers`, 200, report({ version: 4, state: 'SAVED' }));
    const { user } = await open(CHECK);
    await user.click(await screen.findByRole('button', { name: '代企业填报' }));
    expect(await screen.findByText(/报送后会标明由园区代报/)).toBeVisible();
    await user.type(screen.getByLabelText('营业收入'), '5');
    await user.tab();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.body).toMatchObject({ answers: { revenue: '5', employees: '12' } });
  });

  it('offers nothing the server does not let one do', async () => {
    replyWith('get', API, 200, report({ state: 'LOCKED', abilities: [] }));
    await open(`${CHECK}?open=return`, 'checker');
    await screen.findByRole('table');
    expect(screen.queryByRole('button', { name: /审核通过|退回|更正/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('the reports of one company', () => {
  it('stand on its page', async () => {
    replyWith('get', '/parks/:park/companies/:company/period-reports', 200, pageOf(row({ state: 'CHECKED' })));
    await open(`/parks/${PARK}/companies/${id(3, 1)}`);
    const panel = within(await screen.findByRole('region', { name: '报表填报' }));
    expect(await panel.findByRole('link', { name: '2026 年第 3 季度' })).toHaveAttribute('href', CHECK);
    expect(asked.length).toBeGreaterThan(0);
  });
});
