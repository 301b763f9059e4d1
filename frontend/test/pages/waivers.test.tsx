import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { back, offer, pageOf, stands, summary, waiver, waiverWorld, yuan } from '../support/waivers';
import { id, PARK, tenants } from '../support/world';

const LIST = `/parks/${PARK}/waivers`;
const ONE = `${LIST}/${id(60, 1)}`;
const OWN = `/company/${id(3, 1)}/waivers`;

/** Requests by their end of path, with what they carried. */
const sent: { path: string; search: URLSearchParams; body: unknown; match: string | null }[] = [];
const lastOf = (end: string) => sent.findLast((s) => s.path.endsWith(end));

/** Answers and remembers what was sent. */
const take = (method: 'get' | 'post' | 'put', path: string, body: object, status = 200) =>
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      const url = new URL(request.url);
      const json = request.headers.get('content-type')?.includes('json') ? await request.json() : undefined;
      sent.push({ path: url.pathname, search: url.searchParams, body: json, match: request.headers.get('If-Match') });
      return HttpResponse.json(body, { status });
    }),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T04:00:00Z') });
  sent.length = 0;
  waiverWorld();
});
afterEach(() => vi.useRealTimers());

describe('the list of waivers', () => {
  it('tells number, company, state, what needs looking at, and what it is worth', async () => {
    await open(LIST, 'waiverOfficer');
    const table = await screen.findByRole('table', { name: '减免' });
    const row = within(table).getByRole('link', { name: 'JM-2027-0001' }).closest('tr') as HTMLElement;
    for (const text of ['执行中', '有逾期欠费', '¥6,000.00']) expect(within(row).getByText(text)).toBeVisible();
    expect(screen.getByRole('link', { name: '导出' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/parks/${PARK}/waivers/export`),
    );
  });

  it('tells from which day bills pay nothing, also where it is still to come', async () => {
    replyWith('get', '/parks/:park/waivers', 200, pageOf(summary({ state: 'SUSPENDED', suspendedFrom: '2027-03-10' })));
    await open(LIST, 'waiverOfficer');
    expect(await screen.findByText('2027-03-10 起暂停')).toBeVisible();
  });

  it('is narrowed by the counts above it', async () => {
    take('get', '/parks/:park/waivers', pageOf(summary()));
    const { user } = await open(LIST, 'waiverOfficer');
    await user.click(await screen.findByRole('button', { name: /执行中 4/ }));
    await waitFor(() => expect(lastOf('/waivers')?.search.getAll('state')).toEqual(['ACTIVE']));
    await user.click(screen.getByRole('button', { name: '需处理 1' }));
    await waitFor(() => expect(lastOf('/waivers')?.search.get('needing')).toBe('true'));
  });

  it('says that there is none yet', async () => {
    replyWith('get', '/parks/:park/waivers', 200, pageOf());
    await open(LIST, 'waiverOfficer');
    expect(await screen.findByText(/还没有减免申请/)).toBeVisible();
  });

  it('is not for those without the permission', async () => {
    await open(LIST, 'reception');
    expect(await screen.findByRole('heading', { name: '您没有这项权限' })).toBeVisible();
  });
});

describe('one waiver', () => {
  it('shows conditions, months with their sums and the fingerprint as they were checked', async () => {
    stands('CHECKED');
    await open(ONE, 'waiverOfficer');
    expect(await screen.findByText('说明：季报尚未开始报送')).toBeVisible();
    const table = screen.getByRole('table');
    expect(within(table).getByText('¥7,200.00')).toBeVisible();
    expect(within(table).getByText('¥5,400.00')).toBeVisible();
    expect(screen.getByText('a'.repeat(64))).toBeVisible();
  });

  it('is judged by what is known today before the check', async () => {
    stands('SUBMITTED');
    await open(ONE, 'waiverOfficer');
    expect(await screen.findByText('资料不全')).toBeVisible();
    expect(screen.getByText('按今天的情况核对，复核通过时定格。')).toBeVisible();
  });

  it('passes what is not known only with a reason for each', async () => {
    stands('SUBMITTED', { abilities: ['check'] });
    take('post', '/parks/:park/waivers/:w/check', waiver('CHECKED'));
    const { user } = await open(`${ONE}?open=check`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByRole('button', { name: '复核通过' }));
    expect(
      await within(drawer).findByText(/请填写.*按期报送经营季报：通过的理由|按期报送经营季报：通过的理由.*/),
    ).toBeVisible();
    expect(lastOf('/check')).toBeUndefined();
    await user.type(within(drawer).getByRole('textbox'), '季报尚未开始报送');
    await user.click(within(drawer).getByRole('button', { name: '复核通过' }));
    await waitFor(() =>
      expect(lastOf('/check')?.body).toEqual({
        accepted: [{ kind: 'PERIOD_REPORTS', reason: '季报尚未开始报送' }],
      }),
    );
    expect(lastOf('/check')?.match).toBe('"7"');
  });

  it('is proposed out of a budget with what is left of it; a refusal says how much', async () => {
    stands('CHECKED', { abilities: ['propose'] });
    replyWith(
      'post',
      '/parks/:park/waivers/:w/proposal',
      409,
      problem(409, 'waiver.budget-exceeded', { params: { left: '100.00', needed: '6000.00' } }),
    );
    const { user } = await open(`${ONE}?open=propose`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByLabelText('预算'));
    await user.click(await screen.findByText('2027 年工会专项（示例） · 工会 · 余 ¥60,000.00'));
    await user.click(within(drawer).getByRole('button', { name: /拟\s?定/ }));
    expect(await within(drawer).findByText(/还剩 100.00 元，需要 6000.00 元/)).toBeInTheDocument();
  });

  it('is published only with the number of the minutes', async () => {
    stands('PROPOSED', { abilities: ['publicize', 'refuse'] });
    take('post', '/parks/:park/waivers/:w/publication', waiver('PUBLICIZED'));
    const { user } = await open(`${ONE}?open=publicize`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    await user.type(within(drawer).getByLabelText('会议纪要编号'), '〔2026〕8号');
    await user.click(within(drawer).getByRole('button', { name: '批准，开始公示' }));
    await waitFor(() => expect(lastOf('/publication')?.body).toEqual({ minutesNumber: '〔2026〕8号' }));
  });

  it('is sent back to be prepared anew, with a reason', async () => {
    stands('PROPOSED', { abilities: ['sendBack'] });
    take('post', '/parks/:park/waivers/:w/return', waiver('CHECKED'));
    const { user } = await open(`${ONE}?open=sendBack`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    await user.type(within(drawer).getByLabelText('说明'), '租金已变更');
    await user.click(within(drawer).getByRole('button', { name: '退回重新拟定' }));
    await waitFor(() => expect(lastOf('/return')?.body).toEqual({ reason: '租金已变更' }));
  });

  it('tells the system’s steps from those of somebody whose name is not shown', async () => {
    const step = { to: 'APPROVED' as const, at: '2026-12-01T02:00:00Z', by: null, reason: null };
    stands('APPROVED', {
      steps: [
        { ...step, move: 'PUBLICIZE', bySystem: false },
        { ...step, move: 'APPROVE', at: '2026-12-09T02:00:00Z', bySystem: true },
      ],
    });
    await open(ONE, 'waiverOfficer');
    expect(await screen.findByText('系统')).toBeVisible();
    expect(screen.getByText('姓名不对您显示的人员')).toBeVisible();
  });

  it('says what is missing before it is put into effect', async () => {
    stands('APPROVED', { abilities: ['activate', 'makeAgreement', 'sign'] });
    replyWith('post', '/parks/:park/waivers/:w/activation', 422, problem(422, 'waiver.signed-missing'));
    const { user } = await open(ONE, 'waiverOfficer');
    expect(await screen.findByText(/还缺双方签署的补充协议/)).toBeVisible();
    expect(screen.getByRole('button', { name: '上传已签协议' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /执\s?行/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /执\s?行/ }));
    expect(await screen.findByText('请先上传双方签署的减免补充协议。')).toBeInTheDocument();
  });

  it('shows what comes back before it is revoked, and confirms just that amount', async () => {
    stands('ACTIVE', { abilities: ['revoke', 'suspend'] });
    take('post', '/parks/:park/waivers/:w/revocation', waiver('REVOKED'));
    const { user } = await open(`${ONE}?open=revoke`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByText('选好原因、日期和比例后显示追缴明细。')).toBeVisible();
    await user.click(within(drawer).getByLabelText('原因'));
    await user.click(await screen.findByText('提前退租'));
    await user.type(within(drawer).getByLabelText('从哪天起追缴'), '2027-03-01{Enter}');
    expect(await within(drawer).findByText('将追缴 ¥3,600.00')).toBeVisible();
    expect(within(drawer).getByRole('link', { name: 'ZD-2027-000001' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/bills/${id(64, 1)}`),
    );
    await user.type(within(drawer).getByLabelText('说明'), '未满期退租');
    await user.click(within(drawer).getByRole('button', { name: '撤销并追缴' }));
    await waitFor(() =>
      expect(lastOf('/revocation')?.body).toEqual({
        ...{ cause: 'EARLY_EXIT', since: '2027-03-01', share: '1', reason: '未满期退租', amount: back.amount },
      }),
    );
  });

  it('looks again when what comes back has changed', async () => {
    stands('ACTIVE', { abilities: ['revoke'] });
    replyWith(
      'post',
      '/parks/:park/waivers/:w/revocation',
      409,
      problem(409, 'waiver.preview-stale', { params: { amount: '3000.00' } }),
    );
    const { user } = await open(`${ONE}?open=revoke`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByLabelText('原因'));
    await user.click(await screen.findByText('提前退租'));
    await user.type(within(drawer).getByLabelText('从哪天起追缴'), '2027-03-01{Enter}');
    await within(drawer).findByText('将追缴 ¥3,600.00');
    replyWith('get', '/parks/:park/waivers/:waiver/revocation', 200, { ...back, amount: yuan('3000.00') });
    await user.type(within(drawer).getByLabelText('说明'), '未满期退租');
    await user.click(within(drawer).getByRole('button', { name: '撤销并追缴' }));
    expect(await within(drawer).findByText(/追缴金额已变化（现为 3000.00 元）/)).toBeInTheDocument();
    expect(await within(drawer).findByText('将追缴 ¥3,000.00')).toBeVisible();
  });

  it('offers nothing that the person may not do', async () => {
    stands('ACTIVE');
    await open(`${ONE}?open=revoke`, 'waiverOfficer');
    await screen.findByRole('heading', { name: 'JM-2027-0001' });
    expect(screen.queryByRole('button', { name: '撤销并追缴' })).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('drafting for a company', () => {
  it('says what it would be worth and sends the first day after the last', async () => {
    stands('DRAFT');
    waiverWorld();
    take('post', '/parks/:park/waivers', waiver('DRAFT'), 201);
    const { user } = await open(`${LIST}?tenant=${tenants[0]?.id}&open=draft`, 'waiverOfficer');
    const drawer = await screen.findByRole('dialog');
    await user.click(await within(drawer).findByLabelText('政策'));
    await user.click(
      await screen.findByText('入园企业房租减免（示例）', { selector: '.ant-select-item-option-content' }),
    );
    await user.type(within(drawer).getByLabelText('第一天'), '2027-01-01{Enter}');
    await user.type(within(drawer).getByLabelText('最后一天'), '2027-12-31{Enter}');
    expect(await within(drawer).findByText('合计最多减免 ¥6,000.00')).toBeVisible();
    await user.type(within(drawer).getByLabelText('申请理由'), '初创期');
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    await waitFor(() =>
      expect(lastOf('/waivers')?.body).toMatchObject({
        ...{ tenantId: tenants[0]?.id, policyId: id(61, 1), from: '2027-01-01', to: '2028-01-01', window: null },
      }),
    );
  });
});

describe('a company’s own waivers', () => {
  it('computes what one would get and takes it over into a request', async () => {
    const { user } = await open(OWN, 'owner');
    expect(await screen.findByRole('link', { name: '入园企业房租减免（示例）' })).toBeVisible();
    await user.click(await screen.findByLabelText('政策'));
    await user.click(
      await screen.findByText('入园企业房租减免（示例）', { selector: '.ant-select-item-option-content' }),
    );
    await user.type(screen.getByLabelText('第一天'), '2027-01-01{Enter}');
    await user.type(screen.getByLabelText('最后一天'), '2027-12-31{Enter}');
    expect(screen.getByLabelText('面积')).toHaveValue('120.00');
    expect(screen.getByLabelText(/单价/)).toHaveValue('30.00');
    expect(screen.getByText(/面积和单价已按所选租约填好/)).toBeVisible();
    expect(await screen.findByText('合计最多减免 ¥6,000.00')).toBeVisible();
    expect(screen.getByText(/第 1 年减免 100%，第 2 年减免 50%，第 3 年减免 30%/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '按此申请' }));
    const drawer = await screen.findByRole('dialog');
    expect(within(drawer).getByLabelText('最后一天')).toHaveValue('2027-12-31');
  });

  it('counts by the lease that is chosen, or by figures of one’s own', async () => {
    const { user } = await open(OWN, 'owner');
    await user.click(await screen.findByLabelText('测算依据'));
    await user.click(await screen.findByText('2026-06-01 – 2028-12-31：B102'));
    expect(screen.getByLabelText('面积')).toHaveValue('40.00');
    expect(screen.getByLabelText(/单价/)).toHaveValue('35.00');
    await user.clear(screen.getByLabelText('面积'));
    await user.type(screen.getByLabelText('面积'), '60');
    expect(await screen.findByText('面积或单价已改，与租约不同。')).toBeVisible();
  });

  it('names a founder where the policy is for groups of founders', async () => {
    const tagged = { ...offer, scheme: { ...offer.scheme, tags: ['STUDENT'] } };
    replyWith('get', '/companies/:company/waivers/offers', 200, pageOf(tagged));
    take('post', '/companies/:company/waivers', waiver('DRAFT', { own: true }), 201);
    const { user } = await open(OWN, 'owner');
    await user.click(await screen.findByLabelText('政策'));
    await user.click(
      await screen.findByText('入园企业房租减免（示例）', { selector: '.ant-select-item-option-content' }),
    );
    await user.type(screen.getByLabelText('第一天'), '2027-01-01{Enter}');
    await user.type(screen.getByLabelText('最后一天'), '2027-12-31{Enter}');
    await user.click(screen.getByRole('button', { name: '按此申请' }));
    const drawer = await screen.findByRole('dialog');
    await user.click(await within(drawer).findByLabelText('符合条件的创业者'));
    await user.click(await screen.findByText('李*'));
    await user.type(within(drawer).getByLabelText('申请理由'), '初创期');
    await user.click(within(drawer).getByRole('button', { name: /保\s?存/ }));
    await waitFor(() => expect(lastOf('/waivers')?.body).toMatchObject({ founderId: id(66, 1) }));
  });

  it('says what the park asks for, and hands it in again', async () => {
    stands('NEED_SUPPLEMENT', { asked: '请补上季度报表', abilities: ['supplement', 'edit', 'attach', 'withdraw'] });
    take('post', '/companies/:c/waivers/:w/submission', waiver('SUBMITTED'));
    const { user } = await open(`${OWN}/${id(60, 1)}`, 'owner');
    expect(await screen.findByText('园区要求补正：请补上季度报表')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '提交补正' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '提交补正' }));
    await waitFor(() => expect(lastOf('/submission')?.match).toBe('"7"'));
  });

  it('is not for employees', async () => {
    await open(OWN, 'founder');
    expect(await screen.findByText('只有企业负责人可以查看和申请减免。')).toBeVisible();
  });
});

describe('what anybody may see', () => {
  it('is firms, policies, days and amounts', async () => {
    await open(`/notices/${PARK}/waivers`, 'newcomer');
    expect(await screen.findByText('某某科技有限公司（示例）')).toBeVisible();
    expect(screen.getByText('核定额度 ¥6,000.00')).toBeVisible();
  });
});
