import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MentorDetail, MentorLinkView, MentorProposal, TenantMentorView } from '../../src/api/gen/types.gen';
import { open } from '../support/open';
import { asked, replyWith } from '../support/server';
import { take } from '../support/take';
import { id, mentors, PARK, tenants } from '../support/world';

const MENTOR = mentors[0]?.id ?? '';
const TENANT = tenants[0]?.id ?? '';
const ONE = `/parks/${PARK}/mentors/${MENTOR}`;

const detail: MentorDetail = {
  ...{ id: MENTOR, version: 3, name: '导师1（示例）', title: '高级工程师', category: '产业技术', fields: ['财税'] },
  ...{ termFrom: '2025-01-01', termTo: '2028-01-01', email: null, capacity: 2, capacityOwn: true, companies: 1 },
  ...{ termMonths: 36 },
  appointments: [
    {
      ...{ id: id(80, 1), termFrom: '2025-01-01', termTo: '2028-01-01', docNo: '示例〔2024〕9 号' },
      ...{ decidedOn: '2024-12-20', category: '产业技术' },
    },
  ],
  conflicts: [
    {
      ...{ id: id(81, 1), companyId: id(3, 2), companyName: '乙公司（示例）', reason: '持有同业公司股份' },
      ...{ declaredBy: 'PARK', from: '2026-06-01', to: null },
    },
  ],
};

const link: MentorLinkView = {
  ...{ id: id(13, 1), mentorId: MENTOR, tenantId: TENANT, companyName: '甲公司（示例）', kind: 'PRIMARY' },
  ...{ from: '2026-01-01', to: null, endReason: null, conflict: '亲属任职' },
};

const page = (items: object[]) => ({ items, page: 1, size: 100, total: items.length, more: false });

beforeEach(() => {
  replyWith('get', ONE, 200, detail);
  replyWith('get', `${ONE}/links`, 200, page([link]));
});

describe('a mentor', () => {
  it('is shown with places, decision, links and what stands against them', async () => {
    await open(ONE);
    expect(await screen.findByText('已挂联 1 家，上限 2 家')).toBeVisible();
    expect(screen.getByText('示例〔2024〕9 号，2024-12-20 决定')).toBeVisible();
    const line = (await screen.findByRole('link', { name: '甲公司（示例）' })).closest('li') as HTMLElement;
    expect(within(line).getByText('主责')).toBeVisible();
    expect(within(line).getByText('利益冲突：亲属任职')).toBeVisible();
    expect(screen.getByText('持有同业公司股份')).toBeVisible();
  });

  it('is let go of a company with a reason', async () => {
    const taken = take('post', `${ONE}/links/${link.id}/end`, 200, link);
    const { user } = await open(ONE);
    await user.click(await screen.findByRole('button', { name: '结束与“甲公司（示例）”的挂联' }));
    const drawer = within(await screen.findByRole('dialog'));
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await drawer.findByText('请填写结束原因')).toBeInTheDocument();
    expect(taken).toHaveLength(0);
    await user.type(drawer.getByLabelText('结束原因'), '企业毕业');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({ reason: '企业毕业' });
  });

  it('is appointed again from the end of the term, by decision', async () => {
    const taken = take('post', `${ONE}/appointments`, 201, detail);
    const { user } = await open(`${ONE}?open=reappoint`);
    const drawer = within(await screen.findByRole('dialog'));
    expect(drawer.getByText(/一个聘期最长 36 个月/)).toBeVisible();
    expect(drawer.getByLabelText('聘期起')).toHaveValue('2028-01-01');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    expect(await drawer.findByText('请填写聘任文号')).toBeInTheDocument();
    expect(taken).toHaveLength(0);
  });
});

describe('the mentors of a tenant', () => {
  const own: TenantMentorView = {
    ...{ linkId: id(13, 2), mentorId: MENTOR, name: '导师1（示例）', title: null, fields: ['财税'] },
    ...{ kind: 'STEWARD', from: '2026-01-01', to: '2026-07-01', endReason: '企业毕业', conflict: null },
  };
  const proposal = (more: Partial<MentorProposal>): MentorProposal => ({
    ...{ mentorId: id(12, 2), name: '导师2（示例）', title: null, category: null, fields: ['财税'], points: 58 },
    ...{ linkable: true, reasons: [{ factor: 'TOPIC', points: 40, detail: '财税' }] },
    ...more,
  });

  it('are shown with the past, and proposals with their reasons', async () => {
    replyWith('get', `/parks/${PARK}/tenants/${TENANT}/mentors`, 200, page([own]));
    replyWith(
      'get',
      `/parks/${PARK}/tenants/${TENANT}/mentor-proposals`,
      200,
      page([
        proposal({}),
        proposal({
          ...{ mentorId: id(12, 3), name: '导师3（示例）', linkable: false },
          reasons: [{ factor: 'CONFLICT', points: 0, detail: '亲属任职' }],
        }),
      ]),
    );
    const taken = take('post', `/parks/${PARK}/mentors/${id(12, 2)}/links`, 201, link);
    const { user } = await open(`/parks/${PARK}/tenants/${TENANT}`);
    expect(await screen.findByText('结束原因：企业毕业')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '推荐导师' }));
    const list = within(await screen.findByRole('dialog'));
    expect(await list.findByText('主题相符：财税 +40')).toBeVisible();
    expect(list.getByText('利益冲突：亲属任职')).toBeVisible();
    expect(list.queryByRole('button', { name: '挂联导师3（示例）' })).not.toBeInTheDocument();
    await user.click(list.getByRole('button', { name: '挂联导师2（示例）' }));
    await screen.findByLabelText('挂联方式');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toMatchObject({ tenantId: TENANT, kind: 'ONE_TO_ONE' });
  });

  it('are no concern of who may not read them', async () => {
    await open(`/parks/${PARK}/tenants/${TENANT}`, 'reception');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('挂联导师')).not.toBeInTheDocument();
    expect(asked.filter((a) => a.url.pathname.endsWith('/mentors'))).toEqual([]);
  });
});

describe('a mentor who signs in', () => {
  it('declares a conflict with a linked company', async () => {
    const taken = take('post', `/mentoring/links/${id(13, 0)}/conflict`, 201, {});
    const { user } = await open('/mentoring', 'mentor');
    const [first] = await screen.findAllByRole('button', { name: /申报冲突：/ });
    await user.click(first as HTMLElement);
    const drawer = within(await screen.findByRole('dialog'));
    await user.type(drawer.getByLabelText('冲突事由'), '亲属任职');
    await user.click(drawer.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(taken).toHaveLength(1));
    expect(taken[0]?.body).toEqual({ reason: '亲属任职' });
  });
});
