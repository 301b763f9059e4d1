import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { BillResponse } from '../../src/api/gen/types.gen';
import { BILL, bill, billLine, billSummary, explanation, NOTE, RUN, yuan } from '../support/billing';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { asked, replyWith, server } from '../support/server';
import { id, PARK } from '../support/world';

const BILLS = `/parks/${PARK}/bills`;
const COMPANY = id(3, 1);
const page = <T,>(items: T[]) => ({ items, page: 1, size: 20, total: items.length, more: false });

function lay(of: BillResponse = bill()) {
  for (const at of [BILLS, `/companies/${COMPANY}/bills`]) {
    replyWith('get', `${at}/${of.bill.id}/explanation`, 200, explanation(of));
    replyWith('get', `${at}/${of.bill.id}`, 200, of);
    replyWith('get', at, 200, page([of.bill]));
  }
  replyWith('get', `${BILLS}/sums`, 200, {
    ...{ total: 1, listAmount: yuan('1819.35'), waived: yuan('516.13'), payable: yuan('1303.22') },
    ...{ settled: yuan('500.00'), open: yuan('803.22') },
  });
}

const note = (): BillResponse =>
  bill({
    bill: billSummary({
      ...{
        id: NOTE,
        number: 'HC-2026-000004',
        kind: 'CREDIT_NOTE',
        status: 'CREDIT',
        correctsNumber: 'ZD-2026-000031',
      },
      ...{ listAmount: yuan('-619.35'), waived: yuan('-516.13'), payable: yuan('-103.22'), open: yuan('-103.22') },
    }),
    lines: [
      billLine(1, {
        ...{ label: 'A302', from: '2026-10-16', listAmount: yuan('-619.35'), payable: yuan('-103.22') },
        ...{ waived: yuan('-516.13'), reverses: { bill: BILL, number: 'ZD-2026-000031', line: 2 } },
      }),
    ],
    ...{ correctsId: BILL, reason: '面积录入有误', runId: null, abilities: [], chargedAgain: [1] },
  });

describe('bills', () => {
  it('show their state, their sums and those of everything the filters leave', async () => {
    lay();
    const queries: (string | null)[][] = [];
    server.use(
      http.get(`*/api/v1${BILLS}/sums`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        queries.push([searchParams.get('status'), searchParams.get('month')]);
        return undefined;
      }),
    );
    await open(`${BILLS}?status=OVERDUE&month=2026-10-01`, 'finance');
    const row = (await screen.findByRole('link', { name: 'ZD-2026-000031' })).closest('tr') as HTMLElement;
    expect(row).toHaveTextContent('已逾期');
    expect(row).toHaveTextContent('¥803.22');
    expect(await screen.findByText('¥500.00')).toBeVisible();
    expect(queries).toContainEqual(['OVERDUE', '2026-10-01']);
  });
});

describe('a bill', () => {
  it('opens the arithmetic of each amount: charge, odd cent, waiver and why it is less', async () => {
    lay();
    const { user } = await open(`${BILLS}/${BILL}`, 'finance');
    const amount = await screen.findByRole('button', { name: /^A302 2026-10-16 起，¥103.22/ });
    await screen.findByText('按原始数据重算，与开具时一致');
    await user.click(amount);
    expect(screen.getByText('30 ㎡ × 40.00 元/㎡·月 × 16/31 天 = 619.35 元')).toBeVisible();
    expect(screen.getByText(/^比单独计算多 0.01 元/)).toBeVisible();
    expect(
      screen.getByText(/第 1 年减免 100%：516.13 元中减免 516.13 元（超出政策面积或数量上限的部分不减）/),
    ).toBeVisible();
    expect(screen.getByText('减免前 ¥619.35，减免 ¥516.13，应缴 ¥103.22')).toBeVisible();
    await user.click(amount);
    expect(screen.queryByText(/619.35 元$/)).toBeNull();
  });

  it('shows what the meter read, each device, what was estimated, and the part of a shared one', async () => {
    const [rent] = bill().lines;
    if (!rent) throw new Error('a line');
    const power = billLine(2, {
      ...{ fee: 'ELECTRICITY', label: 'DB-01 · A301', basis: 'USAGE', quantity: '84', unitPrice: '0.8' },
      ...{ listAmount: yuan('67.20'), payable: yuan('67.20'), vat: 'RESALE' },
    });
    const of = bill({ lines: [rent, power] });
    lay(of);
    const told = explanation(of);
    const use = { multiplier: '1', fromEstimated: false, toEstimated: false };
    const metered = {
      uses: [
        {
          ...use,
          ...{ device: 'N-1', fromDay: '2026-10-01', fromValue: '1000', toDay: '2026-10-20', toValue: '1080' },
          quantity: '80',
        },
        {
          ...use,
          ...{ device: 'N-2', multiplier: '30', fromDay: '2026-10-20', fromValue: '5', toDay: '2026-11-01' },
          ...{ toValue: '7', toEstimated: true, quantity: '60' },
        },
      ],
      part: { quantity: '140', area: '30', days: 31, areaDays: '1550' },
    };
    replyWith('get', `${BILLS}/${BILL}/explanation`, 200, {
      ...told,
      lines: told.lines.map((l) => (l.line === 2 ? { ...l, metered } : l)),
    });
    const { user } = await open(`${BILLS}/${BILL}`, 'finance');
    await screen.findByText('按原始数据重算，与开具时一致');
    await user.click(screen.getByRole('button', { name: /^DB-01 · A301 2026-10-01 起，¥67.20/ }));
    expect(screen.getByText('表号 N-1：2026-10-20 读数 1,080 − 2026-10-01 读数 1,000 = 80 度')).toBeVisible();
    expect(
      screen.getByText('表号 N-2：（2026-11-01 读数 7（估算） − 2026-10-20 读数 5）× 倍率 30 = 60 度'),
    ).toBeVisible();
    expect(screen.getByText('期间换过表，合计 80 + 60 度')).toBeVisible();
    expect(
      screen.getByText('公摊：全表 140 度，本户 30 ㎡ × 31 天，全部分摊方合计 1,550 ㎡·天，分得 84 度'),
    ).toBeVisible();
    expect(screen.getByText('84 度 × 0.80 元/度 = 67.20 元')).toBeVisible();
  });

  it('says at which line it does not come out as issued', async () => {
    lay();
    replyWith('get', `${BILLS}/${BILL}/explanation`, 200, explanation(bill(), { matches: false, differsAt: 2 }));
    await open(`${BILLS}/${BILL}`, 'finance');
    expect(await screen.findByText('按原始数据重算，与开具时不一致')).toBeVisible();
    expect(screen.getByText(/^第 2 行不一致/)).toBeVisible();
  });

  it('that was corrected names its credit notes, and each line what took it back', async () => {
    const takenBackBy = { bill: NOTE, number: 'HC-2026-000004', line: 1 };
    const [first, second] = bill().lines;
    if (!first || !second) throw new Error('two lines');
    lay(
      bill({
        lines: [first, { ...second, takenBackBy }],
        creditNotes: [{ id: NOTE, number: 'HC-2026-000004', payable: yuan('-103.22') }],
      }),
    );
    await open(`${BILLS}/${BILL}`, 'finance');
    expect(await screen.findByRole('link', { name: 'HC-2026-000004' })).toHaveAttribute('href', `${BILLS}/${NOTE}`);
    expect(screen.getByRole('link', { name: 'HC-2026-000004 第 1 行' })).toBeVisible();
  });

  it('that corrects says what, and why', async () => {
    lay(note());
    const { user } = await open(`${BILLS}/${NOTE}`, 'finance');
    expect(await screen.findByRole('heading', { name: '红字冲销单 HC-2026-000004' })).toBeVisible();
    expect(screen.getByText('原因：面积录入有误')).toBeVisible();
    expect(screen.getByText('其中 1 行按现有资料仍应收取，下次出账会照样再收')).toBeVisible();
    expect(screen.getByRole('link', { name: 'ZD-2026-000031' })).toHaveAttribute('href', `${BILLS}/${BILL}`);
    await user.click(screen.getByRole('button', { name: /^A302/ }));
    expect(screen.getByText('原为 30 ㎡ × 40.00 元/㎡·月 × 16/31 天 = 619.35 元，本行全额冲回')).toBeVisible();
    expect(screen.queryByRole('button', { name: '冲销' })).toBeNull();
  });

  it('is credited line by line, with the sum said before and the credit note opened after', async () => {
    lay();
    replyWith('get', `${BILLS}/${NOTE}/explanation`, 200, explanation(note()));
    replyWith('get', `${BILLS}/${NOTE}`, 200, note());
    const posts: unknown[] = [];
    server.use(
      http.post(`*/api/v1${BILLS}/${BILL}/credit-notes`, async ({ request }) => {
        posts.push(await request.json());
        return HttpResponse.json(note(), { status: 201 });
      }),
    );
    const { user, router } = await open(`${BILLS}/${BILL}`, 'finance');
    await user.click(await screen.findByRole('button', { name: '冲销' }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText('将冲回 2 行，共 ¥1,303.22。开具后不能撤回。')).toBeInTheDocument();
    expect(await within(drawer).findByText('其中 1 行按现有资料仍应收取，下次出账会照样再收')).toBeInTheDocument();
    expect(within(drawer).getByText(/不改变合同、抄表读数、费率和单项收费/)).toBeInTheDocument();
    await user.click(within(drawer).getByRole('checkbox', { name: /A302/ }));
    await waitFor(() => expect(within(drawer).queryByText(/下次出账会照样再收/)).toBeNull());
    await user.click(within(drawer).getByRole('checkbox', { name: /A302/ }));
    await user.click(within(drawer).getByRole('checkbox', { name: /A301/ }));
    expect(await within(drawer).findByText('将冲回 1 行，共 ¥103.22。开具后不能撤回。')).toBeInTheDocument();
    await user.type(within(drawer).getByLabelText('原因'), '面积录入有误');
    await user.click(within(drawer).getByRole('button', { name: '冲销' }));
    await waitFor(() => expect(posts).toEqual([{ lines: [2], reason: '面积录入有误' }]));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${BILLS}/${NOTE}`));
  });

  it('is not credited without a reason, nor while a run is open', async () => {
    lay();
    replyWith('post', `${BILLS}/${BILL}/credit-notes`, 409, problem(409, 'billing.run-open'));
    const { user } = await open(`${BILLS}/${BILL}?open=credit`, 'finance');
    const drawer = await screen.findByRole('dialog');
    await user.click(within(drawer).getByRole('button', { name: '冲销' }));
    expect(await within(drawer).findByText('请填写原因')).toBeInTheDocument();
    await user.type(within(drawer).getByLabelText('原因'), '重复');
    await user.click(within(drawer).getByRole('button', { name: '冲销' }));
    expect(await within(drawer).findByText(/本园区有一次出账尚未结束/)).toBeVisible();
  });

  it('came from its run, and is there on paper', async () => {
    lay();
    await open(`${BILLS}/${BILL}`, 'finance');
    expect(await screen.findByRole('link', { name: '下载 PDF' })).toHaveAttribute(
      'href',
      `/api/v1${BILLS}/${BILL}/paper`,
    );
    expect(await screen.findByRole('link', { name: '看这次出账' })).toHaveAttribute(
      'href',
      `/parks/${PARK}/bill-runs/${RUN}`,
    );
  });
});

describe('own bills', () => {
  it('are one touch away, with the same arithmetic', async () => {
    lay();
    const { user } = await open(`/company/${COMPANY}/bills`, 'owner');
    const card = await screen.findByRole('link', { name: /ZD-2026-000031/ });
    expect(card).toHaveTextContent('¥1,303.22');
    expect(card).toHaveTextContent('2026-10-11 前缴清');
    await user.click(card);
    await user.click(await screen.findByRole('button', { name: /^A302/ }));
    expect(screen.getByText('30 ㎡ × 40.00 元/㎡·月 × 16/31 天 = 619.35 元')).toBeVisible();
    expect(screen.queryByRole('button', { name: '冲销' })).toBeNull();
  });

  it('are not for those who only work there', async () => {
    await open(`/company/${COMPANY}/bills`, 'founder');
    expect(await screen.findByText(/账单只给企业负责人看/)).toBeVisible();
    expect(asked.some((a) => a.url.pathname.includes('/bills'))).toBe(false);
  });
});
