import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { application, closed, decision, ownReview, running } from '../support/reviewWorld';
import { asked, replyWith, server } from '../support/server';
import { PARK } from '../support/world';

const APPLICATION = '/parks/:park/applications/:application';

/** Refuses what is sent there, and tells what it was. */
function refusing(path: string, code: string) {
  const sent: { version: string | null; body: unknown }[] = [];
  server.use(
    http.post(`*/api/v1${path}`, async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
      return HttpResponse.json(problem(409, code), { status: 409 });
    }),
  );
  return sent;
}

async function openApplication(review: object, more: object = {}, standing: object = {}) {
  replyWith('get', APPLICATION, 200, { ...application, ...standing });
  replyWith('get', `${APPLICATION}/review`, 200, review);
  replyWith('get', `${APPLICATION}/decision`, 200, { ...decision, ...more });
  return open(`/parks/${PARK}/applications/${application.id}`);
}

describe('a review that runs', () => {
  it('tells who has answered and no marks, and that a judge is tied by now', async () => {
    await openApplication(running);
    expect(await screen.findByText('1 / 3 位已提交')).toBeVisible();
    expect(screen.getByText('评审结束前不显示分数。')).toBeVisible();
    expect(screen.getByText('现在须回避：是申请人的创业导师')).toBeVisible();
    expect(screen.queryByText('折算总分')).toBeNull();
  });

  it('shows the ties of those who can be named, and refuses them and who was named already', async () => {
    const items = [
      { id: 'x', name: '评委丁（示例）', tie: null },
      { id: 'y', name: '评委戊（示例）', tie: 'DECIDES' },
      { id: running.panel[0]?.reviewerId, name: '评委甲（示例）', tie: null },
    ];
    replyWith('get', `${APPLICATION}/review/candidates`, 200, { items, page: 1, size: 50, total: 3, more: false });
    const { user } = await openApplication(running);
    await user.click(await screen.findByRole('button', { name: '指定评委' }));
    expect(await screen.findByRole('radio', { name: /评委丁/ })).toBeEnabled();
    expect(screen.getByRole('radio', { name: '评委戊（示例） 须回避：在本园区复核或审批' })).toBeDisabled();
    expect(screen.getByRole('radio', { name: '评委甲（示例） 本轮已指定' })).toBeDisabled();
  });
});

describe('a review that is closed', () => {
  it('shows every mark, and which did not count', async () => {
    await openApplication(closed);
    const table = within(await screen.findByRole('region', { name: '各评委分数' }));
    expect(table.getByText('80')).toBeVisible();
    expect(table.getByText('最高或最低，不计')).toBeVisible();
    expect(screen.getByText('平均 72.00 分，通过线 60.00 分')).toBeVisible();
    expect(screen.getByText('团队稳定。')).toBeVisible();
  });
});

describe('the decision', () => {
  it('offers what this person may do, and sends their words with the version', async () => {
    const sent = refusing(`${APPLICATION}/decision/proposal`, 'admission.nothing-held');
    const { user } = await openApplication(closed);
    expect(await screen.findByText('没有预留场地。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '同意并公示' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '提出拟入驻' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('复核意见'), '同意');
    await user.click(drawer.getByRole('button', { name: '提出拟入驻' }));
    expect(await drawer.findByText('请先预留场地，预留须在有效期内。')).toBeVisible();
    expect(sent).toEqual([{ version: '"7"', body: { opinion: '同意' } }]);
  });

  it('is published by the number of the minutes, below what will be public', async () => {
    const notice = { id: 'n', version: 0, text: '拟入驻：云巡团队（示例）' };
    replyWith('get', '/parks/:park/notices/:notice', 200, notice);
    const { user } = await openApplication(closed, { noticeId: 'n', abilities: ['publicize'] });
    await user.click(await screen.findByRole('button', { name: '同意并公示' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('拟入驻：云巡团队（示例）')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: '同意并公示' }));
    expect(await drawer.findByText('请填写会议纪要编号')).toBeInTheDocument();
    expect(asked.some((a) => a.method === 'POST')).toBe(false);
  });
});

describe('what is missing', () => {
  it('is said in the place of the button', async () => {
    await openApplication(closed, { need: 'REVIEW_PASSED', abilities: ['decline'] });
    expect(await screen.findByText('评审未通过，不能提出拟入驻。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '提出拟入驻' })).toBeNull();
    expect(screen.getByRole('button', { name: '不予入驻' })).toBeVisible();
  });

  it('sends back what is held no more, for nobody holds anything while a proposal waits', async () => {
    await openApplication(closed, { need: 'SPACE_HELD', abilities: ['sendBack'] }, { state: 'PROPOSED' });
    expect(await screen.findByText(/请退回复核，由经办人重新预留后再提出/)).toBeVisible();
    expect(screen.queryByText(/请经办人先预留/)).toBeNull();
  });

  it('is the draft of an agreement until there is one, which is led to then', async () => {
    const agreement = { id: 'g', number: 'FH-2026-0003', state: 'IN_REVIEW' };
    await openApplication(closed, {}, { state: 'APPROVED', agreement });
    const link = await screen.findByRole('link', { name: '协议 FH-2026-0003（待复核）' });
    expect(link).toHaveAttribute('href', `/parks/${PARK}/agreements/g`);
    expect(screen.queryByRole('link', { name: '起草协议' })).toBeNull();
  });
});

describe('space for an applicant', () => {
  it('that another case holds is shown and cannot be chosen', async () => {
    const unit = { kind: 'OFFICE', area: '50.00', seats: null, seatsFree: null };
    const items = [
      { ...unit, unitId: 'u', number: 'A301', heldFor: null },
      { ...unit, unitId: 'v', number: 'A302', heldFor: 'RZ2026-0009' },
    ];
    const questions: string[] = [];
    server.use(
      http.get('*/api/v1/parks/:park/occupancy/free', ({ request }) => {
        questions.push(new URL(request.url).search);
        return HttpResponse.json({ items, page: 1, size: 100, total: 2, more: false });
      }),
    );
    const { user } = await openApplication(closed);
    await user.click(await screen.findByRole('button', { name: '预留场地' }));
    await user.click(within(await screen.findByRole('dialog')).getByLabelText('场地 1'));
    expect(await screen.findByTitle('A301 · 办公 · 50.00 ㎡ · 空置')).toHaveAttribute('aria-disabled', 'false');
    expect(screen.getByTitle('A302 · 办公 · 50.00 ㎡ · 已预留（RZ2026-0009）')).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    expect(questions[0]).toContain(`case=${application.number}`);
  });
});

describe('an earlier round', () => {
  it('is chosen on the panel, and read with what was decided on it', async () => {
    replyWith('get', APPLICATION, 200, application);
    const past = { checkedBy: '复核员（示例）', opinion: '第一轮的意见（示例）', abilities: [] };
    server.use(
      http.get(`*/api/v1${APPLICATION}/review`, ({ request }) =>
        HttpResponse.json({ ...closed, round: request.url.endsWith('round=1') ? 1 : 2, rounds: 2 }),
      ),
      http.get(`*/api/v1${APPLICATION}/decision`, ({ request }) =>
        HttpResponse.json(request.url.endsWith('round=1') ? { ...decision, ...past } : decision),
      ),
    );
    const { user, router } = await open(`/parks/${PARK}/applications/${application.id}`);
    await user.click(await screen.findByRole('combobox', { name: '轮次' }));
    await user.click(await screen.findByTitle('第 1 轮'));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ round: '1' }));
    expect(await screen.findByText('第一轮的意见（示例）')).toBeVisible();
  });
});

describe('judges', () => {
  it('are told by whoever named them: a message with the day and the way is copied', async () => {
    const { user } = await openApplication(running);
    expect(await screen.findByText('系统不会通知评委，请自行转告：评审期限至 2026-11-30（含当天）。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '复制通知' }));
    expect(await screen.findByText('通知已复制')).toBeInTheDocument();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('2026-11-30');
    expect(text).toContain(`${window.location.origin}/reviews`);
  });
});

describe("a judge's sheet", () => {
  const openSheet = () => {
    replyWith('get', '/me/reviews/:place', 200, ownReview);
    return open(`/reviews/${ownReview.id}`, 'judge');
  };

  it('is not sent before every criterion has a mark', async () => {
    const { user } = await openSheet();
    await user.type(await screen.findByLabelText(/团队能力与投入/), '80');
    expect(await screen.findByText('已评 1 / 2 项，折算 48.00 分')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '提交评分' }));
    expect(await screen.findByText('请填写 0 至 100 的整数')).toBeInTheDocument();
    expect(asked.some((a) => a.method === 'POST')).toBe(false);
  });

  it('is asked about once more, sent with its version, and says when it is locked', async () => {
    const sent = refusing('/me/reviews/:place/sheet', 'admission.sheet-locked');
    const { user } = await openSheet();
    await user.type(await screen.findByLabelText(/团队能力与投入/), '80');
    await user.type(screen.getByLabelText(/市场与商业模式/), '60');
    await user.click(screen.getByRole('button', { name: '提交评分' }));
    const question = within(await screen.findByRole('dialog', { name: '提交评分 72.00 分？' }));
    await user.click(question.getByRole('button', { name: '提交评分' }));
    expect(await screen.findByText('评分已提交，不能再修改。')).toBeVisible();
    expect(sent).toEqual([{ version: '"2"', body: { points: { TEAM: 80, MARKET: 60 } } }]);
  });

  it('is shown as it stays when it is in', async () => {
    const inNow = { points: { TEAM: 80, MARKET: 60 }, submittedAt: '2026-11-10T01:00:00Z', abilities: [] };
    replyWith('get', '/me/reviews/:place', 200, { ...ownReview, ...inNow });
    await open(`/reviews/${ownReview.id}`, 'judge');
    expect(await screen.findByText('72.00')).toBeVisible();
    expect(screen.queryByRole('button', { name: '提交评分' })).toBeNull();
    expect(screen.queryByRole('button', { name: '申报回避' })).toBeNull();
  });
});

describe('the list of a judge', () => {
  it('is where they begin, due days first', async () => {
    const row = { ...{ id: 'p', number: 'A-1', stage: 'INCUBATOR', name: '云巡团队（示例）' }, dueOn: '2020-01-01' };
    const withdrawn = { ...row, id: 'q', name: '撤回的团队（示例）', open: false, late: false, submittedAt: null };
    const items = [{ ...row, open: true, late: true, submittedAt: null }, withdrawn];
    replyWith('get', '/me/reviews', 200, { items, page: 1, size: 20, total: 2, more: false });
    const { router } = await open('/', 'judge');
    await waitFor(() => expect(router.state.location.pathname).toBe('/reviews'));
    expect(await screen.findByRole('link', { name: '云巡团队（示例）' })).toHaveAttribute('href', '/reviews/p');
    expect(screen.getByText('已逾期')).toBeVisible();
    expect(screen.getByText('评审已结束')).toBeVisible();
  });
});
