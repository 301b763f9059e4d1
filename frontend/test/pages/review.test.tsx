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

async function openApplication(review: object, more: object = {}) {
  replyWith('get', APPLICATION, 200, application);
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
    expect(await screen.findByText('还没有预留。拟入驻前须先预留。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '批准并公示' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '拟入驻' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('复核意见'), '同意');
    await user.click(drawer.getByRole('button', { name: '拟入驻' }));
    expect(await drawer.findByText('请先预留房间或工位，预留须在有效期内。')).toBeVisible();
    expect(sent).toEqual([{ version: '"7"', body: { opinion: '同意' } }]);
  });

  it('is published by the number of the minutes, below what will be public', async () => {
    const notice = { id: 'n', version: 0, text: '拟入驻：云巡团队（示例）' };
    replyWith('get', '/parks/:park/notices/:notice', 200, notice);
    const { user } = await openApplication(closed, { noticeId: 'n', abilities: ['publicize'] });
    await user.click(await screen.findByRole('button', { name: '批准并公示' }));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText('拟入驻：云巡团队（示例）')).toBeVisible();
    await user.click(drawer.getByRole('button', { name: '批准并公示' }));
    expect(await drawer.findByText('请填写会议纪要编号')).toBeInTheDocument();
    expect(asked.some((a) => a.method === 'POST')).toBe(false);
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
