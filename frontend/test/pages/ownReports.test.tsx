import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { COMPANY, finding, keeps, REPORT, report, row, value, values } from '../support/reports';
import { replyWith, server } from '../support/server';
import { pageOf } from '../support/waivers';
import { id } from '../support/world';

const LIST = `/company/${COMPANY}/reports`;
const ONE = `${LIST}/${REPORT}`;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') }));
afterEach(() => vi.useRealTimers());

const fieldOf = (label: string) => screen.getByLabelText(label).closest('.pr-field') as HTMLElement;

describe('the reports of one’s own company', () => {
  it('say what is due, until when, and what was filed', async () => {
    const past = row({
      ...{ id: id(70, 2), from: '2026-04-01', to: '2026-07-01', state: 'CHECKED' },
      submittedAt: '2026-07-10T02:00:00Z',
    });
    replyWith('get', '/companies/:c/period-reports', 200, pageOf(row({ dueOn: '2026-11-25' }), past));
    await open(LIST, 'founder');
    const owed = within(await screen.findByRole('region', { name: '待填' }));
    expect(owed.getByText('2026-11-25 截止，还有 3 天')).toBeVisible();
    expect(owed.getByRole('link', { name: '填写 2026 年第 3 季度报表' })).toHaveAttribute('href', ONE);
    const filed = within(screen.getByRole('region', { name: '已报送' }));
    expect(filed.getByText('已审核')).toBeVisible();
    expect(filed.getByText('2026-07-10 10:00 报送')).toBeVisible();
  });

  it('say how late one is', async () => {
    replyWith(
      'get',
      '/companies/:c/period-reports',
      200,
      pageOf(row({ dueOn: '2026-11-20', late: true, daysLate: 2 })),
    );
    await open(LIST, 'founder');
    expect(await screen.findByText('2026-11-20 截止，已逾期 2 天')).toBeVisible();
  });

  it('say that there is none yet', async () => {
    replyWith('get', '/companies/:c/period-reports', 200, pageOf());
    await open(LIST, 'founder');
    expect(await screen.findByText(/还没有要填的报表/)).toBeVisible();
  });

  it('are not for somebody whom the company does not let', async () => {
    await open(LIST, 'mentor');
    expect(await screen.findByText('报表由本企业的负责人和成员填报。')).toBeVisible();
  });

  it('can be asked for again when they did not come', async () => {
    replyWith('get', '/companies/:c/period-reports', 500, problem(500, 'internal'));
    await open(LIST, 'founder');
    expect(await screen.findByRole('button', { name: '重试' })).toBeVisible();
  });
});

describe('filling in a report', () => {
  it('needs only what is not known and not as last time', async () => {
    keeps(report());
    await open(ONE, 'founder');
    expect(await screen.findByText('需填 2 项')).toBeVisible();
    expect(screen.getByText('另有 1 项选填')).toBeVisible();
    expect(screen.getByLabelText('从业人数')).toHaveValue('12');
    expect(screen.getByText('120 ㎡')).toBeVisible();
    expect(screen.getByText(/合同面积（截至 2026-09-30）/)).toBeVisible();
    expect(screen.getByRole('link', { name: '查看来源' })).toHaveAttribute('href', `/company/${COMPANY}/agreements`);
    expect(screen.getByLabelText('营业收入')).toHaveAttribute('inputmode', 'decimal');
    expect(screen.getByLabelText('从业人数')).toHaveAttribute('inputmode', 'numeric');
  });

  it('keeps what is typed in yuan, reads it aloud, and sends what is as last time along', async () => {
    const { saved } = keeps(report());
    const { user } = await open(ONE, 'founder');
    await user.type(await screen.findByLabelText('研发投入'), '123.45');
    expect(screen.getByText('合 123.45万元')).toBeVisible();
    await user.tab();
    expect(await screen.findByText('已保存 12:00')).toBeVisible();
    expect(saved.at(-1)).toEqual({
      match: '"3"',
      body: {
        answers: { rdSpend: '1234500', employees: '12', employeesCollege: '9' },
        ...{ notes: {}, confirmed: [] },
      },
    });
    await user.click(screen.getByRole('button', { name: '同上期 营业收入' }));
    expect(screen.getByLabelText('营业收入')).toHaveValue('1200000');
    // Without leaving the field: a moment after the last key.
    await waitFor(() => expect(saved.at(-1)?.body.answers).toMatchObject({ revenue: '1200000' }), { timeout: 4000 });
    expect(saved.at(-1)?.match).toBe('"4"');
    expect(screen.getByText('已填 2/2')).toBeVisible();
  });

  it('tells at the field what is no number, and does not send it', async () => {
    const { saved } = keeps(report());
    const { user } = await open(ONE, 'founder');
    await user.type(await screen.findByLabelText('营业收入'), '十二万');
    await user.tab();
    expect(await within(fieldOf('营业收入')).findByText('请填数字，最多精确到分。')).toBeVisible();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.body.answers).not.toHaveProperty('revenue');
    await user.click(screen.getByRole('button', { name: '核对并报送' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(screen.queryByText('报送前请核对')).not.toBeInTheDocument();
  });

  it('asks why a figure changed so much and whether its unit is right, beside the field', async () => {
    const { saved } = keeps(report(), (a) =>
      a.revenue === '12000000'
        ? [
            finding('revenue', 'UNIT', { params: { factor: '10', before: '1200000.00' } }),
            finding('revenue', 'CHANGE', { params: { against: 'PREVIOUS', before: '1200000.00', percent: '900.0' } }),
          ]
        : [],
    );
    const { user } = await open(ONE, 'founder');
    await user.type(await screen.findByLabelText('营业收入'), '12000000');
    await user.tab();
    const field = within(fieldOf('营业收入'));
    expect(await field.findByText('约为上期 1,200,000 元 的 10 倍，请核对单位（元、千元、万元）。')).toBeVisible();
    await user.click(field.getByRole('checkbox', { name: '已核对，数值和单位无误' }));
    await user.type(field.getByLabelText('营业收入变动的原因'), '新签大单（示例）');
    await user.tab();
    await waitFor(() =>
      expect(saved.at(-1)?.body).toMatchObject({ notes: { revenue: '新签大单（示例）' }, confirmed: ['revenue'] }),
    );
    // Another number is not the one that was confirmed and explained.
    await user.type(screen.getByLabelText('营业收入'), '0');
    await user.tab();
    await waitFor(() => expect(saved.at(-1)?.body).toMatchObject({ notes: {}, confirmed: [] }));
  });

  it('is looked over before it is filed, with the way to what is missing', async () => {
    const { filed } = keeps(report(), (a) => (a.revenue ? [] : [finding('revenue', 'REQUIRED')]));
    const { user, router } = await open(ONE, 'founder');
    await user.type(await screen.findByLabelText('研发投入'), '10');
    await user.click(screen.getByRole('button', { name: '核对并报送' }));
    expect(await screen.findByRole('heading', { name: '报送前请核对' })).toHaveFocus();
    expect(screen.getByText('还有 1 处需要处理')).toBeVisible();
    expect(screen.getByRole('button', { name: '确认报送' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: '营业收入' }));
    await waitFor(() => expect(screen.getByLabelText('营业收入')).toHaveFocus());
    expect(within(fieldOf('营业收入')).getByText('请填写。')).toBeVisible();
    await user.type(screen.getByLabelText('营业收入'), '1300000');
    await user.click(screen.getByRole('button', { name: '核对并报送' }));
    await user.click(await screen.findByRole('button', { name: '确认报送' }));
    expect(await screen.findByText('2026-11-22 12:10 报送')).toBeVisible();
    expect(filed).toHaveLength(1);
    expect(router.state.location.search).toEqual({});
    expect(screen.getByText('1,300,000 元')).toBeVisible();
    expect(screen.queryByRole('button', { name: '核对并报送' })).not.toBeInTheDocument();
  });

  it('lets the person decide where somebody else wrote meanwhile', async () => {
    const { saved, elsewhere } = keeps(report());
    const { user } = await open(ONE, 'founder');
    await user.type(await screen.findByLabelText('营业收入'), '1');
    elsewhere({ fields: values().map((v) => (v.key === 'revenue' ? { ...v, value: '999.00' } : v)) });
    await user.tab();
    expect(await screen.findByText('这份报表刚在别处改过')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '保留我填的' }));
    expect(await screen.findByText('已保存 12:00')).toBeVisible();
    expect(saved.at(-1)).toMatchObject({ match: '"4"', body: { answers: { revenue: '1' } } });
    elsewhere({ fields: [value('revenue', { value: '555.00' }), ...values().slice(1)] });
    await user.type(screen.getByLabelText('营业收入'), '2');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: '改用最新的' }));
    await waitFor(() => expect(screen.getByLabelText('营业收入')).toHaveValue('555'));
    expect(saved).toHaveLength(3);
  });

  it('says that it is not saved, and tries again', async () => {
    keeps(report());
    const { user } = await open(ONE, 'founder');
    const input = await screen.findByLabelText('营业收入');
    server.use(http.put('*/api/v1/companies/:c/period-reports/:r/answers', () => HttpResponse.error(), { once: true }));
    await user.type(input, '1');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: '重新保存' }));
    expect(await screen.findByText('已保存 12:00')).toBeVisible();
  });

  it('shows why it came back, at the fields', async () => {
    keeps(
      report({
        ...{ state: 'RETURNED', returnReason: '请核对收入口径（示例）', revision: 1 },
        fields: values().map((v) => (v.key === 'revenue' ? { ...v, value: '1000.00', remark: '是否含税？' } : v)),
      }),
    );
    await open(ONE, 'founder');
    expect(await screen.findByText('请核对收入口径（示例）')).toBeVisible();
    expect(within(fieldOf('营业收入')).getByText('是否含税？')).toBeVisible();
  });

  it('puts a refusal of filing at its field', async () => {
    keeps(report({ fields: values().map((v) => (v.key === 'revenue' ? { ...v, value: '1000.00' } : v)) }));
    server.use(
      http.post('*/api/v1/companies/:c/period-reports/:r/submission', () =>
        HttpResponse.json(
          problem(422, 'report.incomplete', {
            errors: [{ pointer: '/answers/revenue', code: 'report.note-missing', params: {}, detail: '请说明原因。' }],
          }),
          { status: 422 },
        ),
      ),
    );
    const { user } = await open(ONE, 'founder');
    await user.click(await screen.findByRole('button', { name: '核对并报送' }));
    await user.click(await screen.findByRole('button', { name: '确认报送' }));
    await waitFor(() => expect(fieldOf('营业收入').querySelector('[role="alert"]')).toBeVisible());
  });

  it('holds what was filed against the filing before', async () => {
    const revision = (n: number) => ({
      ...{ id: id(73, n), number: n, submittedBy: '李创业（示例）', onBehalf: false, hash: String(n).repeat(64) },
      ...{ submittedAt: `2026-1${n}-01T02:00:00Z`, restateReason: n === 2 ? '漏计一笔（示例）' : null },
    });
    keeps(report({ state: 'CHECKED', abilities: [], revisions: [revision(1), revision(2)], checkedRevision: 2 }));
    for (const n of [1, 2])
      replyWith('get', `/companies/:c/period-reports/:r/revisions/${id(73, n)}`, 200, {
        ...revision(n),
        form: report().form,
        fields: values().map(({ key }) => ({
          ...{ key, value: key === 'revenue' ? `${n}000.00` : '7', source: null, note: null, confirmed: false },
        })),
      });
    const { user } = await open(ONE, 'founder');
    await user.click(await screen.findByRole('button', { name: '对比上一次' }));
    const table = within(await screen.findByRole('table'));
    expect(table.getAllByRole('row')).toHaveLength(2);
    expect(table.getByRole('row', { name: '营业收入 1,000 元 2,000 元' })).toBeVisible();
  });
});

describe('the home of a company', () => {
  it('says what is to be filed', async () => {
    replyWith('get', '/companies/:c/period-reports', 200, pageOf(row()));
    await open(`/company/${COMPANY}`, 'founder');
    expect(await screen.findByRole('link', { name: '填写 2026 年第 3 季度报表' })).toBeVisible();
  });
});
