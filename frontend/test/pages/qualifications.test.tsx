import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QualificationView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { replyWith, server } from '../support/server';
import { companies, id, PARK } from '../support/world';

const COMPANY = id(3, 1);

const said = (n: number, more: Partial<QualificationView>): QualificationView => ({
  ...{ id: id(14, n), version: n, companyId: COMPANY, companyName: '示例', kind: 'AWARD', level: null, number: null },
  ...{ issuer: null, issuedOn: '2026-01-01', validUntil: null, state: 'ENDLESS', declared: false, file: null },
  abilities: [],
  title: `奖项${n}（示例）`,
  ...more,
});
const file = { fileName: '证书.pdf', mediaType: 'application/pdf', size: 9, sha256: '00' };
const ALL: QualificationView['abilities'] = ['CHANGE', 'REMOVE', 'STORE_FILE'];
const listed = [
  said(1, { declared: true, abilities: ALL }),
  said(2, { file }),
  said(3, { validUntil: '2026-12-01', state: 'WITHIN_30', abilities: ['STORE_FILE'] }),
];

type Taken = { url: URL; headers: Headers; body: unknown };

/** Answers one operation and keeps what it was asked. */
function take(method: 'post' | 'put', path: string, status: number) {
  const taken: Taken[] = [];
  server.use(
    http[method](`*/api/v1${path}`, async ({ request }) => {
      taken.push({ url: new URL(request.url), headers: request.headers, body: await request.json() });
      return HttpResponse.json(listed[0], { status });
    }),
  );
  return taken;
}

describe('the qualifications of one’s own company', () => {
  beforeEach(() =>
    replyWith('get', '/companies/:company/qualifications', 200, { items: listed, page: 1, size: 20, total: 3 }),
  );

  it('are the owner’s to change only as far as the server says', async () => {
    await open(`/company/${COMPANY}/qualifications`, 'owner');
    await screen.findByText('奖项1（示例）');
    const cards = screen.getAllByRole('listitem');
    const buttons = cards.map((c) =>
      within(c)
        .queryAllByRole('button')
        .map((b) => b.textContent),
    );
    expect(buttons).toEqual([['上传证书', '编辑', '删除'], [], ['上传证书']]);
    expect(screen.getByText('30 天内到期')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: '证书.pdf' })).toHaveAttribute(
      'href',
      `/api/v1/companies/${COMPANY}/qualifications/${id(14, 2)}/file`,
    );
  });

  it('are declared to the park where the company stays', async () => {
    const taken = take('post', '/companies/:company/qualifications', 201);
    const { user } = await open(`/company/${COMPANY}/qualifications?open=add`, 'owner');
    await user.type(await screen.findByLabelText('名称'), '创业大赛一等奖（示例）');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.url.searchParams.get('park')).toBe(PARK);
    expect(taken[0]?.body).toMatchObject({ title: '创业大赛一等奖（示例）', kind: 'HIGH_TECH' });
    expect(taken[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('show no moves to the company’s other people', async () => {
    await open(`/company/${COMPANY}/qualifications`, 'founder');
    await screen.findByText('奖项1（示例）');
    expect(screen.queryByRole('button', { name: /登记资质|上传|编辑|删除/ })).toBeNull();
  });
});

describe('a qualification in the park', () => {
  it('is edited under the version that was read', async () => {
    const company = companies[0];
    const items = listed.map((q) => ({ ...q, abilities: ALL }));
    const list = { items, page: 1, size: 20, total: 3 };
    replyWith('get', '/parks/:park/companies/:company/qualifications', 200, list);
    const { user } = await open(`/parks/${PARK}/companies/${company?.id}`);
    await user.click(await screen.findByRole('button', { name: '编辑“奖项3（示例）”' }));
    const name = await screen.findByLabelText('名称');
    const taken = take('put', '/parks/:park/companies/:company/qualifications/:id', 200);
    await user.clear(name);
    await user.type(name, '更正（示例）');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.headers.get('If-Match')).toBe('"3"');
    expect(taken[0]?.body).toMatchObject({ title: '更正（示例）', kind: 'AWARD', validUntil: '2026-12-01' });
  });
});
