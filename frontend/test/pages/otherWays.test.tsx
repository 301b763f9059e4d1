import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { problem } from '../support/fakeApi';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { companies, PARK } from '../support/world';

const USCC = '91320311MA1N000001';

describe('a team whose new code is taken', () => {
  it('is led to the firm that has it, to be merged into it', async () => {
    const [firm, other] = companies;
    const team = { ...other, kind: 'TEAM', uscc: null };
    replyWith('get', `/parks/:park/companies/${team.id}`, 200, team);
    replyWith('put', `/parks/:park/companies/${team.id}`, 409, problem(409, 'company.uscc-taken'));
    replyWith('post', '/parks/:park/companies', 409, problem(409, 'company.already-registered'));
    const found = { ...firm, uscc: USCC };
    replyWith('get', '/parks/:park/companies', 200, { items: [found], page: 1, size: 5, total: 1 });
    const { user, router } = await open(`/parks/${PARK}/companies/${team.id}?open=edit`);
    await user.type(await screen.findByLabelText('统一社会信用代码'), USCC);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await user.click(await screen.findByRole('button', { name: '登记该企业并查看合并结果' }));
    await waitFor(() => expect(router.state.location.search).toEqual({ open: 'merge', into: firm?.id }));
  });
});

describe('a legal hold', () => {
  it('is placed on one founder of a company', async () => {
    const company = companies[0];
    const none = { items: [], page: 1, size: 50, total: 0 };
    for (const list of ['privacy-requests', 'consents-to-obtain', 'legal-holds', 'retention-reports'])
      replyWith('get', `/parks/:park/${list}`, 200, none);
    let body: unknown;
    server.use(
      http.post('*/api/v1/parks/:park/legal-holds', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await open(`/parks/${PARK}/privacy`, 'checker');
    await user.click(await screen.findByRole('button', { name: '新增冻结' }));
    await user.click(await screen.findByRole('radio', { name: '创业者' }));
    await user.click(screen.getByRole('combobox', { name: '企业' }));
    await user.click(await screen.findByTitle(new RegExp(company?.name ?? '')));
    await user.click(screen.getByRole('combobox', { name: '创业者' }));
    await user.click(await screen.findByTitle(company?.founders[0]?.name ?? ''));
    await user.type(screen.getByLabelText('理由'), '涉诉，暂停删除');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(body).toEqual({ subject: 'FOUNDER', subjectId: company?.founders[0]?.id, reason: '涉诉，暂停删除' }),
    );
  });
});
